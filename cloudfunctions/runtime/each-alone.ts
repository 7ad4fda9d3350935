/**
 * 各办各的: runs all tasks in parallel. A failure is logged and does not stop the others, because one
 * broken document must not block everybody minute after minute.
 *
 * @param what a description of the task for the log
 * @returns the results of the tasks that did not fail
 */
export async function eachAlone<Item, Result>(
  what: string,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  // An async function also catches what is thrown before the first await.
  const settled = await Promise.allSettled(items.map(async (item) => work(item)));
  return settled.flatMap((one) => {
    if (one.status === 'fulfilled') return [one.value];
    console.error(JSON.stringify({ failed: what, error: String(one.reason) }));
    return [];
  });
}
