/**
 * 各办各的: runs all side by side. A failure is logged and does not stop the others: one broken
 * document must not keep everybody waiting, minute after minute.
 *
 * @param what what is being done, for the log
 * @returns what became of those that did not fail
 */
export async function eachAlone<Item, Result>(
  what: string,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  // An async function, so that what throws before its first wait is caught as well.
  const settled = await Promise.allSettled(items.map(async (item) => work(item)));
  return settled.flatMap((one) => {
    if (one.status === 'fulfilled') return [one.value];
    console.error(JSON.stringify({ failed: what, error: String(one.reason) }));
    return [];
  });
}
