import type { Browser } from 'playwright-core';
import { cases } from '../cases/cases';
import { Town } from '../cases/town';
import { launchChromium } from './chromium';
import { Community } from './community';
import { HandInBrowser } from './hand-in-browser';
import { Screen } from './screen';

/** The twelve cases in a browser. */

jest.setTimeout(60_000);

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

test.each(cases)('$title', ({ happens }) => happens(town));
