import { cases } from '../cases/cases';
import { Town } from '../cases/town';
import { HandOnPhone } from './hand-on-phone';
import { Household } from './household';

/** The twelve cases on the shipped mini-program. */

jest.setTimeout(60_000);

let here: Household;
let town: Town;

beforeAll(async () => {
  here = await Household.begin();
  town = new Town(
    here.cloud,
    async (openid, url) => new HandOnPhone(await here.opens(openid, {}, url)),
  );
});

afterAll(() => here?.end());

afterEach(async () => {
  const { troubles } = town;
  await town.putAway();
  expect(troubles).toEqual([]);
});

test.each(cases)('$title', ({ happens }) => happens(town));
