import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { Community } from './community';
import { emptyStreet } from './empty-street';
import { firstHalfHour } from './first-half-hour';

/** 从空的开始: what `docs/operator.md` says of the first half hour, on the pages, from an empty cloud. */

jest.setTimeout(240_000);

let browser: Browser;
let community: Community;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open('none')]);
});
afterAll(async () => {
  await browser?.close();
  await community?.close();
});

test('from an empty cloud to the first request that is rated', async () => {
  const street = emptyStreet(browser, community);
  await firstHalfHour(street);
  expect(street.phones.flatMap((phone) => phone.troubles())).toEqual([]);
});
