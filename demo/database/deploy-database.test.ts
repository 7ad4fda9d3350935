import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import { deployDatabase } from './deploy-database';
import { signIn } from './wechat-api';

/** What the stand-in for WeChat was sent. */
interface Sent {
  readonly path: string;
  readonly token: string | null;
  readonly body: Record<string, unknown>;
}

interface IndexSent {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly { readonly name: string; readonly direction: string }[];
}

const LEADS = {
  name: 'studios',
  indexes: [
    { name: 'lead', fields: [{ field: 'lead', direction: 1 as const }] },
    {
      name: 'place__changedAt',
      unique: true,
      fields: [
        { field: 'place', direction: 1 as const },
        { field: 'changedAt', direction: -1 as const },
      ],
    },
  ],
};

/** Answers as WeChat's documentation says. It does not give the words of refusals; these are MongoDB's. */
class Environment {
  readonly sent: Sent[] = [];
  readonly indexes = new Map<string, Map<string, string>>();
  readonly server: Server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await this.answer(request)));
  });

  async answer(request: IncomingMessage): Promise<object> {
    let text = '';
    for await (const part of request) text += String(part);
    const url = new URL(request.url ?? '/', 'http://wechat');
    const body = JSON.parse(text) as Record<string, unknown>;
    const token = url.searchParams.get('access_token');
    this.sent.push({ path: url.pathname, token, body });
    if (request.method !== 'POST') return { errcode: 43002, errmsg: 'require POST method' };
    if (url.pathname === '/cgi-bin/stable_token') {
      return body.secret === 'right'
        ? { access_token: 'a token', expires_in: 7200 }
        : { errcode: 40125, errmsg: 'invalid appsecret' };
    }
    if (token !== 'a token') return { errcode: 40014, errmsg: 'invalid access_token' };
    if (body.env !== 'home-1') return { errcode: -501000, errmsg: 'env not found' };
    return this.act(url.pathname, body);
  }

  private act(path: string, body: Record<string, unknown>): object {
    const name = String(body.collection_name);
    switch (path) {
      case '/tcb/databasecollectionget': {
        const from = Number(body.offset ?? 0);
        const all = [...this.indexes.keys()].map((one) => ({ name: one, count: 0 }));
        const page = all.slice(from, from + Number(body.limit ?? 10));
        const pager = { Offset: from, Limit: body.limit, Total: all.length };
        return { errcode: 0, errmsg: 'ok', collections: page, pager };
      }
      case '/tcb/databasecollectionadd':
        if (this.indexes.has(name)) return { errcode: -501000, errmsg: 'Table exist' };
        this.indexes.set(name, new Map());
        return { errcode: 0, errmsg: 'ok' };
      case '/tcb/updateindex':
        return this.update(name, body);
      default:
        return { errcode: 404, errmsg: 'no such path' };
    }
  }

  private update(name: string, body: Record<string, unknown>): object {
    const here = this.indexes.get(name);
    if (!here) return { errcode: -502005, errmsg: 'database collection not exists' };
    if (!Array.isArray(body.drop_indexes)) return { errcode: 40101, errmsg: 'drop_indexes' };
    const wanted = body.create_indexes as readonly IndexSent[];
    for (const { name: index, keys } of wanted) {
      const known = here.get(index);
      if (known === undefined) continue;
      const errmsg =
        known === JSON.stringify(keys)
          ? 'Index already exists'
          : 'An existing index has the same name as the requested index';
      return { errcode: -501000, errmsg };
    }
    for (const { name: index, keys } of wanted) here.set(index, JSON.stringify(keys));
    return { errcode: 0, errmsg: 'ok' };
  }
}

let wechat: Environment;
let base: string;

beforeEach(async () => {
  wechat = new Environment();
  wechat.server.listen(0, '127.0.0.1');
  await once(wechat.server, 'listening');
  base = `http://127.0.0.1:${(wechat.server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  wechat.server.closeAllConnections();
  wechat.server.close();
  await once(wechat.server, 'close');
});

async function deploy(wanted = [LEADS]) {
  return deployDatabase(await signIn(base, 'wx1', 'right'), 'home-1', wanted, () => undefined);
}

test('the token, the collection and its indexes are asked for as the documentation says', async () => {
  expect(await deploy()).toEqual({ collections: ['studios'], problems: [] });
  expect(wechat.sent).toEqual([
    {
      path: '/cgi-bin/stable_token',
      token: null,
      body: { grant_type: 'client_credential', appid: 'wx1', secret: 'right' },
    },
    {
      path: '/tcb/databasecollectionget',
      token: 'a token',
      body: { env: 'home-1', limit: 100, offset: 0 },
    },
    {
      path: '/tcb/databasecollectionadd',
      token: 'a token',
      body: { env: 'home-1', collection_name: 'studios' },
    },
    {
      path: '/tcb/updateindex',
      token: 'a token',
      body: {
        env: 'home-1',
        collection_name: 'studios',
        create_indexes: [
          { name: 'lead', unique: false, keys: [{ name: 'lead', direction: '1' }] },
          {
            name: 'place__changedAt',
            unique: true,
            keys: [
              { name: 'place', direction: '1' },
              { name: 'changedAt', direction: '-1' },
            ],
          },
        ],
        drop_indexes: [],
      },
    },
  ]);
});

test('a second time creates nothing and finds no problem', async () => {
  await deploy();
  expect(await deploy()).toEqual({ collections: [], problems: [] });
});

test('an index that is new is created beside those that exist', async () => {
  wechat.indexes.set(
    'studios',
    new Map([['lead', JSON.stringify([{ name: 'lead', direction: '1' }])]]),
  );
  expect(await deploy()).toEqual({ collections: [], problems: [] });
  expect([...(wechat.indexes.get('studios')?.keys() ?? [])]).toEqual(['lead', 'place__changedAt']);
});

test('an index of the same name with other fields is a problem and is not dropped', async () => {
  wechat.indexes.set('studios', new Map([['lead', 'other fields']]));
  const { problems } = await deploy();
  expect(problems).toEqual([expect.stringContaining('studios: lead（')]);
  expect(wechat.indexes.get('studios')?.get('lead')).toBe('other fields');
  expect(wechat.indexes.get('studios')?.has('place__changedAt')).toBe(true);
});

test('collections on the second page of the list are known', async () => {
  for (let one = 0; one < 120; one += 1) wechat.indexes.set(`other${one}`, new Map());
  wechat.indexes.set('studios', new Map());
  expect((await deploy()).collections).toEqual([]);
});

test('another environment than the account has is refused with its words', async () => {
  const call = await signIn(base, 'wx1', 'right');
  await expect(deployDatabase(call, 'away', [LEADS], () => undefined)).rejects.toThrow(
    'env not found',
  );
});

/** The command as an operator starts it. */
function command(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const script = join(__dirname, 'run.ts');
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['-r', 'tsx/cjs', script],
      { cwd: join(__dirname, '../..'), env: { PATH: process.env.PATH, WECHAT_API: base, ...env } },
      (problem, stdout, stderr) => done({ code: problem ? 1 : 0, output: stdout + stderr }),
    );
  });
}

test('the command creates every collection with every index', async () => {
  const run = await command({ APPID: 'wx1', APP_SECRET: 'right', CLOUD_ENV: 'home-1' });
  expect(run).toEqual({ code: 0, output: expect.stringContaining('集合和索引都齐了') });
  const made = [...wechat.indexes].map(([name, indexes]) => [name, [...indexes.keys()]]);
  expect(made).toEqual(
    collections.map(({ name, indexes }) => [name, indexes.map((index) => index.name)]),
  );
});

test('the command says what to mend and never prints the secret', async () => {
  expect((await command({})).output).toContain('CLOUD_ENV');
  const wrong = await command({ APPID: 'wx1', APP_SECRET: 'wrong one', CLOUD_ENV: 'home-1' });
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('APPID 或 APP_SECRET 不对');
  expect(wrong.output).not.toContain('wrong one');
});
