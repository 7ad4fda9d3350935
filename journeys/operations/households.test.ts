import { HOUSEHOLD_TRIES } from '../../core/domain/org/household-list';
import { connectSdk } from '../../localcloud/testing/sdk';
import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 住户名册: an imported list vouches for whoever knows its digits, and cannot be read or guessed. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const HEADINGS = '社区,楼栋,房号,电话后四位';
const SHEET = [
  HEADINGS,
  '梅园,1号楼,602,0000',
  '梅园社区,2号楼,六〇二室,15400001234',
  '梅园社区,2号楼,602,7777',
  '梅园社区,8号楼,101,0138',
  ',1号楼,101,0138',
];

async function plan(rows: readonly string[] = SHEET) {
  const sheet = { cloudPath: 'sheets/list.csv', fileContent: Buffer.from(rows.join('\n')) };
  const { fileID } = await connectSdk(here.cloud).uploadFile(sheet);
  return (await here.ask(who.administrator, 'org.plan', { fileId: fileID })).output;
}

async function imports(rows?: readonly string[]) {
  const planned = await plan(rows);
  await here.ask(who.administrator, 'org.commit', { planId: planned.planId });
  for (let run = 0; run < 3; run += 1) await here.patrol();
  return planned;
}

const tries = (openid: string, lastFour: string) =>
  here.refusal(openid, 'me.matchHome', { lastFour });
const stored = async () =>
  (await connectSdk(here.cloud).database().collection('households').limit(100).get()).data;
const residence = async (openid: string) => (await here.ask(openid, 'me.read', {})).residence;

test('line by line: good rows go in, bad ones come back, the same list twice changes nothing', async () => {
  const first = await imports();
  expect(first.counts).toEqual({ fresh: 2, changed: 0, same: 0, bad: 2 });
  const shown = await here.ask(who.administrator, 'org.readPlan', { planId: first.planId });
  expect(shown).toMatchObject({ kind: 'households', state: 'done', nodes: 2, written: 2 });
  expect(shown.bad.map(({ reason }) => reason)).toEqual([
    '没有找到这栋楼',
    '有几栋楼都叫这个名字，请写上社区、小区',
  ]);
  const known = await stored();
  const again = await imports();
  expect(again.counts).toEqual({ fresh: 0, changed: 0, same: 2, bad: 2 });
  expect(await stored()).toEqual(known);
  const other = await plan([HEADINGS, '梅园,1号楼,602,9999']);
  expect(other.counts).toMatchObject({ fresh: 0, changed: 1, same: 0 });
  const { items } = await here.ask(who.administrator, 'deeds.list', { of: 'all' });
  expect(items.map(({ words }) => words)).toContain('收进了一份住户名册');
});

test('whoever knows the digits of their flat is vouched for, by the list', async () => {
  await imports();
  await here.ask(who.neighbour, 'me.matchHome', { lastFour: '1234' });
  expect(await residence(who.neighbour)).toMatchObject({
    vouched: { by: '居委会的住户名册' },
  });
  expect(await tries(who.resident, '1234')).toBe('people/household-unmatched');
  await here.ask(who.resident, 'me.matchHome', { lastFour: '００００' });
  expect(await residence(who.resident)).toMatchObject({ vouched: { by: '居委会的住户名册' } });
});

test('what is stored says neither a flat nor digits, and a plan says no digits', async () => {
  const { planId } = await imports();
  const text = JSON.stringify(await stored());
  for (const secret of ['602', '0000', '1234', '7777']) {
    expect(text.replaceAll(/[0-9a-f]{40}|\d{4}-\d\d-\d\dT[\d:.]+Z|plum-\d/g, '')).not.toContain(
      secret,
    );
  }
  const { file } = (
    (await connectSdk(here.cloud).database().collection('plans').doc(planId).get()) as unknown as {
      data: { file: string }[] | { file: string };
    }
  ).data as { file: string };
  const { fileContent } = await connectSdk(here.cloud).downloadFile({ fileID: file });
  const content = (fileContent as unknown as Buffer).toString('utf8');
  expect(content.replaceAll(/[0-9a-f]{40}/g, '')).not.toMatch(/1234|7777/);
});

test('five tries a day for a household, by however many people, and for each of them', async () => {
  await imports();
  // Twenty people who say that they live in the same flat.
  const codes: string[] = [];
  for (const [at, openid] of crowd.slice(0, HOUSEHOLD_TRIES + 2).entries()) {
    codes.push(await tries(openid, `55${10 + at}`));
  }
  expect(codes.slice(0, HOUSEHOLD_TRIES)).toEqual(
    Array<string>(HOUSEHOLD_TRIES).fill('people/household-unmatched'),
  );
  expect(codes.slice(HOUSEHOLD_TRIES)).toEqual(['limit/match', 'limit/match']);
  // The right digits do not help any more today.
  expect(await tries(who.neighbour, '1234')).toBe('limit/match');
  await here.cloud.advance('P1D', ['deliver', 'derive', 'learn', 'patrol']);
  await here.ask(who.neighbour, 'me.matchHome', { lastFour: '1234' });
});

test('one person tries five times a day, whichever flats they claim to live in', async () => {
  await imports();
  const codes: string[] = [];
  for (let flat = 101; flat < 104; flat += 1) {
    const home = { name: '李阿姨', phone: '15400000000', nodeId: 'plum-1', detail: `${flat}室` };
    await here.ask(who.resident, 'me.save', home);
    codes.push(await tries(who.resident, '0000'));
  }
  codes.push(await tries(who.resident, '0000'));
  // A household that is not on the list answers like wrong digits.
  expect(codes).toEqual([...Array<string>(3).fill('people/household-unmatched'), 'limit/match']);
});

test('a building that was closed meanwhile makes the plan outdated', async () => {
  const { planId } = await plan();
  await here.ask(who.administrator, 'org.close', { node: 'plum-2', closed: true });
  expect(await here.refusal(who.administrator, 'org.commit', { planId })).toBe('org/plan-outdated');
});

test('without a secret no list is taken in', async () => {
  await here.end();
  here = await Neighbourhood.begin({ instances: 1, filesSecret: '' });
  const sheet = { cloudPath: 'sheets/list.csv', fileContent: Buffer.from(SHEET.join('\n')) };
  const { fileID: fileId } = await connectSdk(here.cloud).uploadFile(sheet);
  expect(await here.refusal(who.administrator, 'org.plan', { fileId })).toBe('org/no-secret');
  expect(await tries(who.resident, '0000')).toBe('people/household-unmatched');
});
