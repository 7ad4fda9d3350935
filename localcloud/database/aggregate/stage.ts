import type { Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';

/** The signature of our own pipeline stages: the input, the argument, the run's options. */
export type Stage = (input: Iterator, argument: never, options: Options) => Iterator;
