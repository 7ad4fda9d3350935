import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Community } from '../../journeys/browser/community';
import { emptyStreet } from '../../journeys/browser/empty-street';
import { firstHalfHour } from '../../journeys/browser/first-half-hour';

/** 管理员手册's pictures, taken while its first half hour is gone through from an empty cloud. */
export async function takeOperator(browser: Browser): Promise<void> {
  const community = await Community.open('none');
  try {
    const street = emptyStreet(browser, community, (name, phone) =>
      phone.picture(join(__dirname, `${name}.png`)),
    );
    await firstHalfHour(street);
    for (const phone of street.phones) await phone.close();
  } finally {
    await community.close();
  }
}
