import type { SlipView } from '../../../../core/contract/request/view';
import type { StateTone } from '../../ui/list/state-tag';

interface Standing {
  readonly tone: StateTone;
  readonly word: string;
  /** What is awaited; empty when nothing is. */
  readonly sentence: string;
}

/** 到哪一步了: a mark and a sentence for this reader. */
export function standingOf(slip: SlipView, mine: boolean): Standing {
  const { open, returned, contested, waitsFor, actions } = slip;
  if (!open) return { tone: 'done', word: '清楚了', sentence: '' };
  if (contested) return { tone: 'alert', word: '对不上', sentence: '书记会来问问两边。' };
  const other = mine ? '志愿者' : '居民';
  if (actions.includes('agree')) {
    const sentence = returned ? '请数一数、看一看，都对了再确认。' : '请核对是不是这些。';
    return { tone: 'waiting', word: '等您核对', sentence };
  }
  if (waitsFor) return { tone: 'waiting', word: '等确认', sentence: `等${other}核对以后确认。` };
  return { tone: 'active', word: '在外面', sentence: '办完还回来，再记一次。' };
}
