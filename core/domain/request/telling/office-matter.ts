import { type CategoryCode, categoryOf } from '../../category/category';

/** How a request that an office owns is called, and what the office should do. */
interface OfficeTask {
  /** `一件「漏水断电」`; a suggestion and an unknown category are not called by the category. */
  readonly one: string;
  /** The same for the asker: `「漏水断电」`, after 您的. */
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
