import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type RouteName, routes } from '../../client/src/routes/route-table';
import type { ApiResult } from '../../core/contract/api-event';
import type { OutputOf } from '../../core/contract/operations';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from '../../journeys/browser/chromium';
import { Community } from '../../journeys/browser/community';
import { Screen } from '../../journeys/browser/screen';
import setUp from '../../journeys/build/phone';
import { takeCases } from './cases';
import { takeDesk } from './desk';
import { prepareMatters } from './matters';
import { takeOperator } from './operator';
import { pages, type StateShot, states } from './shots';

const SIZES = ['standard', 'elder'] as const;

/**
 * `npm run pictures`: the desk, every page in two text sizes with the demonstration's data, and the
 * twelve cases, and what the operator's manual shows. `npm run pictures -- me inbox` takes only those
 * pages (`operator`: the manual's), and the desk, which comes first.
 */
async function take(): Promise<void> {
  await setUp();
  const [browser, community] = await Promise.all([launchChromium(), Community.open()]);
  const { url } = community.cloud;
  try {
    await takeDesk(browser, url);
    const leak = await askedAtTheDesk(community);
    await prepareMatters(community.cloud);
    const wanted = process.argv.slice(2);
    for (const [name, shot] of shots()) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const query = shot.query?.replace('LEAK', leak);
      for (const size of SIZES) {
        await takePage(browser, url, { ...shot, query, size, name: `${name}-${size}` });
      }
    }
    if (wanted.length === 0) await takeCases(browser);
    if (wanted.length === 0 || wanted.includes('operator')) await takeOperator(browser);
  } finally {
    await browser.close();
    await community.close();
  }
}

function shots(): [name: string, shot: StateShot][] {
  const plain = (Object.keys(pages) as RouteName[]).map((route): [string, StateShot] => [
    route,
    { route, ...pages[route] },
  ]);
  return [...plain, ...Object.entries(states)];
}

/** The leading resident's request while the picture of the desk was taken. */
async function askedAtTheDesk({ cloud }: Community): Promise<string> {
  const event = { op: 'requests.listMine', input: { kind: 'open' } };
  const answer = await cloud.callFunction('api', LEADING[0], event);
  const result = answer as ApiResult<OutputOf<'requests.listMine'>>;
  const newest = result.ok && result.value.items.find(({ category }) => category === 'leak');
  if (!newest) throw new Error('no request was submitted at the desk');
  return newest.id;
}

interface PagePicture extends StateShot {
  readonly name: string;
  readonly size: (typeof SIZES)[number];
}

async function takePage(browser: Browser, cloud: string, picture: PagePicture): Promise<void> {
  const { route, query, before, size, name } = picture;
  const who = size === 'elder' ? (picture.whoElder ?? picture.who) : picture.who;
  const chosen = { name: `zoujin:${who}:text-size`, value: JSON.stringify(size) };
  const address = `${cloud}/phone/?as=${who}#/${routes[route].path}${query ? `?${query}` : ''}`;
  const screen = await Screen.open(browser, address, {
    storageState: { cookies: [], origins: [{ origin: cloud, localStorage: [chosen] }] },
  });
  await screen.settles();
  await before?.(screen);
  await screen.settles();
  await screen.page.screenshot({ path: join(__dirname, `${name}.png`), animations: 'disabled' });
  if (screen.troubles.length > 0) throw new Error(`${name}: ${screen.troubles.join('\n')}`);
  await screen.close();
}

take().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
