import type { StandingView } from '../../../../../core/contract/me';
import type { StateTone } from '../../../ui/list/state-tag';

interface StandingWords {
  readonly tone: StateTone;
  readonly word: string;
  readonly sentence: string;
}

/** A standing in words, addressed to the volunteer. */
export function sayStanding(state: StandingView['state']): StandingWords {
  switch (state) {
    case 'applied':
      return {
        tone: 'waiting',
        word: '待审核',
        sentence: '书记看过以后，会在「消息」里告诉您。',
      };
    case 'approved':
      return {
        tone: 'done',
        word: '在接单',
        sentence: '有邻居找到这家工作室，您会收到消息，谁有空谁来接。',
      };
    case 'paused':
      return {
        tone: 'quiet',
        word: '休息中',
        sentence: '新的事不会派给您，手上的事还请接着办完。',
      };
    case 'refused':
      return { tone: 'alert', word: '没通过', sentence: '修改一下，或者换一家工作室，可以再报。' };
    case 'left':
      return { tone: 'quiet', word: '已退出', sentence: '谢谢您帮过大家。想回来，随时再报名。' };
    default:
      return state satisfies never;
  }
}
