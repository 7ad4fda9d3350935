import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../cloudfunctions/build';
import type { ApiResult } from '../../core/contract/api-event';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import type { LocalCloud } from '../../localcloud/local-cloud';
import { LEADING } from '../seed/cast';
import { openCloud } from './open-cloud';

const [resident, volunteer, secretary] = LEADING;

let root: string;
let cloud: LocalCloud;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'demo-'));
  await buildFunctions(join(root, 'dist', 'cloudfunctions'));
});

beforeEach(async () => {
  cloud = await open();
});

afterEach(() => cloud.close());

afterAll(() => rmSync(root, { recursive: true, force: true }));

function open(): Promise<LocalCloud> {
  return openCloud(root, { port: 0, dataDir: join(root, 'data'), seed: 'demo' }, []);
}

/** The first answer to a person who keeps retrying. */
async function firstAnswer(port: number): Promise<unknown> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/fn/api`, {
      method: 'POST',
      headers: { 'x-wx-openid': resident },
      body: JSON.stringify({ op: 'me.read', input: {}, commandId: '' }),
    }).catch(() => undefined);
    if (answer) return answer.json();
  }
}

async function ask<Name extends OperationName>(
  openid: string,
  op: Name,
  input: InputOf<Name>,
  commandId = '',
): Promise<OutputOf<Name>> {
  const result = (await cloud.callFunction('api', openid, { op, input, commandId })) as ApiResult<
    OutputOf<Name>
  >;
  if (!result.ok) throw new Error(`${op}: ${result.error.code}`);
  return result.value;
}

test('the community has been imported, and the product knows everybody', async () => {
  const me = await ask(resident, 'me.read', {});
  expect(me).toMatchObject({ name: '李桂芳', home: { community: '银杏里社区' } });
  const helper = await ask(volunteer, 'me.read', {});
  expect(helper.standings).toMatchObject([{ state: 'approved', studioName: '老周水电急修工作室' }]);
  const board = await ask(secretary, 'office.board', {});
  const { waiting, overdue, unhappy, hazard } = board.lists;
  for (const door of [waiting, overdue, unhappy, hazard, board.applied, board.rates.solved.part]) {
    expect(door).toBeGreaterThan(0);
  }
});

test('the product’s ledger and the local WeChat agree on the credits', async () => {
  const { credits } = await ask(volunteer, 'me.read', {});
  const answer = await fetch(`${cloud.url}/consents`, { headers: { 'x-wx-openid': volunteer } });
  const left = Object.values((await answer.json()) as Record<string, number>);
  expect(left.sort()).toEqual(
    Object.values(credits)
      .map((one) => one.left)
      .sort(),
  );
});

test('WeChat notifies the volunteer of the leak that the resident reports', async () => {
  const what = '厨房水管爆了，水漏到楼下。';
  const draft: InputOf<'requests.submit'> = {
    category: 'leak',
    what,
    photos: [],
    forWhom: 'self',
  };
  const { id } = await ask(resident, 'requests.submit', draft, 'demo-test-leak-1');
  await cloud.callFunction('deliver', resident, {});
  const messages = (await (await fetch(`${cloud.url}/messages?openid=${volunteer}`)).json()) as {
    page: string;
  }[];
  expect(messages.map(({ page }) => page)).toEqual([`pages/task/detail?id=${id}`]);
});

test('a request sent during the import is answered once everybody is there', async () => {
  const port = cloud.port;
  await cloud.close();
  rmSync(join(root, 'data'), { recursive: true });
  const opening = openCloud(root, { port, dataDir: join(root, 'data'), seed: 'demo' }, []);
  expect(await firstAnswer(port)).toMatchObject({
    result: { ok: true, value: { name: '李桂芳' } },
  });
  cloud = await opening;
});

test('opening the cloud again imports nobody a second time', async () => {
  const before = await ask(secretary, 'office.list', { kind: 'all' });
  await cloud.close();
  cloud = await open();
  const after = await ask(secretary, 'office.list', { kind: 'all' });
  expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
});

test('data that another cloud has open are refused, with a hint', async () => {
  await expect(open()).rejects.toThrow(/本地云没有打开[\s\S]*DATA_DIR/);
});
