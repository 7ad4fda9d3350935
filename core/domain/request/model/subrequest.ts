import type { CategoryCode } from '../../category/category';

/** 分办: one part of the need that another studio serves, as a request of its own. */
export interface Subrequest {
  readonly id: string;
  readonly category: CategoryCode;
  readonly what: string;
}

/** The ids of the subrequests, in the order in which they were asked for. */
export type SplitOutput = { readonly parts: readonly Subrequest['id'][] };
