import { acts } from '../actions/acts';
import { offeredActions } from '../actions/offered';
import { Town } from '../cases/town';
import { HandOnPhone } from './hand-on-phone';
import { Household } from './household';

/** Everything that a page offers is pressed on the shipped mini-program. */

jest.setTimeout(60_000);

const photos = new Map([['wxfile://tmp/photo.jpg', new Uint8Array([255, 216, 255, 217])]]);
const says = new TextEncoder().encode('帮我妈配药');

let here: Household;
let town: Town;

beforeAll(async () => {
  here = await Household.begin();
  town = new Town(
    here.cloud,
    async (openid, url) => new HandOnPhone(await here.opens(openid, { photos, says }, url)),
  );
});

afterAll(() => here?.end());

afterEach(async () => {
  const { troubles } = town;
  await town.putAway();
  expect(troubles).toEqual([]);
});

test.each(acts)('$title', ({ happens }) => happens(town));

test('nothing that a page offers was left unpressed', () => {
  expect(offeredActions().filter((action) => !town.actions.has(action))).toEqual([]);
});
