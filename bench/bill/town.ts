import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { templates } from '../../core/contract/templates';
import type { TemplateKey } from '../../core/domain/notice/template';
import type { Person } from '../../core/domain/person/person';
import { activeStudios } from '../../core/domain/person/standing';
import type { StudioId } from '../../core/domain/studio/studio';
import { fill } from '../../demo/launch/fill';
import { startTodaysCloud } from '../../demo/launch/todays-cloud';
import { seedDocuments } from '../../demo/seed/seed-documents';
import { MORNING } from '../../journeys/morning';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { PLANS } from '../../localcloud/plan/plan';
import { type Cost, NOTHING, plus } from './cost';

/** The only function with a timer; it is paused while time passes without being measured. */
const TIMED = ['patrol'];

/**
 * The demonstration's community on a cloud that counts. Its timers run only when the clock is
 * advanced.
 */
export class Town {
  private commands = 0;
  /** The most queries in any second of a day, by what that day measured. */
  readonly peaks = new Map<string, number>();

  private constructor(
    readonly cloud: LocalCloud,
    private readonly people: readonly Person[],
    private readonly dataDir: string,
  ) {}

  static async open(functionsDir: string): Promise<Town> {
    const dataDir = mkdtempSync(join(tmpdir(), 'bill-'));
    const cloud = await startTodaysCloud({
      dataDir,
      functionsDir,
      port: 0,
      templates: Object.values(templates),
      collections,
      instancesPerFunction: 3,
      startAt: MORNING,
      timers: false,
      environment: { QUERIES_PER_SECOND: String(PLANS.smallest.queriesPerSecond) },
    });
    await fill(cloud);
    const { people } = seedDocuments(cloud.now().toISOString());
    return new Town(cloud, people, dataDir);
  }

  async close(): Promise<void> {
    await this.cloud.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Measures the cost of a piece of work. */
  async costOf(work: () => Promise<unknown>): Promise<Cost> {
    const before = await this.used();
    await work();
    const after = await this.used();
    return {
      calls: after.calls - before.calls,
      reads: after.reads - before.reads,
      writes: after.writes - before.writes,
      bytes: after.bytes - before.bytes,
    };
  }

  async ask<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> {
    this.commands += 1;
    const event = { op, input, commandId: `bill-command-${this.commands}` };
    const { result: answer } = (await this.post('/fn/api', openid, event)) as {
      result: ApiResult<OutputOf<Name>>;
    };
    if (!answer.ok) throw new Error(`${op} of ${openid} refused: ${answer.error.code}`);
    return answer.value;
  }

  /** The people who accept requests for a studio; empty for an office. */
  membersOf(studioId: StudioId | null): string[] {
    if (studioId === null) return [];
    return this.people.filter((one) => activeStudios(one).includes(studioId)).map(({ _id }) => _id);
  }

  /** Accepts WeChat's prompt for one more message, and records it in the ledger. */
  async consent(openid: string, ...keys: readonly TemplateKey[]): Promise<void> {
    const yes = Object.fromEntries(keys.map((key) => [templates[key].id, 'accept']));
    await this.post('/consents', openid, yes);
    const results = Object.fromEntries(keys.map((key) => [key, 'accept' as const]));
    await this.ask(openid, 'consents.record', { results });
  }

  /** The nudge that a phone sends. */
  async deliver(): Promise<void> {
    await this.post('/fn/deliver', 'o-anybody', { agenda: true });
  }

  /** Advances the clock, with its timers. */
  async pass(duration: string): Promise<void> {
    await this.cloud.advance(duration);
  }

  /** Ends the day, and records its peak under a label; the next day begins at the same hour. */
  async endOfDay(label: string): Promise<void> {
    const { today } = await this.cloud.usage();
    this.peaks.set(label, today.peakQueriesPerSecond);
    await this.skip('P1D');
  }

  /** Advances the clock without timers. */
  async skip(duration: string): Promise<void> {
    await this.cloud.advance(duration, TIMED);
  }

  /** Calls as a phone does: WeChat then counts this person as active. */
  async post(path: string, openid: string, body: object): Promise<unknown> {
    const answer = await fetch(this.cloud.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify(body),
    });
    return answer.json();
  }

  private async used(): Promise<Cost> {
    const { days, databaseBytes } = await this.cloud.usage();
    const sum = days.reduce(
      (total, { functionCalls, reads, writes }) =>
        plus(total, { calls: functionCalls, reads, writes, bytes: 0 }),
      NOTHING,
    );
    return { ...sum, bytes: databaseBytes };
  }
}
