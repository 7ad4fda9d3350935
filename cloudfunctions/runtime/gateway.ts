import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { ApiResult, FieldErrors } from '../../core/contract/api-event';
import { fieldErrors } from '../../core/contract/field-errors';
import {
  type OperationName,
  type OutputOf,
  operations,
  type ParsedOf,
} from '../../core/contract/operations';
import { Refusal } from '../../core/domain/base/refusal';
import { planLimitOf } from '../store/plan-limit';
import { beginCall, type Call } from './call';

/** What carries out one operation. Its input is parsed; it answers or throws a `Refusal`. */
export type Handler<Name extends OperationName> = (
  call: Call,
  input: ParsedOf<Name>,
) => Promise<OutputOf<Name>>;

/** One for each operation named: of one noun, or of all. */
export type Handlers<Names extends OperationName = OperationName> = {
  readonly [Name in Names]: Handler<Name>;
};

/** A command id is made on the phone: a UUID or the like. */
const COMMAND_ID = /^[\w-]{8,64}$/;

/** The event as it comes from outside: nothing in it can be trusted yet. */
type Untrusted = Readonly<Record<string, unknown>>;

class BadInput extends Error {
  constructor(readonly fields: FieldErrors) {
    super('bad input');
  }
}

/**
 * 总入口: every call comes in here. Finds the operation, parses its input once, runs it, and turns the
 * result or the error into the one shape that phones understand.
 */
export async function answer(
  handlers: Handlers,
  event: unknown,
  openid: string | undefined,
): Promise<ApiResult<unknown>> {
  try {
    return { ok: true, value: await carryOut(handlers, event, openid) };
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}

async function carryOut(
  handlers: Handlers,
  event: unknown,
  openid: string | undefined,
): Promise<unknown> {
  if (!openid) throw new Refusal('person/not-signed-in');
  const { op, input, commandId } = (event ?? {}) as Untrusted;
  if (!isOperation(op)) throw new Refusal('input/unknown-operation');
  return run(handlers, op, input, commandId, openid);
}

async function run<Name extends OperationName>(
  handlers: Handlers,
  op: Name,
  input: unknown,
  commandId: unknown,
  openid: string,
): Promise<unknown> {
  const { kind, input: schema } = operations[op];
  const parsed = z.safeParse(schema, input ?? {});
  if (!parsed.success) throw new BadInput(fieldErrors(parsed.error));
  if (kind === 'command' && !(typeof commandId === 'string' && COMMAND_ID.test(commandId))) {
    throw new BadInput({ commandId: '缺少操作编号' });
  }
  const now = new Date().toISOString();
  const call = beginCall(openid, String(commandId ?? ''), parsed.data, now);
  // The schema of this very operation made it: the compiler cannot follow the table that far.
  return handlers[op](call, parsed.data as ParsedOf<Name>);
}

function isOperation(op: unknown): op is OperationName {
  return typeof op === 'string' && Object.hasOwn(operations, op);
}

/** 套餐不够用: told in words of its own. Nothing was written, and the same command may be sent again. */
const REFUSAL_OF = { busy: 'cloud/busy', spent: 'cloud/spent' } as const;

function explain(error: unknown): Extract<ApiResult<never>, { ok: false }>['error'] {
  if (error instanceof BadInput) {
    const refusal = new Refusal('input/invalid');
    return { code: refusal.code, message: refusal.message, fields: error.fields };
  }
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  const limit = planLimitOf(error);
  const refusal = new Refusal(limit ? REFUSAL_OF[limit] : 'internal');
  const requestId = randomUUID();
  // The cloud keeps a function's log; the person is given the id under which to find this.
  console.error(JSON.stringify({ requestId, error: String(error), stack: stackOf(error) }));
  return { code: refusal.code, message: refusal.message, requestId };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}
