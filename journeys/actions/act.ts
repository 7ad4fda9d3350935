import type { Town } from '../cases/town';

/** One act: what it is about, and how it goes. */
export interface Act {
  readonly title: string;
  readonly happens: (town: Town) => Promise<void>;
}
