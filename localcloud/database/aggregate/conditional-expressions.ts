import { evalExpr } from 'mingo/core';
import type { Expression } from './expression-args';

interface SwitchSpec {
  branches: Record<'case' | 'then', unknown>[];
  default?: unknown;
}

/** The first branch whose case is true. If there is none, and no default, it throws. */
const switchOver: Expression = (doc, argument, options) => {
  const { branches, ...rest } = argument as SwitchSpec;
  const branch = branches.find((one) => isTrue(evalExpr(doc, one.case, options)));
  if (branch) return evalExpr(doc, branch.then, options);
  if ('default' in rest) return evalExpr(doc, rest.default, options);
  throw new Error(
    '$switch could not find a matching branch for an input, and no default was specified.',
  );
};

/** Only false, null, 0 and absent are false in an expression. */
function isTrue(value: unknown): boolean {
  return value !== false && value !== null && value !== undefined && value !== 0;
}

export const CONDITIONAL_EXPRESSIONS: Record<`$${string}`, Expression> = { $switch: switchOver };
