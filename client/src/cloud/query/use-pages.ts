import type { Page } from '../../../../core/contract/base/page';
import type { InputOf, OutputOf } from '../../../../core/contract/operations';
import { type QueryName, query } from '../call/call';
import { type Query, useQuery } from './use-query';
import { type Identified, type Listing, useRest } from './use-rest';

/** Operations that reply page by page. */
type PagedName = {
  [N in QueryName]: OutputOf<N> extends Page<Identified> ? N : never;
}[QueryName];

type ItemOf<N extends PagedName> = OutputOf<N>['items'][number];

/** A list read page by page; fits `Faces` as a query does. */
export type Pages<Item> = Omit<Query<Page<Item>>, 'data'> & Listing<Item>;

/** The number of items in a list: once all were read, or from its first page if that counts them. */
export function countOf(list: Counted | undefined): number | undefined {
  return list?.next === null ? list.items.length : (list?.total ?? undefined);
}

interface Counted extends Page<unknown> {
  readonly total?: number | null;
}

/** 一页一页地读: the first page is read by `useQuery`, later ones on request. */
export function usePages<N extends PagedName>(
  op: N,
  input: Omit<InputOf<N>, 'before'> | undefined,
): Pages<ItemOf<N>> {
  // The compiler cannot infer the item type through the union of all lists.
  const { data, ...first } = useQuery(op, input as InputOf<N> | undefined);
  const pageAfter = (before: string) => query(op, { ...input, before } as InputOf<N>);
  const rest = useRest<ItemOf<N>>(
    `${op} ${JSON.stringify(input)}`,
    data as Page<ItemOf<N>> | undefined,
    pageAfter as (before: string) => Promise<Page<ItemOf<N>>>,
  );
  return { ...first, ...rest };
}
