import type { Route } from 'playwright-core';
import type { Screen } from './screen';

/** 网络慢: holds back what a page fetches from these addresses. Returns a function that releases it. */
export async function slowNetwork(
  { page }: Screen,
  addresses: string,
): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let slow = true;
  await page.route(addresses, async (route) => {
    if (slow) held.push(route);
    else await route.continue();
  });
  return async () => {
    slow = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}
