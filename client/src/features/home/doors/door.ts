import type { BoardView } from '../../../../../core/contract/office';
import type { Target } from '../../../routes/route-table';
import type { IconName } from '../../../ui/layout/icon';
import type { Persona } from '../persona';

/** 件数 behind a door; `more` when counting stopped there. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/** Numbers that a door can show: the lists of an office, what a volunteer is asked and has in hand. */
export type NumberName = keyof BoardView['lists'] | 'applied' | 'toTake' | 'inHand';

export type Numbers = Readonly<Partial<Record<NumberName, Count>>>;

/** What decides whether a door is shown. */
export interface Seen {
  /** Somebody leads a studio, or more. */
  readonly leads: readonly string[];
  /** 管理员 alone, who sets things up: secretary and officer are not. */
  readonly setsUp: boolean;
  /** A volunteer who has paused everywhere. */
  readonly rests: boolean;
  /** What the person asked for stands above already. */
  readonly mineAbove: boolean;
}

/** 门: one line of the home page, and where it leads. */
export interface Door {
  readonly persona: Persona;
  /** `work`: one's own, five at most, first on the page. `more`: what one looks for now and then. */
  readonly among: 'work' | 'more';
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string;
  readonly number?: NumberName;
  /** Counts into the mark on the tab of 任务. */
  readonly marks?: true;
  /** Absent: always. */
  readonly when?: (seen: Seen) => boolean;
  readonly to: (seen: Seen) => Target;
}
