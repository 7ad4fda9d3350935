import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type RouteName, routes } from '../../client/src/routes/route-table';
import type { ApiResult } from '../../core/contract/api-event';
import { LEADING } from '../../demo/seed/cast';
import { launchChromium } from '../../journeys/browser/chromium';
import { Community } from '../../journeys/browser/community';
import { Screen } from '../../journeys/browser/screen';
import setUp from '../../journeys/build/phone';
import { takeDesk } from './desk';
import { pages, type Shot, states } from './shots';

const SIZES = ['standard', 'elder'] as const;

/** `npm run pictures`: every page in two sizes of text, and the desk, out of the demonstration's data. */
async function take(): Promise<void> {
  await setUp();
  const [browser, community] = await Promise.all([launchChromium(), Community.open()]);
  const { url } = community.cloud;
  try {
    const leak = await askForHelp(community);
    for (const [route, shot] of Object.entries(pages) as [RouteName, Shot][]) {
      for (const size of SIZES)
        await takePage(browser, { url, route, size, leak, shot, name: route });
    }
    for (const [name, shot] of Object.entries(states)) {
      for (const size of SIZES) {
        await takePage(browser, { url, route: shot.route, size, leak, shot, name });
      }
    }
    await takeDesk(browser, url);
  } finally {
    await browser.close();
    await community.close();
  }
}

/** What the leading resident asks for this morning; the address of a shot says LEAK for it. */
async function askForHelp({ cloud }: Community): Promise<string> {
  const input = {
    category: 'leak',
    what: '厨房水管爆了，水漏到楼下，总阀已经关了。',
    photos: [],
    forWhom: 'self',
  };
  const event = { op: 'requests.submit', input, commandId: 'pictures-leak-1' };
  const answer = (await cloud.callFunction('api', LEADING[0], event)) as ApiResult<{ id: string }>;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.id;
}

interface PagePicture {
  readonly url: string;
  readonly route: RouteName;
  readonly size: (typeof SIZES)[number];
  readonly leak: string;
  readonly shot: Shot;
  readonly name: string;
}

async function takePage(browser: Browser, picture: PagePicture): Promise<void> {
  const { url, route, size, leak, shot, name } = picture;
  const query = shot.query?.replace('LEAK', leak);
  const address = `${url}/phone/?as=${shot.who}#/${routes[route].path}${query ? `?${query}` : ''}`;
  const chosen = { name: `zoujin:${shot.who}:text-size`, value: JSON.stringify(size) };
  const screen = await Screen.open(browser, address, {
    storageState: { cookies: [], origins: [{ origin: url, localStorage: [chosen] }] },
  });
  await screen.settles();
  await shot.before?.(screen);
  await screen.settles();
  await screen.page.screenshot({ path: join(__dirname, `${name}-${size}.png`) });
  if (screen.troubles.length > 0) throw new Error(`${name}: ${screen.troubles.join('\n')}`);
  await screen.close();
}

take().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
