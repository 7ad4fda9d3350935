import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import type { Value } from '../values/value';

/** The signature of our own expression operators: the document, the argument, the run's options. */
export type Expression = (doc: unknown, argument: unknown, options: Options) => unknown;

/** Evaluates the argument to a list; a single argument may stand without brackets. */
export function argumentList(
  name: string,
  count: [number, number],
  [doc, argument, options]: Parameters<Expression>,
): (Value | undefined)[] {
  const list = Array.isArray(argument) ? argument : [argument];
  if (list.length < count[0] || list.length > count[1]) {
    throw new Error(
      `Expression ${name} takes ${count.join(' to ')} arguments. ${list.length} were passed in.`,
    );
  }
  return list.map((item) => evalExpr(doc, item, options) as Value | undefined);
}

/** Evaluates an object of named arguments. */
export function namedArguments([doc, argument, options]: Parameters<Expression>): Record<
  string,
  Value | undefined
> {
  const entries = Object.entries((argument ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, evalExpr(doc, item, options) as Value | undefined]),
  );
}
