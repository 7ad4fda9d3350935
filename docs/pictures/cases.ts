import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CasePhoneInBrowser } from '../../journeys/browser/case-phone-in-browser';
import { Community } from '../../journeys/browser/community';
import { Screen } from '../../journeys/browser/screen';
import { cases } from '../../journeys/cases/cases';
import { Town } from '../../journeys/cases/town';

/** The twelve cases as they happen; a picture of each is taken at its most telling moment. */
export async function takeCases(browser: Browser): Promise<void> {
  const community = await Community.open();
  const { cloud } = community;
  const town = new Town(
    cloud,
    async (openid, url) =>
      new CasePhoneInBrowser(await Screen.phone(browser, cloud.url, openid, url)),
    async (name, phone) => {
      if (phone instanceof CasePhoneInBrowser) await phone.picture(join(__dirname, `${name}.png`));
    },
  );
  try {
    for (const { happens } of cases) {
      await happens(town);
      await town.putAway();
    }
  } finally {
    await community.close();
  }
}
