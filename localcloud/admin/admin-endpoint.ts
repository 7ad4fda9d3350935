import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock';
import { DatabaseError } from '../database/database-error';
import type { Faults } from '../faults/faults';
import { type Answer, serveWithFaults } from '../faults/faulty-answer';
import { FunctionFailure } from '../functions/function-failure';
import type { FunctionRuntime } from '../functions/function-runtime';
import type { Exchange } from '../http/exchange';
import { HttpError } from '../http/http-error';
import { parseMultipart } from '../http/multipart';
import { type OpenApis, wxRefusal } from '../openapi/open-apis';
import type { Allowance } from '../plan/allowance';
import { PlanRefusal } from '../plan/plan-refusal';
import type { RecordedCall } from '../stats/invocation';
import type { Stats } from '../stats/stats';
import type { AdminAction, AdminCall } from './admin-call';
import { PlatformError } from './platform-error';

/** The largest accepted body in bytes; a document may have 16 MB. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

/** The parts that the endpoint works with. */
export interface AdminParts {
  actions: Readonly<Record<string, AdminAction>>;
  openApis: OpenApis;
  runtime: FunctionRuntime;
  stats: Stats;
  allowance: Allowance;
  clock: Clock;
  faults: Faults;
  log: (line: string) => void;
}

/**
 * The SDK's endpoint (`POST /admin`, and `/admin/i/<call>` for functions): JSON with an `action`, or
 * multipart for open APIs. Errors are HTTP 200 with `{requestId, code, message}`.
 */
export class AdminEndpoint {
  constructor(private readonly parts: AdminParts) {}

  /** `callId` names the function run that sends the request; absent for outsiders. */
  async serve(exchange: Exchange, callId: string | undefined): Promise<void> {
    const startedAt = performance.now();
    const from = callId === undefined ? undefined : this.parts.runtime.runningCall(callId);
    const record: RecordedCall = {
      action: 'unknown',
      askedAt: this.askedAt(exchange),
      startedAt,
      endedAt: startedAt,
      answeredAt: Date.now(),
    };
    const raw = await exchange.body(MAX_BODY_BYTES);
    const contentType = exchange.header('content-type') ?? '';
    const answer = contentType.startsWith('multipart/form-data')
      ? this.openApiAnswer(parseMultipart(contentType, raw), from, record)
      : this.jsonAnswer(raw, exchange.header('x-tcb-source') ?? '', from, record);
    const struck = this.parts.faults.strike(record.action, from?.config.name);
    const ended = () => this.ended(record, from);
    await serveWithFaults(exchange, struck, answer, ended, () => this.killAsker(from));
  }

  private killAsker(from: AdminCall['from']): void {
    if (from) this.parts.runtime.killCall(from.invocation.id);
  }

  /**
   * Recorded before the answer is sent, so that the caller's next call is recorded later than this
   * one.
   */
  private ended(record: RecordedCall, from: AdminCall['from']): void {
    record.endedAt = performance.now();
    record.answeredAt = Date.now();
    this.parts.stats.called(record, from?.invocation);
  }

  /** Functions live by the cloud's clock; this needs real time. */
  private askedAt(exchange: Exchange): number {
    const stamp = Number(exchange.header('x-client-timestamp'));
    return Number.isFinite(stamp) ? stamp - this.parts.clock.offset : Date.now();
  }

  private jsonAnswer(
    raw: Buffer,
    chain: string,
    from: AdminCall['from'],
    record: RecordedCall,
  ): Answer {
    const body = parseBody(raw);
    record.action = String(body.action);
    const call: AdminCall = {
      body,
      from,
      chain,
      record,
      unserved: (collection, shape) =>
        this.parts.stats.wasUnserved(collection, shape, from?.config.name),
    };
    return {
      perform: async () => JSON.stringify(await this.answer(call)),
      refuse: (code, message) => {
        record.error = code;
        return JSON.stringify({ requestId: randomUUID(), code, message });
      },
      contentType: 'application/json; charset=utf-8',
    };
  }

  private async answer(call: AdminCall): Promise<Record<string, unknown>> {
    const requestId = randomUUID();
    try {
      const perform = this.parts.actions[call.record.action];
      if (!perform)
        throw new PlatformError('INVALID_PARAM', `action ${call.record.action} is not known`);
      this.parts.allowance.admitAction(call.record.action);
      return { requestId, ...(await perform(call)) };
    } catch (error) {
      const { code, message } = this.refusal(error);
      call.record.error = code;
      return { requestId, code, message };
    }
  }

  private refusal(error: unknown): { code: string; message: string } {
    if (
      error instanceof DatabaseError ||
      error instanceof FunctionFailure ||
      error instanceof PlatformError ||
      error instanceof PlanRefusal
    ) {
      return { code: error.code, message: error.message };
    }
    this.parts.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { code: 'SYS_ERR', message: 'system error' };
  }

  private openApiAnswer(
    fields: Map<string, Buffer>,
    from: AdminCall['from'],
    record: RecordedCall,
  ): Answer {
    const name = fields.get('apiName')?.toString() ?? '';
    record.action = `${fields.get('action')?.toString() ?? 'wx.openApi'}:${name}`;
    const openid = from && from.caller.source !== 'timer' ? from.caller.openid : undefined;
    const caller = from && { config: from.config, openid };
    const data = fields.get('requestData') ?? Buffer.alloc(0);
    return {
      perform: async () => {
        const { bytes, error } = await this.parts.openApis.answer(name, data, caller);
        if (error !== 0) record.error = String(error);
        return bytes;
      },
      refuse: (code, message) => {
        record.error = code;
        return wxRefusal(Number(code), message);
      },
      contentType: 'application/octet-stream',
    };
  }
}

/** @throws HttpError 400 when the body is not a JSON object. */
function parseBody(raw: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(raw.toString());
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    throw new HttpError(400, 'body is no JSON');
  }
  throw new HttpError(400, 'body is no JSON object');
}
