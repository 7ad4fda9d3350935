import type { Browser } from 'playwright-core';
import { acts } from '../actions/acts';
import { offeredActions } from '../actions/offered';
import { Town } from '../cases/town';
import { launchChromium } from './chromium';
import { Community } from './community';
import { HandInBrowser } from './hand-in-browser';
import { Screen } from './screen';

/** Everything that a page offers is pressed in a browser. */

jest.setTimeout(60_000);

/** A browser without a screen has no microphone, and its page no map to mark a door on. */
const NOT_HERE = ['studios.save with reach', 'requests.submit with voice'];

let browser: Browser;
let community: Community;
let town: Town;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
  const { cloud } = community;
  town = new Town(
    cloud,
    async (openid, url) => new HandInBrowser(await Screen.phone(browser, cloud.url, openid, url)),
  );
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

afterEach(async () => {
  const { troubles } = town;
  await town.putAway();
  expect(troubles).toEqual([]);
});

test.each(acts)('$title', ({ happens }) => happens(town));

test('nothing that a page offers was left unpressed', () => {
  expect(offeredActions().filter((action) => !town.actions.has(action))).toEqual(NOT_HERE);
});
