import type { Moment } from '../../time/moment';

/** 补充: what the asker said afterwards, for those who help. */
export interface Addition {
  readonly words: string;
  readonly photos: readonly string[];
  readonly at: Moment;
}
