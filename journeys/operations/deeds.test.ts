import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 留痕: what offices and leads see and decide is recorded, for the people concerned and the
 * administrator.
 */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const leak: InputOf<'requests.submit'> = {
  ...{ category: 'leak', what: '厨房漏水了', photos: [], forWhom: 'self' },
};

async function linesOf(openid: string, of: 'mine' | 'all' = 'mine') {
  const { items } = await here.ask(openid, 'deeds.list', { of });
  return items.map(({ by, as, words, about, requestId }) => ({ by, as, words, about, requestId }));
}

/** Accepted by a volunteer; their lead may phone as well. */
async function inHand(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', leak);
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
}

/** Owned by the secretary: otherwise an office sees neither telephone nor flat. */
async function atTheOffice(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', { ...leak, category: 'other' });
  return id;
}

test('the asker sees which office saw their telephone, and when', async () => {
  const id = await atTheOffice();
  const view = await here.ask(who.secretary, 'requests.read', { id });
  expect(view.contact?.phone).toBe('15400000000');
  await here.ask(who.secretary, 'requests.read', { id });
  const as = '梅园社区居委书记';
  const seen = { by: '陈书记', as, words: '看了一件事里的电话和门牌', about: [], requestId: id };
  expect(await linesOf(who.resident)).toEqual([seen]);
  expect(await linesOf(who.neighbour)).toEqual([]);
  await here.cloud.advance('P1D', ['deliver', 'derive', 'learn', 'patrol']);
  await here.ask(who.secretary, 'requests.read', { id });
  expect(await linesOf(who.resident)).toEqual([seen, seen]);
});

test('a page of a list with telephones is one deed, which each person on it sees as their own', async () => {
  const id = await atTheOffice();
  const other = await here.ask(who.neighbour, 'requests.submit', { ...leak, category: 'other' });
  const list = () => here.ask(who.secretary, 'office.list', { kind: 'all' });
  expect((await list()).items.filter(({ contact }) => contact)).toHaveLength(2);
  await list();
  expect(await linesOf(who.resident)).toMatchObject([{ by: '陈书记', requestId: id }]);
  expect(await linesOf(who.neighbour)).toMatchObject([{ requestId: other.id }]);
  expect(await linesOf(who.officer, 'all')).toMatchObject([
    { words: '在名单里看到了电话', about: expect.arrayContaining(['李阿姨', '郑伯伯']) },
  ]);
});

test('reading by the asker, and by the assignee on the day they accept, costs no write', async () => {
  const id = await inHand();
  const { mark } = (await here.get('/stats?last=0')) as { mark: number };
  await here.ask(who.volunteer, 'requests.read', { id });
  await here.ask(who.resident, 'requests.read', { id });
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as {
    invocations: { calls: { action: string }[] }[];
  };
  const actions = invocations.flatMap(({ calls }) => calls.map(({ action }) => action));
  expect(actions.filter((action) => /insert|modify/.test(action))).toEqual([]);
  expect(await linesOf(who.resident)).toEqual([]);
});

test('a lead who sees the number is recorded as the lead', async () => {
  const id = await inHand();
  await here.ask(who.lead, 'requests.read', { id });
  expect(await linesOf(who.resident)).toMatchObject([{ by: '周师傅', as: '巧手维修工作室领衔人' }]);
});

test('decisions about a volunteer, and settings of a studio, are deeds, however often they are sent', async () => {
  const openid = who.applicant;
  await here.ask(who.secretary, 'volunteers.approve', { openid }, 'approve-once');
  await here.ask(who.secretary, 'volunteers.approve', { openid }, 'approve-once');
  await here.ask(who.lead, 'volunteers.pause', { openid, paused: true });
  const mine = await linesOf(openid);
  expect(mine.map(({ by, words }) => `${by}${words}`).sort()).toEqual([
    '周师傅暂停了志愿者接单',
    '陈书记通过了志愿者报名',
  ]);
  const { items } = await here.ask(who.officer, 'deeds.list', { of: 'all' });
  expect(items.map(({ kind }) => kind).sort()).toEqual(['grant', 'removal']);
});

test('a refused action is not recorded', async () => {
  const openid = who.applicant;
  expect(await here.refusal(who.otherSecretary, 'volunteers.approve', { openid })).toBe(
    'policy/forbidden',
  );
  expect(await linesOf(who.officer, 'all')).toEqual([]);
});

test("only the administrator reads everybody's deeds", async () => {
  for (const openid of [who.secretary, who.lead, who.resident]) {
    expect(await here.refusal(openid, 'deeds.list', { of: 'all' })).toBe('policy/forbidden');
  }
});

test('a deed contains ids, but no name, telephone or flat', async () => {
  const id = await atTheOffice();
  await here.ask(who.secretary, 'requests.read', { id });
  const { data } = await connectSdk(here.cloud).database().collection('deeds').get();
  expect(data).toHaveLength(1);
  expect(JSON.stringify(data)).not.toMatch(/陈书记|李阿姨|15400000000|602室/);
});
