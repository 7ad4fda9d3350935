import { type CategoryCode, categoryOf } from '../../category/category';

/** What is said of a matter that an office has, and what is wanted of the office. */
interface OfficeTask {
  /** `一件「漏水断电」`; a suggestion, and what has no kind yet, are not called by their kind. */
  readonly one: string;
  /** The same to whoever asked: `「漏水断电」`, after 您的. */
  readonly theirs: string;
  readonly verb: '安排' | '答复';
  /** The verb as a task that is done: 请在…前安排好. */
  readonly done: '安排好' | '答复';
}

/** 书记要办的事: a suggestion is answered, everything else is arranged. */
export function officeTask(category: CategoryCode): OfficeTask {
  const arranged = { verb: '安排', done: '安排好' } as const;
  switch (category) {
    case 'suggestion':
      return { one: '一条建议', theirs: '建议', verb: '答复', done: '答复' };
    case 'other':
      return { one: '一件还没分类的求助', theirs: '求助', ...arranged };
    default: {
      const kind = `「${categoryOf(category).label}」`;
      return { one: `一件${kind}`, theirs: kind, ...arranged };
    }
  }
}
