import type { InputOf } from '../../../../core/contract/operations';
import type { Emptiness } from '../../ui/faces';

type OfficeKind = InputOf<'office.list'>['kind'];

/** The lists of an office, in the order of the board. */
export const OFFICE_KINDS: readonly { readonly value: OfficeKind; readonly label: string }[] = [
  { value: 'unanswered', label: '没人接' },
  { value: 'overdue', label: '超时' },
  { value: 'unhappy', label: '不满意' },
  { value: 'all', label: '全部' },
];

/** The list an address names; all, when it names none of ours. */
export function officeKind(asked: string | undefined): OfficeKind {
  return OFFICE_KINDS.find(({ value }) => value === asked)?.value ?? 'all';
}

/** What is said of an empty list. */
export function nothing(kind: OfficeKind): Emptiness {
  switch (kind) {
    case 'unanswered':
      return { sentence: '没有等人接的事', hint: '每件事都有人在办。' };
    case 'overdue':
      return { sentence: '没有超时的事', hint: '大家都很准时。' };
    case 'unhappy':
      return { sentence: '没有不满意的事', hint: '居民打一两星，或者退回重办，会到这里来。' };
    case 'all':
      return { sentence: '还没有居民提过事', hint: '有人求助，就会出现在这里。' };
    default:
      return kind satisfies never;
  }
}
