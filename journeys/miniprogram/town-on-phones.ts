import { Town } from '../cases/town';
import { CasePhoneInWeChat } from './case-phone-in-wechat';
import { Household } from './household';

type OnPhone = Parameters<Household['opens']>[1];

/**
 * A town for the tests of one file, with the shipped mini-program. After each test it fails if a page
 * had an error.
 * @param onPhone what every phone has: photos in its album, a voice
 */
export function townOnPhones(onPhone: OnPhone = {}): () => Town {
  let here: Household;
  let town: Town;
  beforeAll(async () => {
    here = await Household.begin();
    town = new Town(
      here.cloud,
      async (openid, url) => new CasePhoneInWeChat(await here.opens(openid, onPhone, url)),
    );
  });
  afterAll(() => here?.end());
  afterEach(async () => {
    const { troubles } = town;
    await town.putAway();
    expect(troubles).toEqual([]);
  });
  return () => town;
}
