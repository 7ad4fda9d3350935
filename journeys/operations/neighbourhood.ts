import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { CommandName } from '../../client/src/cloud/call/call';
import { needsNudge, nudgeAfter } from '../../client/src/cloud/command/needs-nudge';
import { collections } from '../../cloudfunctions/store/indexes';
import type { ApiResult } from '../../core/contract/api-event';
import {
  type InputOf,
  type OperationName,
  type OutputOf,
  operations,
} from '../../core/contract/operations';
import { templates } from '../../core/contract/templates';
import type { RefusalCode } from '../../core/domain/base/refusal';
import { NOTICE_VERSION, PURPOSES } from '../../core/domain/person/consent';
import { startTodaysCloud } from '../../demo/launch/todays-cloud';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import { MORNING } from '../morning';
import { inhabitants } from './inhabitants';

/** What was built for this run; `journeys/build/functions.ts` sees to it. */
const FUNCTIONS = join(__dirname, '../../dist/cloudfunctions');

let commands = 0;

/** How a neighbourhood differs from the usual one. */
interface Beginning {
  readonly instances?: number;
  /** The plan's queries per second as told to functions; absent: no limit. */
  readonly queriesPerSecond?: string;
  /** The secret that upload paths are marked with. */
  readonly filesSecret?: string;
  readonly startAt?: Date;
  /** Functions that were built otherwise, and the account's templates that go with them. */
  readonly functionsDir?: string;
  readonly templates?: typeof templates;
  /** Documents by collection that are there from the start; absent: the usual inhabitants. */
  readonly documents?: Readonly<Record<string, readonly object[]>>;
  /** They are put in as they are, of whatever build. */
  readonly asStored?: boolean;
}

/**
 * A small neighbourhood on a local cloud of its own: the built functions, the real SDK, a real
 * database. `ask` is a phone of one person.
 */
export class Neighbourhood {
  private constructor(
    readonly cloud: LocalCloud,
    private readonly dataDir: string,
  ) {}

  static async begin(options: Beginning = {}): Promise<Neighbourhood> {
    const dataDir = mkdtempSync(join(tmpdir(), 'neighbourhood-'));
    const start = options.asStored ? startLocalCloud : startTodaysCloud;
    const cloud = await start({
      dataDir,
      functionsDir: options.functionsDir ?? FUNCTIONS,
      port: 0,
      templates: Object.values(options.templates ?? templates),
      collections,
      startAt: options.startAt ?? MORNING,
      instancesPerFunction: options.instances ?? 2,
      timers: false,
      environment: {
        QUERIES_PER_SECOND: options.queriesPerSecond ?? 'unlimited',
        FILES_SECRET: options.filesSecret ?? 'a secret of this neighbourhood only',
      },
      storagePermission: 'creator-only',
      messageReceiver: { wxa_media_check: 'api' },
      verdicts: { risky: ['赌博'], review: ['加微信'] },
    });
    const here = new Neighbourhood(cloud, dataDir);
    const given: Beginning['documents'] = options.documents ?? inhabitants;
    try {
      for (const [collection, documents] of Object.entries(given)) {
        await cloud.importDocuments(collection, documents);
      }
    } catch (error) {
      await here.end();
      throw error;
    }
    return here;
  }

  /** Ends it. @throws when a query was made that no declared index serves */
  async end(): Promise<void> {
    let unserved: readonly unknown[] = [];
    // The cloud is closed even if a test has failed: a worker of jest waits for its processes.
    try {
      ({ unserved } = (await this.get('/stats?last=0')) as { unserved: unknown[] });
    } finally {
      await this.cloud.close();
      rmSync(this.dataDir, { recursive: true, force: true });
    }
    if (unserved.length > 0) throw new Error(`no index serves ${JSON.stringify(unserved)}`);
  }

  /** The paths of all files in cloud storage. */
  filesStored(): string[] {
    const dir = join(this.dataDir, 'files');
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(dir, join(parentPath, name)));
  }

  /**
   * Calls an operation as a person, over HTTP as phones do; the whole answer.
   *
   * @throws when it refuses with a code that the contract does not declare for it
   */
  async call<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
    commandId = `command-${++commands}`,
  ): Promise<ApiResult<OutputOf<Name>>> {
    const answer = await this.send(openid, { op, input, commandId });
    if (!answer.ok && !declared(op, answer.error.code)) {
      throw new Error(`${op} refuses with ${answer.error.code}, which the contract does not say`);
    }
    return answer as ApiResult<OutputOf<Name>>;
  }

  /** Sends any event at all to `api`. */
  async send(openid: string, event: unknown): Promise<ApiResult<unknown>> {
    const answer = await this.post('/fn/api', event, { 'x-wx-openid': openid });
    const { result, errCode, errMsg } = answer as {
      result?: ApiResult<unknown>;
      errCode?: number;
      errMsg?: string;
    };
    if (!result) throw new Error(`the function failed: ${errCode} ${errMsg}`);
    return result;
  }

  /** Calls an operation that must work, and gives its value. */
  async ask<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
    commandId?: string,
  ): Promise<OutputOf<Name>> {
    const answer = await this.call(openid, op, input, commandId);
    if (!answer.ok) throw new Error(`${op} refused: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  /** Calls an operation that must be refused, and gives the code. */
  async refusal<Name extends OperationName>(
    openid: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<string> {
    const answer = await this.call(openid, op, input);
    if (answer.ok) throw new Error(`${op} was not refused: ${JSON.stringify(answer.value)}`);
    return answer.error.code;
  }

  /** Changes fields of one document by hand, as an administrator does in WeChat's console. */
  async edits(collection: string, id: string, fields: Record<string, unknown>): Promise<void> {
    const updated = await this.sets(collection, id, fields);
    if (updated !== 1) throw new Error(`${id} was not changed`);
  }

  /** The same whether or not it changes anything. */
  async sets(collectionName: string, _id: string, fields: object): Promise<unknown> {
    const answer = (await this.post('/admin', {
      action: 'database.modifyDocument',
      collectionName,
      query: JSON.stringify({ _id }),
      data: JSON.stringify({ $set: fields }),
    })) as { data?: { updated?: number } };
    return answer.data?.updated;
  }

  /**
   * Forgets how often a person did what is limited, for a test that needs many of one person: nothing
   * that a phone can call does so.
   */
  async uncount(openid: string): Promise<void> {
    await this.sets('people', openid, { acts: {} });
  }

  /** 同意 to everything, as somebody does who uses it for the first time. */
  async agrees(openid: string): Promise<void> {
    const purposes = [...PURPOSES];
    await this.ask(openid, 'me.agree', { purposes, version: NOTICE_VERSION, by: 'oneself' });
  }

  /** WeChat's side of the consent prompt, and our ledger's. */
  async consent(openid: string, ...keys: (keyof typeof templates)[]): Promise<void> {
    const answers = Object.fromEntries(keys.map((key) => [templates[key].id, 'accept']));
    await this.post('/consents', answers, { 'x-wx-openid': openid });
    const results = Object.fromEntries(keys.map((key) => [key, 'accept' as const]));
    await this.ask(openid, 'consents.record', { results });
  }

  /** Lets `deliver` run with all it does, as after an announcement. */
  async deliver(): Promise<void> {
    await this.post('/fn/deliver', { agenda: true }, { 'x-wx-openid': 'o-anybody' });
  }

  /** Sends the nudge that a phone sends after a command. */
  async nudge(after: CommandName): Promise<void> {
    if (!needsNudge(after)) return;
    await this.post('/fn/deliver', nudgeAfter(after), { 'x-wx-openid': 'o-anybody' });
  }

  /** The timer's next run, a minute later: one run a minute does the work. */
  async patrol(): Promise<unknown> {
    await this.cloud.advance('PT1M', ['patrol']);
    return this.cloud.callAs({ source: 'timer' }, 'patrol');
  }

  /** Runs a function that accepts calls from `patrol` only. */
  async wake(name: 'derive' | 'learn'): Promise<unknown> {
    const patrol = { source: 'function', openid: undefined, chain: 'wx_trigger,scf' } as const;
    return this.cloud.callAs(patrol, name);
  }

  /** What WeChat has shown to a person: template titles with their fields. */
  async messagesTo(openid: string): Promise<Message[]> {
    return (await this.get(`/messages?openid=${openid}`)) as Message[];
  }

  get(path: string): Promise<unknown> {
    return fetch(this.cloud.url + path).then((answer) => answer.json());
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
    const answer = await fetch(this.cloud.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return answer.json();
  }
}

/** What any operation can answer; see `Operation.errors`. */
const ANYWHERE: readonly RefusalCode[] = [
  'input/invalid',
  'person/not-signed-in',
  'consent/needed',
  'internal',
  'cloud/busy',
  'cloud/spent',
  'cloud/upgrading',
  'cloud/too-often',
];

function declared(op: OperationName, code: RefusalCode): boolean {
  return [...ANYWHERE, ...operations[op].errors].includes(code);
}

/** A subscription message as the local cloud lists it. */
export interface Message {
  readonly openid: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, { value: string }>>;
}
