import { useEffect, useRef, useState } from 'react';
import type { Page } from '../../../../core/contract/base/page';
import { CloudError, networkError } from '../call/cloud-error';

/** People in a list are known by their openid. */
export type Identified = { readonly id: string } | { readonly openid: string };

/** Reads the page after a cursor. */
type PageAfter<Item> = (cursor: string) => Promise<Page<Item>>;

/** A list as far as it was read, and how to read more. */
export interface Listing<Item> {
  /** `next` is null at the end. */
  readonly data: Page<Item> | undefined;
  /** Reads the next page; absent at the end. */
  readonly more: (() => Promise<void>) | undefined;
  readonly loadingMore: boolean;
  /** Why reading more failed, in a sentence. */
  readonly moreError: CloudError | undefined;
}

/** The pages after the first, as long as they belong to the visible list. */
interface Rest<Item> {
  readonly key: string;
  readonly pages: readonly Page<Item>[];
  readonly error?: CloudError;
}

/**
 * 后面几页: the pages after the first, read on request. They are read again together with the first page,
 * so that nothing visible is outdated.
 *
 * @param key identifies the list; another list begins without further pages
 */
export function useRest<Item extends Identified>(
  key: string,
  first: Page<Item> | undefined,
  pageAfter: PageAfter<Item>,
): Listing<Item> {
  const [rest, setRest] = useState<Rest<Item>>({ key, pages: [] });
  const [loadingMore, setLoadingMore] = useState(false);
  const { pages, error } = rest.key === key ? rest : { pages: [], error: undefined };
  const latest = useRef({ key, depth: 0, pageAfter });
  latest.current = { key, depth: pages.length, pageAfter };

  useEffect(() => {
    const { depth, pageAfter: read } = latest.current;
    if (!first || depth === 0) return;
    const requested = latest.current.key;
    readOn(first, depth, read).then(
      (again) => latest.current.key === requested && setRest({ key: requested, pages: again }),
      () => undefined,
    );
  }, [first]);

  const cursor = (pages.at(-1) ?? first)?.next ?? null;
  const more = async (after: string) => {
    if (loadingMore) return;
    setLoadingMore(true);
    const next = await pageAfter(after).then(
      (page): Rest<Item> => ({ key, pages: [...pages, page] }),
      (caught: unknown): Rest<Item> => ({ key, pages, error: troubleOf(caught) }),
    );
    setLoadingMore(false);
    if (latest.current.key === key) setRest(next);
  };

  return {
    data: first && { ...first, items: eachOnce([first, ...pages]), next: cursor },
    more: cursor ? () => more(cursor) : undefined,
    loadingMore,
    moreError: error,
  };
}

async function readOn<Item>(first: Page<Item>, depth: number, pageAfter: PageAfter<Item>) {
  const read: Page<Item>[] = [];
  let cursor = first.next;
  while (cursor && read.length < depth) {
    const page = await pageAfter(cursor);
    read.push(page);
    cursor = page.next;
  }
  return read;
}

/** A new item at the head moves others onto the next page; they are shown only once. */
function eachOnce<Item extends Identified>(pages: readonly Page<Item>[]): Item[] {
  const byId = new Map<string, Item>();
  for (const item of pages.flatMap((page) => page.items)) {
    const id = idOf(item);
    if (!byId.has(id)) byId.set(id, item);
  }
  return [...byId.values()];
}

function idOf(item: Identified): string {
  return 'id' in item ? item.id : item.openid;
}

function troubleOf(caught: unknown): CloudError {
  return caught instanceof CloudError ? caught : networkError();
}
