import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { type ApiResult, type FieldErrors, MOST_TOGETHER } from '../../core/contract/api-event';
import { fieldErrors } from '../../core/contract/field-errors';
import { needsConsent } from '../../core/contract/needs-consent';
import {
  type OperationName,
  type OutputOf,
  operations,
  type ParsedOf,
} from '../../core/contract/operations';
import { Refusal } from '../../core/domain/base/refusal';
import { requireConsent } from '../../core/domain/person/require-consent';
import { planLimitOf } from '../store/plan-limit';
import { type ApiCall, beginCall, type Caller, readCaller } from './call';
import { requireMayWrite } from './require-may-write';
import { isTooOften } from './too-often';

/** The implementation of one operation. It gets the parsed input; it replies or throws a `Refusal`. */
export type Handler<Name extends OperationName> = (
  call: ApiCall,
  input: ParsedOf<Name>,
) => Promise<OutputOf<Name>>;

/** One handler for each operation given: of one noun, or of all. */
export type Handlers<Names extends OperationName = OperationName> = {
  readonly [Name in Names]: Handler<Name>;
};

/** A command id is made on the phone: a UUID or the like. */
const COMMAND_ID = /^[\w-]{8,64}$/;

/** The event from outside, which cannot be trusted. */
type Untrusted = Readonly<Record<string, unknown>>;

class BadInput extends Error {
  constructor(readonly fields: FieldErrors) {
    super('bad input');
  }
}

/** Reads the caller when the first valid query needs it, and once for all queries of the call. */
type ReadCaller = () => Caller;

/**
 * 总入口: every call enters here. It finds the operation, parses the input once, runs the handler, and
 * turns the result or error into the form that phones expect. Several queries can come in one call.
 */
export async function serve(
  handlers: Handlers,
  event: unknown,
  openid: string | undefined,
): Promise<ApiResult<unknown>> {
  return settled(async () => {
    if (!openid) throw new Refusal('person/not-signed-in');
    const now = new Date().toISOString();
    if (isTooOften('call', openid, now)) throw new Refusal('cloud/too-often');
    let caller: Caller | undefined;
    const readOnce = () => {
      caller ??= readCaller(openid, now);
      return caller;
    };
    const { queries } = (event ?? {}) as Untrusted;
    return queries === undefined
      ? carryOut(handlers, event, readOnce)
      : answerTogether(handlers, queries, readOnce);
  });
}

async function settled(work: () => Promise<unknown>): Promise<ApiResult<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}

/** 一起问: the queries run in parallel, and each gets its own reply or refusal. A command comes alone. */
async function answerTogether(
  handlers: Handlers,
  queries: unknown,
  readOnce: ReadCaller,
): Promise<readonly ApiResult<unknown>[]> {
  if (!Array.isArray(queries) || queries.length === 0 || queries.length > MOST_TOGETHER) {
    throw new BadInput({ queries: `一次最多问 ${MOST_TOGETHER} 样` });
  }
  return Promise.all(
    queries.map((event: unknown) =>
      settled(async () => {
        const { op, input } = (event ?? {}) as Untrusted;
        if (isOperation(op) && operations[op].kind === 'command') {
          throw new BadInput({ op: '要改动的事，一次办一件' });
        }
        return carryOut(handlers, { op, input }, readOnce);
      }),
    ),
  );
}

async function carryOut(
  handlers: Handlers,
  event: unknown,
  readOnce: ReadCaller,
): Promise<unknown> {
  const { op, input, commandId } = (event ?? {}) as Untrusted;
  if (!isOperation(op)) throw new Refusal('input/unknown-operation');
  return run(handlers, op, input, commandId, readOnce);
}

async function run<Name extends OperationName>(
  handlers: Handlers,
  op: Name,
  input: unknown,
  commandId: unknown,
  readOnce: ReadCaller,
): Promise<unknown> {
  const { kind, input: schema } = operations[op];
  const parsed = z.safeParse(schema, input ?? {});
  if (!parsed.success) throw new BadInput(fieldErrors(parsed.error));
  if (kind === 'command' && !(typeof commandId === 'string' && COMMAND_ID.test(commandId))) {
    throw new BadInput({ commandId: '缺少操作编号' });
  }
  const called = { op, input: parsed.data, commandId: String(commandId ?? '') };
  const begun = beginCall(readOnce(), called);
  const call = needsConsent(op, parsed.data) ? whoAgreed(begun) : begun;
  try {
    // This input was made by this operation's schema, which the compiler cannot infer from the table.
    return await handlers[op](call, parsed.data as ParsedOf<Name>);
  } catch (error) {
    // Whoever is held back has no office, and reads that instead of being forbidden.
    const isForbidden = error instanceof Refusal && error.code === 'policy/forbidden';
    if (kind === 'command' && isForbidden) await requireMayWrite(call);
    throw error;
  }
}

/**
 * 同意过的人: the call of somebody who agreed to the current text. Their person is refused to the handler
 * otherwise, so its other reads need not wait; every write comes after that of the person.
 */
function whoAgreed(call: ApiCall): ApiCall {
  const person = call.person.then((found) => {
    requireConsent(found, 'service');
    return found;
  });
  // A handler may refuse for another reason before it awaits this one.
  person.catch(() => undefined);
  return { ...call, person };
}

function isOperation(op: unknown): op is OperationName {
  return typeof op === 'string' && Object.hasOwn(operations, op);
}

/** 套餐不够用: has its own sentence. Nothing was written, and the command can be sent again. */
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
  // The cloud keeps a function's log; the person is given the id that finds this entry.
  console.error(JSON.stringify({ requestId, error: String(error), stack: stackOf(error) }));
  return { code: refusal.code, message: refusal.message, requestId };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}
