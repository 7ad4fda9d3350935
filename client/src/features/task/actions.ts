import type { RequestView } from '../../../../core/contract/request/view';
import { categoryOf } from '../../../../core/domain/category/category';
import { isDanger } from '../../../../core/domain/category/danger';
import type { RequestAction } from '../../../../core/domain/request/model/rules';
import type { IconName } from '../../ui/layout/icon';

/** 办理动作: the actions of a helper or an office on the task page. */
export const ACTIONS = [
  'accept',
  'resolve',
  'followUp',
  'resume',
  'dispatch',
  'record',
  'transfer',
  'decline',
  'ask',
  'split',
  'refer',
  'relocate',
  'correct',
  'hearing',
] as const satisfies readonly RequestAction[];

/** `redo` is a follow-up with the answer 还没好: the request goes to other volunteers. */
export type TaskAction = (typeof ACTIONS)[number] | 'redo';

type Task = Pick<RequestView, 'actions' | 'state' | 'category' | 'unhappy'> & {
  readonly owner: Pick<RequestView['owner'], 'kind'>;
};

interface Arranged {
  /** The likeliest next action: the single button in the footer. */
  readonly first: TaskAction | undefined;
  /** Actions that are used often. */
  readonly usual: readonly TaskAction[];
  /** Actions that are used seldom; they are folded. */
  readonly rare: readonly TaskAction[];
}

/** 其他操作: actions that few requests need. */
const RARE: readonly TaskAction[] = ['ask', 'split', 'refer', 'relocate', 'correct', 'hearing'];

/** Which of the possible actions is primary, and which are secondary, frequent ones first. */
export function arrange(task: Task): Arranged {
  const possible = ACTIONS.filter((action) => task.actions.includes(action));
  const open: TaskAction[] =
    task.unhappy && possible.includes('followUp') ? ['redo', ...possible] : possible;
  const first = likely(task).find((action) => open.includes(action));
  return {
    first,
    usual: open.filter((action) => action !== first && !RARE.includes(action)),
    rare: RARE.filter((action) => action !== first && open.includes(action)),
  };
}

function likely({ state, category }: Task): readonly TaskAction[] {
  switch (state) {
    case 'offered':
      return ['accept'];
    case 'submitted':
      return categoryOf(category).responsible === 'office' ? ['resolve'] : ['dispatch'];
    case 'accepted':
    case 'referred':
      return ['resolve'];
    case 'closed':
      return ['followUp'];
    case 'resolved':
    case 'withdrawn':
      return [];
    default:
      return state satisfies never;
  }
}

interface ActionWords {
  readonly label: string;
  /** The consequence, in words. */
  readonly note: string;
  readonly icon: IconName;
}

/** The label of an action for this reader. */
export function sayAction(
  action: TaskAction,
  { state, owner, category }: Omit<Task, 'unhappy'>,
): ActionWords {
  switch (action) {
    case 'accept':
      return { label: '我来接', note: '', icon: 'heart' };
    case 'resolve':
      return owner.kind === 'office'
        ? { label: '办好了，答复居民', note: '写下结果，请居民看看', icon: 'check' }
        : { label: '办好了，写结果', note: '请居民看看办得怎么样', icon: 'check' };
    case 'dispatch':
      if (state === 'submitted')
        return { label: '派给工作室', note: '挑一家去办', icon: 'hand-over' };
      return state === 'accepted'
        ? { label: '换人办', note: '现在办的人顾不上，另请人接着办', icon: 'hand-over' }
        : { label: '改派工作室', note: '不等了，换一家去办', icon: 'hand-over' };
    case 'record':
      return { label: '记一笔进展', note: '居民也看得到', icon: 'pen' };
    case 'ask':
      return {
        label: '问问居民',
        note: isDanger({ category }) ? '急事不停表，边办边等' : '等回答的时间不计时',
        icon: 'other',
      };
    case 'hearing':
      return { label: '约协调会', note: '开协调会，开会前不计时', icon: 'clock' };
    case 'resume':
      return { label: '不等了，接着办', note: '时间从现在接着算', icon: 'clock' };
    case 'followUp':
      return { label: '去问过了，记下回访', note: '问问居民现在怎么样', icon: 'heart' };
    case 'redo':
      return { label: '还没好，换人重新办', note: '退回来，再派给别的工作室', icon: 'refresh' };
    case 'split':
      return { label: '请其他工作室协办', note: '分出几件，请别的工作室同时办', icon: 'people' };
    case 'transfer':
      return { label: '转给更合适的', note: '指定一家工作室，或者交给书记', icon: 'hand-over' };
    case 'refer':
      return { label: '转给外面的单位', note: '物业、派出所、12345 等', icon: 'phone' };
    case 'relocate':
      return { label: '改地点', note: '不是这个地方，交给那里的人', icon: 'place' };
    case 'correct':
      return { label: '改类别', note: '不是这类事，交给办那类事的人', icon: 'refresh' };
    case 'decline':
      return state === 'offered'
        ? { label: '我们接不了', note: '马上转给下一家工作室', icon: 'close' }
        : { label: '我办不了了', note: '退回去，转给下一家工作室', icon: 'close' };
    default:
      return action satisfies never;
  }
}
