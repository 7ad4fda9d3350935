import type * as z from 'zod/mini';
import type { CommandOutput, CommandReply } from '../../domain/base/command';
import type { RefusalCode } from '../../domain/base/refusal';

/**
 * Who may call an operation at all. What they then see or may do to one thing is decided by the
 * domain's policy.
 * - `anyone`: everybody with a WeChat identity, about themselves or about what is public
 * - `asker`: who asked this request
 * - `party`: anybody who is something to this request (asker, assignee, member, lead, office)
 * - `helper`: the assignee, a member or the lead of its studio, or the office that has it
 * - `asksAfter`: an office that had no part in what is closed
 * - `volunteer`: an approved volunteer
 * - `editor`: the lead of this studio, or an office over it; a volunteer about themselves
 * - `voucher`: a captain about their building, or an office about what is below it
 * - `office`: a secretary or officer, within their reach; an administrator as far as no request is read
 */
export type Policy =
  | 'anyone'
  | 'asker'
  | 'party'
  | 'helper'
  | 'asksAfter'
  | 'volunteer'
  | 'editor'
  | 'voucher'
  | 'office';

interface Operation<Kind extends 'query' | 'command', Schema extends z.ZodMiniType, Output> {
  readonly kind: Kind;
  readonly policy: Policy;
  readonly input: Schema;
  /** The refusals it can give, besides bad input, a missing identity or consent, and a fault. */
  readonly errors: readonly RefusalCode[];
  /** Carries only the type of the reply; never has a value. */
  readonly output?: Output;
}

export type Rules = readonly RefusalCode[];

export function query<Output>() {
  return <Schema extends z.ZodMiniType>(
    policy: Policy,
    schema: Schema,
    errors: Rules = [],
  ): Operation<'query', Schema, Output> => ({ kind: 'query', policy, input: schema, errors });
}

export function command<
  Schema extends z.ZodMiniType,
  Output extends CommandOutput | undefined = undefined,
>(
  policy: Policy,
  schema: Schema,
  errors: Rules = [],
): Operation<'command', Schema, CommandReply<Output>> {
  const repeatable: Rules = [...errors, 'input/first-has-arrived', 'person/held-back'];
  return { kind: 'command', policy, input: schema, errors: repeatable };
}

/** A command with an output; a repeated command gets the same output. */
export function commandWith<Output extends CommandOutput>() {
  return <Schema extends z.ZodMiniType>(
    policy: Policy,
    schema: Schema,
    errors: Rules = [],
  ): Operation<'command', Schema, CommandReply<Output>> =>
    command<Schema, Output>(policy, schema, errors);
}

/** Text that others read at once has to pass WeChat's check first. */
export const CONTENT: Rules = ['content/risky', 'content/checker-down'];
