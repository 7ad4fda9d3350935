import type { InputOf } from '../../../../../core/contract/operations';
import { WORKLISTS } from '../../../../../core/domain/request/model/list-keys';
import type { RequestState } from '../../../../../core/domain/request/model/state';
import type { Emptiness } from '../../../ui/feedback/faces';

export type OfficeKind = InputOf<'office.list'>['kind'];

/** Facts about one list of an office. */
interface ListWords {
  readonly label: string;
  /** The states to filter by; empty if all requests of the list have the same one. */
  readonly states: readonly RequestState[];
  /** The sentence of the empty list. */
  readonly empty: Emptiness;
}

const OPEN: readonly RequestState[] = ['submitted', 'offered', 'accepted', 'referred'];

const WORDS: Readonly<Record<OfficeKind, ListWords>> = {
  waiting: {
    label: '没人接的',
    states: ['submitted', 'offered'],
    empty: { sentence: '没有等人接的事', hint: '每件事都有人在办。' },
  },
  overdue: {
    label: '超时的',
    states: OPEN,
    empty: { sentence: '没有超时的事', hint: '大家都很准时。' },
  },
  unhappy: {
    label: '不满意的',
    states: [],
    empty: { sentence: '没有不满意的事', hint: '居民打一两星，或者退回重办，会到这里来。' },
  },
  hazard: {
    label: '隐患',
    states: OPEN,
    empty: { sentence: '隐患都处理完了', hint: '转给外面单位的，也要办好了才从这里消失。' },
  },
  queued: {
    label: '排队等人手的',
    states: [],
    empty: { sentence: '没有人在排队', hint: '工作室都满了才排队，谁先空出来就先给谁。' },
  },
  followUp: {
    label: '该回访的',
    states: [],
    empty: { sentence: '没有该回访的事', hint: '办好一阵子以后，会提醒您去问问好不好。' },
  },
  slips: {
    label: '交接单没了的',
    states: [],
    empty: { sentence: '交接单都清楚了', hint: '对不上的，或者好几天没了的，会到这里来。' },
  },
  all: {
    label: '全部',
    states: [...OPEN, 'resolved', 'closed', 'withdrawn'],
    empty: { sentence: '还没有居民提过事', hint: '有人求助，就会出现在这里。' },
  },
};

/** The lists of an office, in the order of the board. */
export const OFFICE_KINDS: readonly OfficeKind[] = [
  'waiting',
  'overdue',
  'unhappy',
  'hazard',
  'queued',
  'followUp',
  'slips',
  'all',
];

export function wordsOf(kind: OfficeKind): ListWords {
  return WORDS[kind];
}

/** The list named in an address; for any unknown name the list of all requests. */
export function officeKind(wanted: string | undefined): OfficeKind {
  return WORKLISTS.find((list) => list === wanted) ?? 'all';
}
