import type { Town } from '../cases/town';

/** One act: its subject and its steps. */
export interface Act {
  readonly title: string;
  readonly happens: (town: Town) => Promise<void>;
}
