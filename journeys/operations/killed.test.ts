import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiResult } from '../../core/contract/api-event';
import type { CommandReply } from '../../core/domain/base/command';
import { cast, LEADING } from '../../demo/seed/cast';

/** After kill -9 during writes, every acknowledged write is stored, and nobody is notified twice. */

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const [resident, volunteer] = LEADING;
/** Several people write, because the requests of one are limited. */
const WRITERS = cast.filter(({ group }) => group === '居民').slice(0, 4);

/** So many are acknowledged when it is killed, in the middle of the next ones. */
const ENOUGH = 25;

let dataDir: string;
let port: number;
let cloud: ChildProcess;
const address = () => `http://127.0.0.1:${port}`;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'killed-'));
  port = await freePort();
});
afterAll(async () => {
  await kill(cloud);
  rmSync(dataDir, { recursive: true, force: true });
});

test('every acknowledged request is there after kill -9', async () => {
  cloud = await start();
  await consentTo(volunteer, 40);
  const acknowledged: string[] = [];
  const writerOf = new Map<string, string>();
  let killed: Promise<void> | undefined;
  const acknowledge = (id: string, by: string) => {
    writerOf.set(id, by);
    acknowledged.push(id);
    if (acknowledged.length >= ENOUGH) killed ??= kill(cloud);
  };
  await Promise.all(WRITERS.map(({ openid }) => writeUntilKilled(openid, acknowledge)));
  await killed;
  expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);

  cloud = await start();
  for (const id of acknowledged) {
    const answer = await ask(writerOf.get(id) ?? '', 'requests.read', { id });
    expect(answer).toMatchObject({ ok: true, value: { id } });
  }

  // Deliverers were killed wherever they stood; the timers bring the rest to an end.
  await post('/clock', { advance: 'PT5M' }, resident);
  const items = await wholeInbox(volunteer);
  const messages = (await (await fetch(`${address()}/messages?openid=${volunteer}`)).json()) as {
    page: string;
  }[];
  const pages = acknowledged.map((id) => `pages/task/detail?id=${id}`);
  const times = (list: readonly { page: string }[]) =>
    pages.map((page) => list.filter((one) => one.page === page).length);
  // The volunteer's studio had room for some of them; of those each was told, and told once.
  expect(times(items).filter((count) => count === 1).length).toBeGreaterThan(2);
  expect(Math.max(...times(items))).toBe(1);
  expect(Math.max(...times(messages))).toBe(1);
});

/** Submits and nudges the deliverer, one after another, until nobody answers any more. */
async function writeUntilKilled(
  writer: string,
  acknowledge: (id: string, by: string) => void,
): Promise<void> {
  for (let count = 0; ; count += 1) {
    try {
      const input = { category: 'leak', what: '厨房漏水了', photos: [], forWhom: 'self' };
      const commandId = `writer-${writer}-${count}`;
      const answer = await ask<CommandReply>(writer, 'requests.submit', input, commandId);
      if (answer.ok) acknowledge(answer.value.id, writer);
      void post('/fn/deliver', {}, resident).catch(() => undefined);
    } catch {
      return;
    }
  }
}

async function wholeInbox(openid: string): Promise<{ page: string }[]> {
  const all: { page: string }[] = [];
  for (let before: string | null | undefined; before !== null; ) {
    const answer = await ask<{ items: { page: string }[]; next: string | null }>(
      openid,
      'inbox.list',
      before ? { before } : {},
    );
    if (!answer.ok) throw new Error(answer.error.code);
    all.push(...answer.value.items);
    before = answer.value.next;
  }
  return all;
}

async function consentTo(openid: string, times: number): Promise<void> {
  const { templates } = await import('../../core/contract/templates');
  for (let count = 0; count < times; count += 1) {
    await post('/consents', { [templates.task.id]: 'accept' }, openid);
    await ask(openid, 'consents.record', { results: { task: 'accept' } }, `consent-${count}`);
  }
}

async function ask<Value = unknown>(
  openid: string,
  op: string,
  input: object,
  commandId = 'unused-id',
): Promise<ApiResult<Value>> {
  const answer = await post('/fn/api', { op, input, commandId }, openid);
  const { result } = answer as { result?: ApiResult<Value> };
  if (!result) throw new Error(JSON.stringify(answer));
  return result;
}

async function post(path: string, body: object, openid: string): Promise<unknown> {
  const answer = await fetch(address() + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** `npm run cloud`, without npm in between so that the process id is the cloud's own. */
async function start(): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, SEED: 'demo' };
  const child = spawn(process.execPath, ['-r', 'tsx/cjs', 'demo/cloud.ts'], { cwd: ROOT, env });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes(address()) && resolve());
    child.once('exit', () => reject(new Error(said)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as { port: number };
  server.close();
  return free;
}
