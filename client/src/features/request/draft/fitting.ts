import { type CategoryCode, categoryOf } from '../../../../../core/domain/category/category';
import type { ForWhom } from '../../../../../core/domain/request/model/state';
import type { RequestDraft } from './draft-fields';

/** Which of the rarely needed questions are shown. */
export interface Fitting {
  /** 替谁: the help is for one person. */
  readonly forWhom: boolean;
  /** 什么时候在家: somebody comes to the home. */
  readonly atHome: boolean;
  /** 优先照顾: this category gives some people priority. */
  readonly beneficiaries: boolean;
  /** 不想请谁: several studios answer this category. */
  readonly avoid: boolean;
}

const ALL: Fitting = { forWhom: true, atHome: true, beneficiaries: true, avoid: true };

/** 问什么合适: only questions that matter for this category; all of them before a category is chosen. */
export function fitting(category: CategoryCode | ''): Fitting {
  if (category === '') return ALL;
  const { visits, comesFirst, responsible } = categoryOf(category);
  const done = visits || responsible === 'studios';
  return {
    forWhom: done,
    atHome: visits,
    beneficiaries: comesFirst.length > 0,
    avoid: done,
  };
}

/** 替谁 as far as it applies to this category. */
export function whomOf({ forWhom, category }: Pick<RequestDraft, 'forWhom' | 'category'>): ForWhom {
  return fitting(category).forWhom ? forWhom : 'self';
}
