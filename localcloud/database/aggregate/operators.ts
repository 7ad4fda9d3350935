import { Context, ProcessingMode } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import type { Options } from 'mingo/types';
import { COMPARISON_EXPRESSIONS } from './comparison-expressions';
import { CONDITIONAL_EXPRESSIONS } from './conditional-expressions';
import { DATE_EXPRESSIONS } from './date-expressions';
import { NUMBER_EXPRESSIONS } from './number-expressions';
import type { Stage } from './stage';
import { STAGES } from './stages';
import { TEXT_EXPRESSIONS } from './text-expressions';

type Operators = NonNullable<Parameters<typeof Context.init>[0]>;

/** mingo's operators, and our own where mingo's differ from MongoDB's. */
function contextWith(ownStages: Record<`$${string}`, Stage>): Context {
  return Context.init({
    accumulator: accumulators,
    expression: {
      ...expressions,
      ...COMPARISON_EXPRESSIONS,
      ...CONDITIONAL_EXPRESSIONS,
      ...DATE_EXPRESSIONS,
      ...NUMBER_EXPRESSIONS,
      ...TEXT_EXPRESSIONS,
    } as unknown as Operators['expression'],
    pipeline: { ...stages, ...STAGES, ...ownStages } as unknown as Operators['pipeline'],
    projection: projections,
  });
}

/** Options for one run. `ownStages` are the stages that need the run's collections. */
export function aggregateOptions(
  ownStages: Record<`$${string}`, Stage> = {},
  collectionResolver?: Options['collectionResolver'],
): Options {
  return {
    idKey: '_id',
    processingMode: ProcessingMode.CLONE_INPUT,
    useStrictMode: true,
    scriptEnabled: false,
    failOnError: true,
    context: contextWith(ownStages),
    ...(collectionResolver ? { collectionResolver } : {}),
  };
}
