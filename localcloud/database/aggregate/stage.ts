import type { Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';

/** A pipeline stage of ours: what flows in, its argument, the run's options. */
export type Stage = (input: Iterator, argument: never, options: Options) => Iterator;
