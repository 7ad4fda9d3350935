import { connectSdk } from '../../localcloud/testing/sdk';
import { MORNING } from '../morning';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 暂停操作: what somebody saw, heard or gave by an office, a post or as a lead closes with the hold, at the
 * next read, and goes to whoever may act.
 */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const until = new Date(MORNING.getTime() + 40 * 86_400_000).toISOString();
const holds = (by: string, personId: string) =>
  here.ask(by, 'people.holdBack', { personId, reason: '总发广告', until });
const frees = (by: string, personId: string) => here.ask(by, 'people.release', { personId });
const heard = async (openid: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
const runs = async () => {
  for (let run = 0; run < 3; run += 1) {
    await here.patrol();
    await here.deliver();
  }
};
const documents = async (collection: string) =>
  (await connectSdk(here.cloud).database().collection(collection).get()).data as object[];
const asks = (openid: string, category: 'other' | 'leak' = 'other') =>
  here.ask(openid, 'requests.submit', {
    ...{ category, what: '想问问低保怎么申请', photos: [], forWhom: 'self' },
  });
const ownerOf = async (id: string) =>
  (await documents('requests')).find((one) => (one as { _id: string })._id === id);

describe('a captain', () => {
  test('reads no homes of the building, and the office is asked instead', async () => {
    await here.ask(who.resident, 'me.askVouching', {});
    await runs();
    expect((await here.ask(who.captain, 'people.residents', { kind: 'asked' })).items).toHaveLength(
      1,
    );
    await holds(who.secretary, who.captain);
    for (const kind of ['asked', 'vouched'] as const) {
      const code = await here.refusal(who.captain, 'people.residents', { kind });
      expect(code).toBe('policy/forbidden');
    }
    expect((await here.ask(who.captain, 'me.read', {})).posts).toEqual([]);
    const home = { name: '冯阿姨', phone: '15400000099', nodeId: 'plum-1', detail: '101室' };
    const newcomer = 'o-newcomer';
    await here.agrees(newcomer);
    await here.ask(newcomer, 'me.save', home);
    const before = await heard(who.captain);
    await here.ask(newcomer, 'me.askVouching', {});
    await runs();
    expect((await heard(who.captain)).split('请您核实住处')).toHaveLength(
      before.split('请您核实住处').length,
    );
    expect(await heard(who.secretary)).toContain('请您核实住处');
    await frees(who.secretary, who.captain);
    expect((await here.ask(who.captain, 'people.residents', { kind: 'asked' })).items).not.toEqual(
      [],
    );
  });
});

describe('a lead', () => {
  const lists = [
    { state: 'approved', studioId: 'fix' },
    { state: 'approved' },
    { state: 'applied' },
    { state: 'idle' },
  ] as const;
  const counts = () =>
    Promise.all(
      lists.map(async (input) => {
        const answer = await here.call(who.lead, 'volunteers.list', input);
        return answer.ok ? answer.value.items.length : answer.error.code;
      }),
    );

  test('reads no volunteers of the studio, with their telephones', async () => {
    expect((await counts()).slice(0, 2)).not.toContain(0);
    await holds(who.secretary, who.lead);
    const after = await counts();
    expect(after.every((one) => one === 0 || one === 'policy/forbidden')).toBe(true);
    expect(after.slice(0, 3)).toEqual(Array(3).fill('policy/forbidden'));
    expect((await here.ask(who.lead, 'me.read', {})).leads).toEqual([]);
    await frees(who.secretary, who.lead);
    expect((await counts()).slice(0, 2)).not.toContain(0);
  });

  test('is not told to phone in danger; the office is', async () => {
    await holds(who.secretary, who.lead);
    const { id } = await asks(who.neighbour, 'leak');
    await runs();
    expect(await heard(who.lead)).not.toContain('请打电话找人');
    expect(await heard(who.secretary)).toContain('请打电话找人');
    expect(await here.refusal(who.lead, 'requests.toRing', { id })).toBeTruthy();
  });
});

describe('a secretary', () => {
  test('is told nothing; the office above has the requests and hears of them', async () => {
    const first = await asks(who.resident);
    expect(await ownerOf(first.id)).toMatchObject({ owner: { role: 'secretary', node: 'plum' } });
    await runs();
    const before = (await heard(who.secretary)).split('\n').length;
    await holds(who.officer, who.secretary);
    const { id } = await asks(who.neighbour);
    expect(await ownerOf(id)).toMatchObject({ owner: { role: 'officer', node: 'street' } });
    await here.ask(who.lead, 'volunteers.askEnd', {
      ...{ personId: who.volunteer, studioId: 'fix', reason: '总是不来' },
    });
    await runs();
    // Only that they are held back.
    expect((await heard(who.secretary)).split('\n')).toHaveLength(before + 1);
    const officer = await heard(who.officer);
    expect(officer).toContain('2号楼有一件还没分类的求助');
    expect(officer).toContain('是不是请王师傅不再接单');
    await frees(who.officer, who.secretary);
    const again = await asks(who.resident);
    expect(await ownerOf(again.id)).toMatchObject({ owner: { role: 'secretary' } });
  });

  test('hands nothing over while held back, and may when it is over', async () => {
    const on = new Date(here.cloud.now().getTime() + 60_000).toISOString();
    const input = { to: '15400000055', role: 'secretary', node: 'plum', on } as const;
    const { output } = await here.ask(who.secretary, 'roles.handOver', input);
    const { code } = output;
    await holds(who.officer, who.secretary);
    expect(await here.refusal(who.neighbour, 'roles.confirm', { code })).toBe('role/not-waiting');
    await frees(who.officer, who.secretary);
    expect(await here.call(who.neighbour, 'roles.confirm', { code })).toMatchObject({ ok: true });
  });
});

test('the hold of whoever erases everything goes when they are kept, or released', async () => {
  await holds(who.secretary, who.resident);
  await here.ask(who.resident, 'me.erase', { sure: true });
  expect(await documents('heldOver')).toHaveLength(1);
  await here.ask(who.resident, 'me.keep', {});
  expect(await documents('heldOver')).toEqual([]);
  await here.ask(who.resident, 'me.erase', { sure: true });
  expect(await documents('heldOver')).toHaveLength(1);
  await frees(who.secretary, who.resident);
  expect(await documents('heldOver')).toEqual([]);
  await holds(who.secretary, who.resident);
  expect(await documents('heldOver')).toHaveLength(1);
});
