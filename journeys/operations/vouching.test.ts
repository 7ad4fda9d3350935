import { ACT_LIMITS } from '../../core/domain/base/limits';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { whereStored } from './whole-store';

/** 住处核实: a home is claimed until a captain or an office vouches for it, and ends with a move. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const HOME = { name: '李阿姨', phone: '15400000000', nodeId: 'plum-1', detail: '602室' };
const SEEN = { personId: who.resident, nodeId: 'plum-1', detail: '602室' };
const residence = async (openid = who.resident as string) =>
  (await here.ask(openid, 'me.read', {})).residence;
const waiting = async (openid: string) =>
  (await here.ask(openid, 'people.residents', { kind: 'asked' })).items;
const texts = async (openid: string) => {
  await here.deliver();
  return (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
};
const asks = (openid = who.resident as string) => here.ask(openid, 'me.askVouching', {});
const wish = { category: 'leak', what: '厨房漏水了', photos: [], forWhom: 'self' } as const;
const submits = async () =>
  (await here.ask(who.resident, 'requests.submit', { ...wish, photos: [] })).id;

test('the captain is asked, sees name and flat but no telephone, and vouches; all of it is recorded', async () => {
  expect(await residence()).toEqual({ askedAt: null, vouched: null });
  await asks();
  expect(await texts(who.captain)).toContain('请您核实住处');
  expect(await texts(who.secretary)).not.toContain('请您核实住处');
  const lines = await waiting(who.captain);
  expect(lines).toMatchObject([
    { id: who.resident, name: '李阿姨', placeName: '梅园社区 · 1号楼', detail: '602室', by: null },
  ]);
  expect(JSON.stringify(lines)).not.toContain(HOME.phone);
  expect(await waiting(who.secretary)).toHaveLength(1);
  expect(await waiting(who.otherSecretary)).toEqual([]);

  await here.ask(who.captain, 'people.vouch', SEEN);
  expect(await residence()).toMatchObject({ askedAt: null, vouched: { by: '1号楼楼组长' } });
  expect(await texts(who.resident)).toContain('1号楼楼组长核实了您的住处');
  expect(await waiting(who.captain)).toEqual([]);
  const done = await here.ask(who.captain, 'people.residents', { kind: 'vouched' });
  expect(done.items).toMatchObject([{ id: who.resident, by: '1号楼楼组长' }]);
  const { items } = await here.ask(who.resident, 'deeds.list', { of: 'mine' });
  expect(items).toMatchObject([{ by: '楼组长老褚', as: '1号楼楼组长', words: '核实了住处' }]);
});

test('without a captain the secretary is asked', async () => {
  await asks(who.neighbour);
  expect(await texts(who.secretary)).toContain('请您核实住处');
  expect(await waiting(who.captain)).toEqual([]);
});

test('a captain vouches in their own building alone, nobody for themselves or unseen', async () => {
  const forbidden = 'policy/forbidden';
  const next = { personId: who.neighbour, nodeId: 'plum-2', detail: '602室' };
  expect(await here.refusal(who.captain, 'people.vouch', next)).toBe(forbidden);
  const own = { ...SEEN, personId: who.captain };
  expect(await here.refusal(who.captain, 'people.vouch', own)).toBe(forbidden);
  const nobody = { ...SEEN, personId: 'o-nobody' };
  expect(await here.refusal(who.captain, 'people.vouch', nobody)).toBe(forbidden);
  expect(await here.refusal(who.gridWorker, 'people.vouch', SEEN)).toBe(forbidden);
  expect(await here.refusal(who.otherSecretary, 'people.vouch', SEEN)).toBe(forbidden);
  const other = { ...SEEN, detail: '101室' };
  expect(await here.refusal(who.captain, 'people.vouch', other)).toBe('people/home-changed');
  expect(await residence()).toMatchObject({ vouched: null });
});

test('a home without a flat is not vouched for; whoever was declined may ask again, five times a day', async () => {
  await here.ask(who.resident, 'me.save', { ...HOME, detail: '' });
  expect(await here.refusal(who.resident, 'me.askVouching', {})).toBe('people/no-flat');
  await here.uncount(who.resident);
  await here.ask(who.resident, 'me.save', HOME);
  const answers: string[] = [];
  for (let count = 0; count < ACT_LIMITS.vouch.perHour + 1; count += 1) {
    const answer = await here.call(who.resident, 'me.askVouching', {});
    answers.push(answer.ok ? '' : answer.error.code);
    if (answer.ok) await here.ask(who.captain, 'people.vouch', { ...SEEN, known: false });
  }
  expect(answers.filter(Boolean)).toEqual(['limit/vouch']);
  expect(await texts(who.resident)).toContain('求助、报名都不受影响');
  expect(await submits()).toMatch(/^r/);
});

test('a move ends it, and another spelling of the flat does not', async () => {
  await here.ask(who.captain, 'people.vouch', SEEN);
  await here.ask(who.resident, 'me.save', { ...HOME, detail: '６０２' });
  expect(await residence()).toMatchObject({ vouched: { by: '1号楼楼组长' } });
  await here.ask(who.resident, 'me.save', { ...HOME, detail: '603室' });
  expect(await residence()).toEqual({ askedAt: null, vouched: null });
  await asks();
  await here.ask(who.resident, 'me.save', { ...HOME, nodeId: 'plum-2' });
  expect(await waiting(who.secretary)).toEqual([]);
});

describe('open requests, when somebody moves', () => {
  const moves = (unfinished?: 'stay' | 'follow' | 'end', commandId?: string) =>
    here.ask(who.resident, 'me.save', { ...HOME, nodeId: 'plum-2', unfinished }, commandId);
  const read = (id: string) => here.ask(who.resident, 'requests.read', { id });

  test('they stay where they are, unless their asker says otherwise', async () => {
    const id = await submits();
    const ties = await here.ask(who.resident, 'me.homeTies', {});
    expect(ties.requests).toMatchObject([{ id, category: 'leak' }]);
    expect((await moves()).output).toEqual({ done: 0 });
    expect(await read(id)).toMatchObject({ placeName: '梅园社区 · 1号楼' });
  });

  test('they follow, or end, each by its own rules; what happened elsewhere stays', async () => {
    const id = await submits();
    const { id: spot } = await here.ask(who.resident, 'requests.submit', {
      ...{ ...wish, photos: [] as string[] },
      ...{ category: 'environment', what: '楼道里堆满了纸箱' },
      place: { nodeId: 'plum-1', detail: '三楼走廊' },
    });
    expect((await moves('follow')).output).toEqual({ done: 1 });
    expect(await read(id)).toMatchObject({ placeName: '梅园社区 · 2号楼' });
    expect(await read(spot)).toMatchObject({ placeName: '梅园社区 · 1号楼' });
    const back = { ...HOME, unfinished: 'end' } as const;
    expect((await here.ask(who.resident, 'me.save', back)).output).toEqual({ done: 1 });
    expect(await read(id)).toMatchObject({ state: 'withdrawn' });
    expect(await read(spot)).toMatchObject({ placeName: '梅园社区 · 1号楼', state: 'submitted' });
  });

  test('what is done already stays, and a command that is repeated changes nothing more', async () => {
    const [done, open] = [
      await submits(),
      await here.ask(who.resident, 'requests.submit', {
        ...{ ...wish, photos: [] as string[], category: 'repair', what: '门锁坏了' },
      }),
    ];
    await here.ask(who.volunteer, 'requests.accept', { id: done });
    const result = { words: '好了', minutes: 5, photos: [] };
    await here.ask(who.volunteer, 'requests.resolve', { id: done, ...result });
    const first = await moves('end', 'moves-once');
    expect(first.output).toEqual({ done: 1 });
    await moves('end', 'moves-once');
    expect(await read(done)).toMatchObject({ state: 'resolved' });
    expect(await read(open.id)).toMatchObject({ state: 'withdrawn' });
  });

  test('a move that was killed after the home was stored is completed by the same command', async () => {
    const id = await submits();
    // The first change of a document is the person's, the second follows the name in requests.
    const fault = { kind: 'kill', function: 'api', action: 'database.modifyDocument' };
    await here.post('/faults', { faults: [{ ...fault, when: 'after', times: 1, skip: 1 }] });
    const input = { ...HOME, nodeId: 'plum-2', unfinished: 'end' } as const;
    await here
      .send(who.resident, { op: 'me.save', input, commandId: 'killed-move' })
      .catch(() => undefined);
    await here.post('/faults', { faults: [] });
    expect((await here.ask(who.resident, 'me.read', {})).home?.nodeId).toBe('plum-2');
    expect(await read(id)).not.toMatchObject({ state: 'withdrawn' });
    await moves('end', 'killed-move');
    expect(await read(id)).toMatchObject({ state: 'withdrawn' });
  });
});

test('whoever vouched leaves, and nothing of them is left; the home stays vouched for', async () => {
  await here.ask(who.captain, 'people.vouch', SEEN);
  await here.ask(who.captain, 'roles.revoke', {
    ...{ personId: who.captain, role: 'captain', node: 'plum-1' },
  });
  await here.ask(who.captain, 'me.erase', { sure: true });
  await here.cloud.advance('P8D', ['deliver', 'derive', 'learn', 'patrol']);
  for (let run = 0; run < 4; run += 1) await here.patrol();
  expect(await whereStored(here, [who.captain])).toEqual([]);
  expect(await residence()).toMatchObject({ vouched: { by: '1号楼楼组长' } });
});

test('the export says it, without who vouched; somebody who is leaving is on no list', async () => {
  await asks();
  await here.ask(who.resident, 'me.erase', { sure: true });
  expect(await waiting(who.captain)).toEqual([]);
  await here.ask(who.resident, 'me.keep', {});
  await here.ask(who.captain, 'people.vouch', SEEN);
  const { json } = await here.ask(who.resident, 'me.export', {});
  expect(json).toContain('"vouched"');
  expect(json).not.toContain(who.captain);
});

test('homes from before are claimed', async () => {
  const people = connectSdk(here.cloud).database().collection('people');
  await people.doc(who.resident).update({ data: { shape: 17 } });
  expect(await residence()).toEqual({ askedAt: null, vouched: null });
});
