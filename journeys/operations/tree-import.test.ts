import { linesOf } from '../../cloudfunctions/sheets/read';
import { sheetOf } from '../../cloudfunctions/sheets/write';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 导入组织树: an office's spreadsheet becomes the tree, as the plan said, whatever fails on the way. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const sdk = () => connectSdk(here.cloud);
const HEADINGS = ['社区', '小区', '网格', '楼栋', '户数'];

/** 300 rows, twelve of them bad. */
const SHEET = [
  HEADINGS,
  ...Array.from({ length: 288 }, (_, at) => [
    ['梅园社区', '松园', '新梅社区'][at % 3] ?? '',
    at % 2 === 0 ? '东弄' : '',
    '',
    `${100 + at}号楼`,
    '24',
  ]),
  ...Array.from({ length: 6 }, (_, at) => ['', '', '', `${at}号楼`, '']),
  ...Array.from({ length: 6 }, (_, at) => ['梅园社区', '', '', `${at + 500}号楼`, '很多']),
];

async function uploaded(content: Uint8Array, name = 'tree.xlsx'): Promise<string> {
  const file = { cloudPath: `sheets/${name}`, fileContent: Buffer.from(content) };
  return (await sdk().uploadFile(file)).fileID;
}

async function plan(lines: readonly (readonly string[])[] = SHEET) {
  const fileId = await uploaded(await sheetOf(lines));
  return (await here.ask(who.administrator, 'org.plan', { fileId })).output;
}

const read = (planId: string) => here.ask(who.administrator, 'org.readPlan', { planId });

async function nodes() {
  const { data } = await sdk().database().collection('orgs').limit(1000).get();
  return data as unknown as { _id: string; name: string; kind: string; households?: number }[];
}

async function runsUntilDone(planId: string): Promise<void> {
  for (let runs = 0; runs < 30; runs += 1) {
    await here.patrol().catch(() => undefined);
    if ((await read(planId)).state === 'done') return;
  }
  throw new Error('the plan is never done');
}

test('300 rows with twelve bad ones: 288 in, twelve back with a reason each', async () => {
  const before = await nodes();
  const { planId, counts, badFileId } = await plan();
  expect(counts).toEqual({ fresh: 288, changed: 0, same: 0, bad: 12 });
  expect(await nodes()).toHaveLength(before.length);

  const { fileContent } = await sdk().downloadFile({ fileID: badFileId ?? '' });
  const back = await linesOf(fileContent as unknown as Buffer);
  expect(back).toHaveLength(13);
  expect(back[0]).toEqual([...HEADINGS, '没导入的原因']);
  expect(back[1]).toEqual(['', '', '', '0号楼', '', '“社区”没有填']);
  expect(back[12]?.at(-1)).toContain('“户数”要写');

  await here.ask(who.administrator, 'org.commit', { planId });
  await runsUntilDone(planId);
  const after = await nodes();
  const fresh = after.filter(({ _id }) => !before.some((one) => one._id === _id));
  expect(fresh.filter(({ kind }) => kind === 'building')).toHaveLength(288);
  expect(fresh.filter(({ kind }) => kind === 'estate')).toHaveLength(3);
  expect(fresh.filter(({ kind }) => kind === 'community').map(({ name }) => name)).toEqual([
    '新梅社区',
  ]);
  const children = await here.ask(who.resident, 'org.children', { parent: 'pine' });
  expect(children.map(({ name }) => name)).toContain('东弄');
});

test('the same file twice changes nothing', async () => {
  const first = await plan();
  await here.ask(who.administrator, 'org.commit', { planId: first.planId });
  await runsUntilDone(first.planId);
  const known = await nodes();
  const again = await plan();
  expect(again.counts).toEqual({ fresh: 0, changed: 0, same: 288, bad: 12 });
  await here.ask(who.administrator, 'org.commit', { planId: again.planId });
  await here.patrol();
  expect(await nodes()).toEqual(known);
});

test('a plan that is killed on the way is written to the end', async () => {
  const { planId } = await plan();
  await here.ask(who.administrator, 'org.commit', { planId });
  const kills = ['before', 'after'] as const;
  for (const [runs, when] of kills.entries()) {
    const fault = { kind: 'kill', function: 'patrol', action: 'database.*', times: 1 };
    await here.post('/faults', { faults: [{ ...fault, when, skip: 4 + runs * 3 }] });
    await here.patrol().catch(() => undefined);
  }
  await here.post('/faults', { faults: [] });
  await runsUntilDone(planId);
  const buildings = (await nodes()).filter(({ households }) => households === 24);
  expect(buildings).toHaveLength(288);
});

test('a plan is refused once the tree has changed, and shows first what it would change', async () => {
  const lines = [
    HEADINGS,
    ['梅园社区', '', '', '1号楼', ''],
    ['梅园社区', '', '', '2号楼', '36'],
    ['梅园社区', '', '', '9号楼', '12'],
  ];
  const { planId } = await plan(lines);
  const shown = await read(planId);
  expect(shown.lines.map(({ outcome, words }) => [outcome, words])).toEqual([
    ['new', '梅园社区 · 9号楼'],
    ['changed', '梅园社区 · 2号楼'],
    ['same', '梅园社区 · 1号楼'],
  ]);
  const other = await plan(lines);
  await here.ask(who.administrator, 'org.commit', { planId: other.planId });
  await runsUntilDone(other.planId);
  const refused = await here.refusal(who.administrator, 'org.commit', { planId });
  expect(refused).toBe('org/plan-outdated');
});

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'sheet/unreadable'],
  ['a sheet about people', Buffer.from('姓名,电话\n王芳,12000000001'), 'org/no-headings'],
  ['headings alone', Buffer.from('社区,楼栋\n'), 'org/no-rows'],
])('%s is refused with a sentence', async (_, content, code) => {
  const fileId = await uploaded(content, 'x.csv');
  const refused = await here.refusal(who.administrator, 'org.plan', { fileId });
  expect(refused).toBe(code);
});

test('a file that a function keeps is no sheet to import', async () => {
  const fileContent = Buffer.from('社区,楼栋\n梅园社区,3号楼');
  const { fileID } = await sdk().uploadFile({ cloudPath: 'archive/x/people-1.jsonl', fileContent });
  const refused = await here.refusal(who.administrator, 'org.plan', { fileId: fileID });
  expect(refused).toBe('sheet/unreadable');
});

test('a phone cannot call the function that reads sheets', async () => {
  const fileId = await uploaded(await sheetOf(SHEET));
  const answer = await here.cloud.callAs(
    { source: 'client', openid: who.administrator },
    'sheets',
    {
      read: fileId,
    },
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'cloud/functions-only' } });
});

test('a plan and its files are removed after a week', async () => {
  const { planId, badFileId } = await plan();
  await here.cloud.advance('P7D', ['deliver', 'derive', 'learn', 'patrol']);
  await here.patrol();
  await here.patrol();
  const refused = await here.refusal(who.administrator, 'org.readPlan', { planId });
  expect(refused).toBe('org/plan-not-found');
  await expect(sdk().downloadFile({ fileID: badFileId ?? '' })).rejects.toThrow();
});
