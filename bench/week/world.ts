import { Agenda } from './agenda';
import type { Arrival } from './arrivals';
import { Book } from './book';
import type { Phones } from './phones';
import type { Street } from './street';

/** 这一周: the shared state of the simulation. */
export interface World {
  readonly street: Street;
  readonly seed: number;
  readonly start: number;
  readonly phones: Phones;
  readonly book: Book;
  readonly agenda: Agenda<() => Promise<void>>;
  readonly arrivals: readonly Arrival[];
  /** The cloud's clock, in milliseconds since 1970. */
  now(): number;
}

export function worldOf(
  street: Street,
  arrivals: readonly Arrival[],
  start: number,
  phones: Phones,
  now: () => number,
): World {
  const { seed } = street.size;
  return {
    street,
    seed,
    start,
    phones,
    book: new Book(),
    agenda: new Agenda(),
    arrivals,
    now,
  };
}
