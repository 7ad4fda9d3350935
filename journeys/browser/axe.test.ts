import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { type RouteName, routes } from '../../client/src/routes/route-table';
import { pages, type StateShot, states } from '../../docs/pictures/shots';
import { launchChromium } from './chromium';
import { Community } from './community';
import { Screen } from './screen';

/** 无障碍: axe checks every page and its sheets in both sizes. */

jest.setTimeout(120_000);

const SIZES = ['standard', 'elder'] as const;

/** All rules, including the one for accessible names that differ from the visible text. */
const OPTIONS: RunOptions = { rules: { 'label-content-name-mismatch': { enabled: true } } };

/** A request of the resident's own; the one in the pictures does not exist here. */
const OWN: Readonly<Record<string, string>> = { 'id=LEAK': 'id=r-demo-kitchen-door' };

const SHEETS = [
  'home-newcomer',
  'request.new-wrong',
  'request.new-more',
  'request.new-unsure',
  'request.detail-resolved',
  'request.detail-rate',
  'request.mine-empty',
  'tasks-done',
  'tasks-resident',
  'task.detail-office',
  'task.detail-resolve',
  'task.detail-ask',
  'office.list-filter',
  'office.announce-words',
];

const shots: [string, StateShot][] = [
  ...(Object.keys(pages) as RouteName[]).map((route): [string, StateShot] => [
    route,
    { route, ...pages[route] },
  ]),
  ...SHEETS.map((name): [string, StateShot] => {
    const state = states[name];
    if (!state) throw new Error(`there is no picture ${name}`);
    return [name, state];
  }),
];

let browser: Browser;
let community: Community;

beforeAll(async () => {
  [browser, community] = await Promise.all([launchChromium(), Community.open()]);
});

afterAll(async () => {
  await browser?.close();
  await community?.close();
});

describe.each(SIZES)('in the %s size', (size) => {
  test.each(shots)('axe finds nothing on %s', async (_name, shot) => {
    const screen = await opened(shot, size);
    expect(await violations(screen)).toEqual([]);
    await screen.close();
  });
});

async function opened({ who, route, query = '', before }: StateShot, size: string) {
  const { url } = community.cloud;
  const chosen = { name: `zoujin:${who}:text-size`, value: JSON.stringify(size) };
  const address = `${url}/phone/?as=${who}#/${routes[route].path}?${OWN[query] ?? query}`;
  const screen = await Screen.open(browser, address, {
    storageState: { cookies: [], origins: [{ origin: url, localStorage: [chosen] }] },
  });
  await screen.settles();
  await before?.(screen);
  await screen.settles();
  return screen;
}

/** The violations that axe reports, with their elements. */
async function violations({ page }: Screen): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const results = await page.evaluate(
    (options) =>
      (
        window as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } }
      ).axe.run(document, options),
    OPTIONS,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
