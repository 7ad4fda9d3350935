import type { CategoryCode } from '../../category/category';

/** 分办: one of several things that another studio does for the same need; a request of its own. */
export interface Subrequest {
  readonly id: string;
  readonly category: CategoryCode;
  readonly what: string;
}

/** Which requests the parts will be, in the order in which they were asked for. */
export type SplitOutput = { readonly parts: readonly Subrequest['id'][] };
