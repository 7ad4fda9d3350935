import type { BoardView } from '../../../../../core/contract/office';
import type { Target } from '../../../routes/route-table';
import type { IconName } from '../../../ui/layout/icon';
import type { Persona } from '../persona';

/** 件数 behind a door; `more` means that counting stopped there. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/**
 * The numbers that a door can show: lists of an office, requests offered to a volunteer, and work in
 * hand.
 */
export type NumberName = keyof BoardView['lists'] | 'applied' | 'toTake' | 'inHand';

export type Numbers = Readonly<Partial<Record<NumberName, Count>>>;

/** The facts that decide whether a door is shown. */
export interface Seen {
  /** The person leads at least one studio. */
  readonly leads: readonly string[];
  /** 管理员 only: sets things up, and is neither secretary nor officer. */
  readonly setsUp: boolean;
  /** 管理员 of everything, who may export and import all data. */
  readonly administersAll: boolean;
  /** A volunteer who has paused in every studio. */
  readonly rests: boolean;
  /** 楼组长 of a building. */
  readonly captain: boolean;
  /** The person's open requests are already shown above. */
  readonly mineAbove: boolean;
}

/** 门: one row of the home page, and the page it leads to. */
export interface Door {
  readonly persona: Persona;
  /**
   * `work`: the person's own work, first on the page, at most five rows. `more`: pages that are needed
   * less often.
   */
  readonly among: 'work' | 'more';
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string;
  readonly number?: NumberName;
  /** Its number is part of the badge on the tab 任务. */
  readonly marks?: true;
  /** Absent: always shown. */
  readonly when?: (seen: Seen) => boolean;
  readonly to: (seen: Seen) => Target;
}
