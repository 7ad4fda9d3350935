import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, verdictsIn } from './uploads';

/** 交接单: cards, cash and keys go along and come back, and both ends say so. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const CASH = { kind: 'cash', words: '买药', amount: 200_00 } as const;
const CARD = { kind: 'card', words: '尾号 1234 的医保卡', amount: 0 } as const;
const done = (id: string) => ({ id, words: '买好了', minutes: 30, photos: [] });
const resolving = (input: object) => ({
  ...{ op: 'requests.resolve', input, commandId: 'resolve-without-01' },
});
const slipsOf = async (openid: string, id: string) =>
  (await here.ask(openid, 'requests.read', { id })).slips;

async function errand(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'errand', what: '请帮忙买点东西', photos: [], forWhom: 'self' },
    readers: 'neighbours',
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
}

async function takenAlong(): Promise<string> {
  const id = await errand();
  const given = { id, items: [CASH, CARD], mandates: [], letter: [] };
  await here.ask(who.volunteer, 'requests.entrust', given);
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  return id;
}

const back = (id: string) => ({
  ...{ id, slip: 's1', words: '药两盒', spent: 150_00, change: 50_00, receipts: [] as string[] },
});

test('it goes along and comes back, with a receipt, and then it can be done', async () => {
  const id = await takenAlong();
  expect(await here.refusal(who.volunteer, 'requests.resolve', done(id))).toBe('slip/still-out');
  const receipts = [await photoOf(here, who.volunteer)];
  await here.ask(who.volunteer, 'requests.giveBack', { ...back(id), receipts });
  await verdictsIn(here);
  expect(await here.refusal(who.volunteer, 'requests.resolve', done(id))).toBe('slip/still-out');
  const [slip] = await slipsOf(who.resident, id);
  expect(slip).toMatchObject({
    ...{ holderName: '王师傅', waitsFor: 'asker', actions: ['agree', 'contest'] },
    returned: { spent: 150_00, change: 50_00, confirmed: false },
  });
  expect((await fetch(slip?.returned?.receipts[0] ?? '')).ok).toBe(true);
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  expect(await slipsOf(who.volunteer, id)).toMatchObject([{ open: false, actions: [] }]);
  await here.ask(who.volunteer, 'requests.resolve', done(id));
});

test('without a slip a volunteer says that nothing was taken along, and the asker reads it', async () => {
  const id = await errand();
  await here.ask(who.neighbour, 'requests.join', { id });
  expect((await here.ask(who.volunteer, 'requests.read', { id })).mustSayTookNothing).toBe(true);
  // As a phone with last week's build sends it.
  const refused = await here.call(who.volunteer, 'requests.resolve', done(id));
  expect(refused).toMatchObject({ ok: false, error: { code: 'slip/say-whether' } });
  expect(JSON.stringify(refused)).toContain('没看到这一项，请更新小程序');
  const said = { ...done(id), tookNothing: true as const };
  expect((await here.send(who.volunteer, resolving({ ...said, tookNothing: false }))).ok).toBe(
    false,
  );
  await here.ask(who.volunteer, 'requests.resolve', said);
  const tookNothing = async (openid: string) =>
    (await here.ask(openid, 'requests.read', { id })).result?.tookNothing;
  for (const openid of [who.resident, who.volunteer, who.secretary]) {
    expect(await tookNothing(openid)).toBe(true);
  }
  for (const openid of [who.lead, who.neighbour]) expect(await tookNothing(openid)).toBe(false);

  // The asker objects, and the office reads why.
  await here.ask(who.resident, 'requests.reopen', { id, reason: '拿过我的医保卡' });
  const { owner, timeline } = await here.ask(who.secretary, 'requests.read', { id });
  expect(owner.kind).toBe('office');
  expect(JSON.stringify(timeline)).toContain('拿过我的医保卡');
});

test('saying that nothing was taken ends no slip that is open', async () => {
  const id = await takenAlong();
  const said = { ...done(id), tookNothing: true as const };
  expect(await here.refusal(who.volunteer, 'requests.resolve', said)).toBe('slip/still-out');
  await here.ask(who.volunteer, 'requests.giveBack', back(id));
  expect(await here.refusal(who.volunteer, 'requests.resolve', said)).toBe('slip/still-out');
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  await here.ask(who.volunteer, 'requests.resolve', said);
  // The slip says what was taken, whatever the phone says.
  const { result } = await here.ask(who.resident, 'requests.read', { id });
  expect(result?.tookNothing).toBe(false);
});

test('another kind is no way around it, nor is somebody else’s slip', async () => {
  const corrected = await errand();
  await here.ask(who.volunteer, 'requests.correct', { id: corrected, category: 'repair' });
  expect((await here.ask(who.volunteer, 'requests.read', { id: corrected })).state).toBe(
    'accepted',
  );
  expect(await here.refusal(who.volunteer, 'requests.resolve', done(corrected))).toBe(
    'slip/say-whether',
  );

  const passedOn = await takenAlong();
  await here.ask(who.volunteer, 'requests.giveBack', back(passedOn));
  await here.ask(who.resident, 'requests.agree', { id: passedOn, slip: 's1' });
  await here.ask(who.volunteer, 'requests.transfer', {
    ...{ id: passedOn, studioId: 'fix', reason: '来不了' },
  });
  await here.ask('o-hand-1', 'requests.accept', { id: passedOn });
  expect(await here.refusal('o-hand-1', 'requests.resolve', done(passedOn))).toBe(
    'slip/say-whether',
  );
});

test('one end cannot confirm both, whatever it tries', async () => {
  const id = await errand();
  const given = { id, items: [CARD], mandates: [], letter: [] };
  await here.ask(who.volunteer, 'requests.entrust', given);
  const agree = (openid: string) => here.refusal(openid, 'requests.agree', { id, slip: 's1' });
  expect(await agree(who.volunteer)).toBe('slip/other-end');
  expect(await agree(who.lead)).toBe('policy/forbidden');
  expect(await agree(who.secretary)).toBe('policy/forbidden');
  expect(await agree(who.neighbour)).toBe('request/not-found');
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  await here.ask(who.volunteer, 'requests.giveBack', { ...back(id), spent: 0, change: 0 });
  expect(await agree(who.volunteer)).toBe('slip/other-end');
  for (const command of ['requests.decline', 'requests.transfer'] as const) {
    const refused = await here.refusal(who.volunteer, command, { id, reason: '算了' });
    expect(refused).toBe('slip/give-back-first');
  }
});

test('a repeated record is one slip, and of three confirmations at once one counts', async () => {
  const id = await errand();
  const given = { id, items: [CARD], mandates: [], letter: [] };
  const command = () => here.call(who.volunteer, 'requests.entrust', given, 'entrust-01');
  expect(await command()).toEqual(await command());
  expect(await slipsOf(who.volunteer, id)).toHaveLength(1);
  const answers = await Promise.all(
    [1, 2, 3].map(() => here.call(who.resident, 'requests.agree', { id, slip: 's1' })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('nobody but both ends and the office sees it, and the office leaves a record', async () => {
  const id = await takenAlong();
  await here.ask(who.neighbour, 'requests.join', { id });
  await here.deliver();
  for (const openid of [who.lead, who.neighbour, 'o-hand-1']) {
    const view = await here.ask(openid, 'requests.read', { id });
    expect(view.slips).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/交接单|医保卡/);
    const told = await here.ask(openid, 'inbox.list', {});
    expect(JSON.stringify(told)).not.toContain('交接单');
  }
  expect(await slipsOf(who.secretary, id)).toHaveLength(1);
  const { items } = await here.ask(who.resident, 'deeds.list', { of: 'mine' });
  expect(items.map(({ words }) => words)).toContain('看了一件事的交接单');
});

test('more than an errand goes with a photographed letter alone', async () => {
  const id = await errand();
  const given = { id, items: [CARD], mandates: ['withdrawal' as const], letter: [] as string[] };
  expect(await here.refusal(who.volunteer, 'requests.entrust', given)).toBe('slip/needs-letter');
  const foreign = [await photoOf(here, who.neighbour)];
  expect(await here.refusal(who.volunteer, 'requests.entrust', { ...given, letter: foreign })).toBe(
    'upload/not-yours',
  );
  const letter = [await photoOf(here, who.volunteer)];
  await here.ask(who.volunteer, 'requests.entrust', { ...given, letter });
  await verdictsIn(here);
  const [slip] = await slipsOf(who.resident, id);
  expect((await fetch(slip?.letter[0] ?? '')).ok).toBe(true);
});

test('cash in small parts is as much as in one', async () => {
  const id = await errand();
  const cash = (amount: number) => ({ kind: 'cash' as const, words: '买东西', amount });
  const taking = (amount: number, letter: string[] = []) => ({
    ...{ id, items: [cash(amount)], mandates: [], letter },
  });
  await here.ask(who.volunteer, 'requests.entrust', taking(900_00));
  expect(await here.refusal(who.volunteer, 'requests.entrust', taking(900_00))).toBe(
    'slip/needs-letter',
  );
  // What has come back counts no more.
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  const spent = { spent: 900_00, change: 0 };
  await here.ask(who.volunteer, 'requests.giveBack', { ...back(id), ...spent });
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  await here.ask(who.volunteer, 'requests.entrust', taking(900_00));
  const letter = [await photoOf(here, who.volunteer)];
  await here.ask(who.volunteer, 'requests.entrust', taking(900_00, letter));
});

test('what does not agree comes to the office, which settles it', async () => {
  const id = await takenAlong();
  await here.ask(who.volunteer, 'requests.giveBack', back(id));
  await here.ask(who.resident, 'requests.contest', { id, slip: 's1', words: '少找了十块' });
  const { items } = await here.ask(who.secretary, 'office.list', { kind: 'slips' });
  expect(items.map((one) => one.id)).toEqual([id]);
  expect((await here.ask(who.secretary, 'office.board', {})).lists.slips).toBe(1);
  const settle = { id, slip: 's1', words: '问过两边，找零补上了' };
  expect(await here.refusal(who.volunteer, 'requests.settleSlip', settle)).toBe('policy/forbidden');
  await here.ask(who.secretary, 'requests.settleSlip', settle);
  expect(await slipsOf(who.resident, id)).toMatchObject([{ open: false, settled: settle.words }]);
  await here.ask(who.volunteer, 'requests.resolve', done(id));
});

test('who has it brings it back, also when the request has gone elsewhere', async () => {
  const id = await takenAlong();
  await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  const view = await here.ask(who.volunteer, 'requests.read', { id });
  expect(view.contact?.phone).toBe('15400000000');
  await here.ask(who.volunteer, 'requests.giveBack', back(id));
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  expect((await slipsOf(who.resident, id))[0]?.open).toBe(false);
});

test('after three days both ends and the office are told, until it is back', async () => {
  const id = await takenAlong();
  await here.cloud.advance('P3D', []);
  await here.patrol();
  await here.deliver();
  for (const openid of [who.resident, who.volunteer, who.secretary]) {
    const { items } = await here.ask(openid, 'inbox.list', {});
    expect(items.filter(({ text }) => /还没有交接清楚|好几天没了/.test(text))).toHaveLength(1);
  }
  const { items } = await here.ask(who.secretary, 'office.list', { kind: 'slips' });
  expect(items.map((one) => one.id)).toEqual([id]);
});

test('who is held back with a card in hand still gives it back, and the asker still says so', async () => {
  const id = await takenAlong();
  const until = new Date(here.cloud.now().getTime() + 7 * 86_400_000).toISOString();
  for (const personId of [who.volunteer, who.resident]) {
    await here.ask(who.secretary, 'people.holdBack', { personId, reason: '总发广告', until });
  }
  for (let run = 0; run < 2; run += 1) await here.patrol();
  expect(await here.refusal(who.resident, 'requests.agree', { id, slip: 's9' })).toBe(
    'slip/not-found',
  );
  const add = { id, words: '还有一件', photos: [] };
  expect(await here.refusal(who.resident, 'requests.add', add)).toBe('person/held-back');
  await here.ask(who.volunteer, 'requests.giveBack', { ...back(id), spent: 200_00, change: 0 });
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  expect(await slipsOf(who.resident, id)).toMatchObject([{ open: false }]);
  // Nothing else opened by it.
  const again = await here.refusal(who.volunteer, 'requests.giveBack', back(id));
  expect(again).toBe('person/held-back');
});

describe('what somebody has in hand goes nowhere with them', () => {
  const LEAVING = [
    ['volunteers.leave', {}],
    ['me.erase', { sure: true }],
  ] as const;
  const refusalsOfLeaving = () =>
    Promise.all(LEAVING.map(([op, input]) => here.refusal(who.volunteer, op, input)));

  test('no correction gives the request away, as no transfer does', async () => {
    const id = await takenAlong();
    const place = { nodeId: 'pine-1', detail: '1' };
    for (const [op, input] of [
      ['requests.correct', { id, category: 'law' }],
      ['requests.relocate', { id, place }],
    ] as const) {
      expect(await here.refusal(who.volunteer, op, input)).toBe('slip/give-back-first');
    }
    // What stays with them may be put right, and the asker may do either.
    await here.ask(who.volunteer, 'requests.correct', { id, category: 'repair' });
    expect((await here.ask(who.volunteer, 'requests.read', { id })).state).toBe('accepted');
    await here.ask(who.resident, 'requests.correct', { id, category: 'law' });
    expect(await slipsOf(who.secretary, id)).toMatchObject([{ holderName: '王师傅', open: true }]);
    expect(await refusalsOfLeaving()).toEqual(['slip/in-hand', 'slip/in-hand']);
  });

  test('an office that passes the request on sees the slip until it is settled', async () => {
    const id = await takenAlong();
    await here.ask(who.secretary, 'requests.dispatch', { id, studioId: 'law', reason: '' });
    expect(await refusalsOfLeaving()).toEqual(['slip/in-hand', 'slip/in-hand']);
    await here.cloud.advance('P3D', []);
    await here.patrol();
    const { items } = await here.ask(who.secretary, 'office.list', { kind: 'slips' });
    expect(items.map((one) => one.id)).toEqual([id]);
    await here.ask(who.volunteer, 'requests.giveBack', back(id));
    expect(await refusalsOfLeaving()).toEqual(['slip/in-hand', 'slip/in-hand']);
    await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
    await here.ask(who.volunteer, 'volunteers.leave', {});
    await here.ask(who.volunteer, 'me.erase', { sure: true });
  });

  test('the asker’s word alone keeps nobody', async () => {
    const id = await errand();
    const given = { id, items: [CARD], mandates: [], letter: [] };
    await here.ask(who.resident, 'requests.entrust', given);
    await here.ask(who.volunteer, 'volunteers.leave', {});
  });
});
