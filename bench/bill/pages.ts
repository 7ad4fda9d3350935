import { type RouteName, routes } from '../../client/src/routes/route-table';
import { communityId } from '../../demo/seed/tree';
import { pages } from '../../docs/pictures/shots';
import { BUILT } from '../../journeys/miniprogram/built';
import { BuiltPackage } from '../../journeys/miniprogram/host/built-package';
import { compileMarkup } from '../../journeys/miniprogram/host/markup';
import { Phone } from '../../journeys/miniprogram/host/phone';
import { viewsOf } from './assumptions';
import { type Cost, NOTHING, plus, times } from './cost';
import type { Town } from './town';
import { announced } from './walk';

/** A page, and the cost of one view. */
export interface PageCost {
  readonly name: RouteName;
  readonly share: number;
  readonly cost: Cost;
}

/**
 * 看一页: every page of the built mini-program, opened separately on a phone that has been used before;
 * writes that only the first view makes are included. The share is the page's percentage of all views.
 */
export async function costOfPages(town: Town, requestId: string): Promise<PageCost[]> {
  const built = new BuiltPackage(BUILT);
  const template = compileMarkup(BUILT);
  const found: PageCost[] = [];
  // Nobody has read this one: opening it writes the read mark.
  const { id: news } = await announced(town, communityId('yinxing'));
  await town.endOfDay('an announcement');
  for (const name of Object.keys(pages) as RouteName[]) {
    const { who, query } = pages[name];
    const search =
      name === 'announcement.detail' ? `id=${news}` : query?.replace('LEAK', requestId);
    const storage = new Map<string, string>();
    const view = async () => {
      const phone = new Phone(built, template, { openid: who, cloud: town.cloud.url, storage });
      await phone.launch(`${routes[name].path}${search ? `?${search}` : ''}`);
      phone.close();
    };
    await town.skip('PT1S');
    const { writes } = await town.costOf(view);
    await town.skip('PT1S');
    const again = await town.costOf(view);
    found.push({ name, share: viewsOf(name), cost: { ...again, writes } });
  }
  return found;
}

/** The average cost of one view. */
export function averageOf(found: readonly PageCost[]): Cost {
  const shares = found.reduce((sum, { share }) => sum + share, 0);
  const sum = found.reduce((total, { share, cost }) => plus(total, times(cost, share)), NOTHING);
  return times(sum, 1 / shares);
}
