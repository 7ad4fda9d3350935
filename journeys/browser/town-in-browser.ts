import type { Browser } from 'playwright-core';
import { Town } from '../cases/town';
import { CasePhoneInBrowser } from './case-phone-in-browser';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** A town for the tests of one file, in a browser; after each test no page may have had an error. */
export function townInBrowser(): () => Town {
  let browser: Browser;
  let community: Community;
  let town: Town;
  beforeAll(async () => {
    [browser, community] = await Promise.all([launchChromium(), Community.open()]);
    const { cloud } = community;
    town = new Town(
      cloud,
      async (openid, url) =>
        new CasePhoneInBrowser(await Screen.phone(browser, cloud.url, openid, url)),
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
  return () => town;
}
