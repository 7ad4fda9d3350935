import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { operations } from '../../core/contract/operations';
import { templates } from '../../core/contract/templates';
import type { RefusalCode } from '../../core/domain/base/refusal';
import type { TemplateKey } from '../../core/domain/notice/template';

/** The answer to a call: the value, or the code of a refusal. */
export type Heard<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string };

/** How often a person retries without an answer; the phone keeps the command's id. */
const TRIES = 10;

/** What any operation can answer; see `Operation.errors`. */
const ANYWHERE: readonly RefusalCode[] = ['input/invalid', 'person/not-signed-in', 'internal'];

/** 手机: everybody's phone, calling the functions over HTTP as a client does. */
export class Phones {
  calls = 0;
  /** Calls that were repeated because there was no answer, or an error. */
  repeated = 0;
  /** How often each operation was refused with each code. */
  readonly refusals = new Map<string, number>();
  /** Violations: commands that are never answered, and refusals that the contract does not know. */
  readonly broken: string[] = [];
  private commands = 0;

  constructor(private readonly url: string) {}

  /** Calls an operation as a person, again with the same command id until it is answered. */
  async ask<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<Heard<OutputOf<Name>>> {
    this.commands += 1;
    const event = { op, input, commandId: `week-command-${this.commands}` };
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      this.calls += 1;
      const answer = await this.send(openid, event);
      if (answer?.ok) return { ok: true, value: answer.value as OutputOf<Name> };
      if (answer && answer.error.code !== 'internal') return this.refused(op, answer.error.code);
      this.repeated += 1;
    }
    this.broken.push(`${op} was not answered in ${TRIES} tries`);
    return { ok: false, code: 'internal' };
  }

  /** 点“允许”: accepts WeChat's prompt, and records it in our ledger. */
  async agree(openid: string, key: TemplateKey): Promise<void> {
    await this.post('/consents', { [templates[key].id]: 'accept' }, openid);
    await this.ask(openid, 'consents.record', { results: { [key]: 'accept' } });
  }

  /** Nudges `deliver`, as a phone does after a command; nobody waits for the result. */
  async nudge(openid: string): Promise<void> {
    await this.post('/fn/deliver', {}, openid).catch(() => undefined);
  }

  async post(path: string, body: object, openid: string): Promise<unknown> {
    const answer = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify(body),
    });
    return answer.json();
  }

  /** The function's answer; undefined when the call broke or the function failed. */
  private async send(openid: string, event: object): Promise<ApiResult<unknown> | undefined> {
    try {
      const answer = (await this.post('/fn/api', event, openid)) as { result?: ApiResult<unknown> };
      return answer.result;
    } catch {
      return undefined;
    }
  }

  private refused(op: OperationName, code: string): { ok: false; code: string } {
    const key = `${op} ${code}`;
    this.refusals.set(key, (this.refusals.get(key) ?? 0) + 1);
    const known: readonly string[] = [...ANYWHERE, ...operations[op].errors];
    if (!known.includes(code) || code === 'input/invalid') this.broken.push(key);
    return { ok: false, code };
  }
}
