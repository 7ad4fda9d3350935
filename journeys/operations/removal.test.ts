import type { InputOf, OperationName } from '../../core/contract/operations';
import { grantOf } from '../../core/domain/org/office';
import { connectSdk } from '../../localcloud/testing/sdk';
import { MORNING } from '../morning';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 请退 and 暂停操作: what a removed person saw is closed to their very next read, before any timer has run,
 * and nothing that was in their hands is lost.
 */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (category: 'repair' | 'leak' | 'environment' = 'repair', as = who.resident) =>
  (
    await here.ask(as, 'requests.submit', {
      ...{ category, what: '厨房水龙头滴水', photos: [], forWhom: 'self' },
    })
  ).id;
const ends = { personId: who.volunteer, studioId: 'fix', reason: '收了居民的红包' };
const inDays = (days: number) => new Date(MORNING.getTime() + days * 86_400_000).toISOString();
const holds = (personId: string) => ({ personId, reason: '总发广告', until: inDays(7) });
const inbox = async (openid: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text);

describe('a standing that an office has ended', () => {
  test('closes detail, contact, files, lists and commands at the next read', async () => {
    const [mine, waiting] = [await submit(), await submit()];
    await here.ask(who.volunteer, 'requests.accept', { id: mine });
    const before = await here.ask(who.volunteer, 'requests.read', { id: mine });
    expect(before.contact?.phone).not.toBe('');
    expect(before.contact).not.toBeNull();

    await here.ask(who.secretary, 'volunteers.end', ends);
    // No timer has run.
    for (const id of [mine, waiting]) {
      expect(await here.refusal(who.volunteer, 'requests.read', { id })).toBe('request/not-found');
    }
    for (const kind of ['waiting', 'mine', 'done'] as const) {
      const answer = await here.call(who.volunteer, 'requests.listTasks', { kind });
      expect(answer.ok ? answer.value.items : []).toEqual([]);
    }
    const tries: readonly (readonly [OperationName, object])[] = [
      ['requests.resolve', { id: mine, words: '好了', minutes: 5, photos: [] }],
      ['requests.transfer', { id: mine, reason: '忙' }],
      ['requests.record', { id: mine, note: '在路上' }],
      ['requests.accept', { id: waiting }],
    ];
    for (const [op, input] of tries) {
      const code = await here.refusal(who.volunteer, op, input as InputOf<typeof op>);
      expect({ op, code }).toEqual({ op, code: 'request/not-found' });
    }
    const messages = await here.ask(who.volunteer, 'inbox.list', {});
    expect(messages.items.map(({ matter }) => matter)).toEqual(messages.items.map(() => null));
  });

  test('loses nothing: the next run gives their work to a colleague, and all are told', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.secretary, 'volunteers.end', ends);
    await here.patrol();
    const after = await here.ask(who.resident, 'requests.read', { id });
    expect(after).toMatchObject({ state: 'offered', owner: { kind: 'studio' } });
    await here.ask(who.lead, 'requests.accept', { id });
    await here.deliver();
    expect((await inbox(who.volunteer)).join()).toContain('收了居民的红包');
    const { standings } = await here.ask(who.volunteer, 'me.read', {});
    expect(standings).toMatchObject([{ state: 'left', reason: '收了居民的红包' }]);
    const deeds = await here.ask(who.volunteer, 'deeds.list', { of: 'mine' });
    expect(deeds.items[0]).toMatchObject({ kind: 'removal', by: '陈书记' });
  });

  test('a lead asks, and the office decides', async () => {
    expect(await here.refusal(who.lead, 'volunteers.end', ends)).toBe('policy/forbidden');
    await here.ask(who.lead, 'volunteers.askEnd', { ...ends, reason: '总是不来' });
    await here.deliver();
    expect((await inbox(who.secretary)).join()).toContain('王师傅');
    expect((await here.ask(who.secretary, 'office.board', {})).decisions).toBe(1);
    const { ends: asked } = await here.ask(who.secretary, 'office.people', {});
    expect(asked).toMatchObject([
      { personId: who.volunteer, studioId: 'fix', by: '周师傅', reason: '总是不来' },
    ]);
    expect((await here.ask(who.otherSecretary, 'office.people', {})).ends).toEqual([]);
    await here.ask(who.secretary, 'volunteers.stay', { ...ends, reason: '再给一次机会' });
    expect((await here.ask(who.secretary, 'office.people', {})).ends).toEqual([]);
    await here.deliver();
    expect((await inbox(who.lead)).join()).toContain('再给一次机会');
  });
});

test('a lead who asks again and again wakes the office once, and is stopped for the hour', async () => {
  const asks = (reason: string) =>
    here.call(who.lead, 'volunteers.askEnd', { ...ends, personId: who.volunteer, reason });
  const told = async () =>
    (await inbox(who.secretary)).filter((text) => text.includes('不再接单')).length;
  for (let count = 0; count < 5; count += 1) {
    expect(await asks(`第${count}次`)).toMatchObject({ ok: true });
    await here.deliver();
  }
  expect(await told()).toBe(1);
  const { ends: asked } = await here.ask(who.secretary, 'office.people', {});
  expect(asked).toMatchObject([{ reason: '第4次' }]);
  // The count is stored, so another instance knows it as well.
  expect(await asks('第5次')).toMatchObject({ ok: false, error: { code: 'limit/askEnd' } });
  await here.ask(who.secretary, 'volunteers.stay', { ...ends, reason: '再给一次机会' });
  await here.cloud.advance('PT1H', ['deliver', 'derive', 'learn', 'patrol']);
  expect(await asks('又一次')).toMatchObject({ ok: true });
  await here.deliver();
  expect(await told()).toBe(2);
});

test('a pause by an office is not ended by the volunteer or the lead, nor by leaving and returning', async () => {
  const pause = { openid: who.volunteer, studioId: 'fix', paused: true };
  await here.ask(who.secretary, 'volunteers.pause', pause);
  const own = [{ paused: false }, { paused: true, days: 7 as const }];
  for (const input of own) {
    expect(await here.refusal(who.volunteer, 'volunteers.pause', input)).toBe(
      'volunteer/paused-by-office',
    );
  }
  const resume = { ...pause, paused: false };
  expect(await here.refusal(who.lead, 'volunteers.pause', resume)).toBe(
    'volunteer/paused-by-office',
  );
  await here.ask(who.volunteer, 'volunteers.leave', {});
  const form = { studioId: 'fix', name: '王师傅', phone: '15400000000', skills: '会修' };
  await here.ask(who.volunteer, 'volunteers.apply', form);
  expect((await here.ask(who.volunteer, 'me.read', {})).standings[0]?.state).toBe('applied');
});

describe('a person who is held back', () => {
  test('is named by a request alone: the office over it learns no id, and nobody else may', async () => {
    const requestId = await submit();
    const { reason, until } = holds(who.resident);
    const byRequest = { requestId, reason, until };
    const view = await here.ask(who.secretary, 'requests.read', { id: requestId });
    expect(view.mayHoldBack).toBe(true);
    expect(JSON.stringify(view)).not.toContain(who.resident);
    for (const [by, code] of [
      [who.volunteer, 'policy/forbidden'],
      [who.otherSecretary, 'request/not-found'],
      [who.resident, 'policy/forbidden'],
      [who.neighbour, 'request/not-found'],
    ] as const) {
      const refused = await here.refusal(by, 'people.holdBack', byRequest);
      expect({ by, refused }).toEqual({ by, refused: code });
    }
    const both = { ...byRequest, personId: who.resident };
    expect(await here.refusal(who.secretary, 'people.holdBack', both)).toBe('input/invalid');
    expect(await here.refusal(who.secretary, 'people.holdBack', { reason, until })).toBe(
      'input/invalid',
    );
    await here.ask(who.secretary, 'people.holdBack', byRequest);
    expect(
      await here.refusal(who.resident, 'requests.withdraw', { id: requestId, reason: '' }),
    ).toBe('person/held-back');
  });

  test('is nobody who asked without any name', async () => {
    const { id: requestId } = await here.ask(who.resident, 'requests.submit', {
      ...{ category: 'nuisance', what: '楼上夜里太吵', photos: [], forWhom: 'self' },
      nameless: 'altogether',
    });
    const { reason, until } = holds(who.resident);
    expect((await here.ask(who.secretary, 'requests.read', { id: requestId })).mayHoldBack).toBe(
      false,
    );
    const code = await here.refusal(who.secretary, 'people.holdBack', { requestId, reason, until });
    expect(code).toBe('policy/forbidden');
  });

  test('reads, but writes nothing; the sentence says why, until when and where to appeal', async () => {
    const own = await submit();
    await here.ask(who.secretary, 'people.holdBack', holds(who.resident));
    const answer = await here.call(who.resident, 'requests.submit', {
      ...{ category: 'repair', what: '楼道灯坏了', photos: [], forWhom: 'self' },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'person/held-back' } });
    const { message } = answer.ok ? { message: '' } : answer.error;
    for (const said of ['总发广告', '申诉', '试验街道', '危险']) expect(message).toContain(said);
    const commands: readonly (readonly [OperationName, object])[] = [
      ['requests.withdraw', { id: own, reason: '' }],
      ['requests.add', { id: own, words: '还在滴', photos: [] }],
      ['requests.correct', { id: own, category: 'environment' }],
      ['me.save', { name: '李阿姨', phone: '15400000001', nodeId: 'plum-1', detail: '' }],
      ['volunteers.apply', { studioId: 'fix', name: '李', phone: '15400000001', skills: '会' }],
    ];
    for (const [op, input] of commands) {
      const code = await here.refusal(who.resident, op, input as InputOf<typeof op>);
      expect({ op, code }).toEqual({ op, code: 'person/held-back' });
    }
    expect((await here.ask(who.resident, 'requests.read', { id: own })).mine).toBe(true);
    await here.ask(who.resident, 'me.export', {});
    await here.ask(who.resident, 'me.erase', { sure: true });
    await here.ask(who.resident, 'me.keep', {});
  });

  test('calls for help in danger, and answers about it', async () => {
    await here.ask(who.secretary, 'people.holdBack', holds(who.resident));
    const id = await submit('leak');
    await here.ask(who.resident, 'requests.add', { id, words: '总阀关了', photos: [] });
    const places = await here.ask(who.resident, 'uploads.allow', {
      photos: 1,
      voices: 1,
      sheets: 0,
    });
    expect(places.output).toMatchObject({ photos: [expect.any(String)] });
    const correct = { id, category: 'repair' } as const;
    expect(await here.refusal(who.resident, 'requests.correct', correct)).toBe('person/held-back');
  });

  test('a volunteer: their work goes on with others, and nothing new comes to them', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.secretary, 'people.holdBack', holds(who.volunteer));
    expect(await here.refusal(who.volunteer, 'requests.record', { id, note: '在路上' })).toBe(
      'person/held-back',
    );
    await here.patrol();
    expect((await here.ask(who.resident, 'requests.read', { id })).state).toBe('offered');
    const resume = { openid: who.volunteer, paused: false };
    expect(await here.refusal(who.secretary, 'volunteers.pause', resume)).toBe(
      'volunteer/held-back',
    );
  });

  test('it ends by itself, and they are told', async () => {
    await here.ask(who.secretary, 'people.holdBack', holds(who.volunteer));
    await here.cloud.advance('P7D', ['deliver', 'derive', 'learn', 'patrol']);
    // The rule looks at the moment, not at the timer.
    await here.ask(who.volunteer, 'volunteers.terms', { atOnce: 2, onDuty: [], relatives: [] });
    for (let run = 0; run < 3; run += 1) await here.patrol();
    const me = await here.ask(who.volunteer, 'me.read', {});
    expect(me).toMatchObject({ heldBack: null, standings: [{ state: 'approved' }] });
    expect((await inbox(who.volunteer)).join()).toContain('照常使用');
  });

  test('whom the level above released is not held back again from below for a month', async () => {
    await here.ask(who.secretary, 'people.holdBack', holds(who.resident));
    await here.ask(who.resident, 'people.appeal', { words: '那是孩子点的' });
    await here.ask(who.officer, 'people.release', { personId: who.resident });
    expect(await here.refusal(who.secretary, 'people.holdBack', holds(who.resident))).toBe(
      'people/released-above',
    );
    await here.ask(who.officer, 'people.holdBack', holds(who.resident));
    await here.cloud.advance('P31D', ['deliver', 'derive', 'learn', 'patrol']);
    const until = new Date(here.cloud.now().getTime() + 86_400_000).toISOString();
    await here.ask(who.secretary, 'people.holdBack', { ...holds(who.resident), until });
    // What an office itself released, it can hold back again.
    await here.ask(who.secretary, 'people.release', { personId: who.resident });
    await here.ask(who.secretary, 'people.holdBack', { ...holds(who.resident), until });
  });

  test('the appeal goes one level up, and is not answered by who held them back', async () => {
    await here.ask(who.secretary, 'people.holdBack', holds(who.resident));
    await here.ask(who.resident, 'people.appeal', { words: '那是孩子点的' });
    await here.deliver();
    expect((await inbox(who.officer)).join()).toContain('申诉');
    expect((await inbox(who.secretary)).join()).not.toContain('申诉');
    // The number is of those who may answer it.
    expect((await here.ask(who.officer, 'office.board', {})).decisions).toBe(1);
    expect((await here.ask(who.secretary, 'office.board', {})).decisions).toBe(0);
    const answer = { personId: who.resident, reason: '还有别的' };
    expect(await here.refusal(who.secretary, 'people.uphold', answer)).toBe('people/own-decision');
    const { held } = await here.ask(who.officer, 'office.people', {});
    expect(held).toMatchObject([
      { personId: who.resident, mayAnswer: true, appeal: { words: '那是孩子点的' } },
    ]);
    await here.ask(who.officer, 'people.release', { personId: who.resident });
    await submit();
    const kinds = (await here.ask(who.resident, 'deeds.list', { of: 'mine' })).items;
    expect(kinds.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['暂停了一个人的操作', '恢复了一个人的操作']),
    );
  });

  test('offices do not hold back equals, superiors, themselves or other people’s residents', async () => {
    for (const [by, personId] of [
      [who.secretary, who.secretary],
      [who.secretary, who.officer],
      [who.otherSecretary, who.resident],
      [who.lead, who.volunteer],
    ] as const) {
      const code = await here.refusal(by, 'people.holdBack', holds(personId));
      expect({ by, code }).toEqual({ by, code: 'policy/forbidden' });
    }
    const ever = { ...holds(who.resident), until: inDays(400) };
    expect(await here.refusal(who.secretary, 'people.holdBack', ever)).toBe(
      'people/holds-too-long',
    );
    await here.edits('people', who.otherSecretary, { roles: [grantOf('officer', 'street')] });
    await here.ask(who.otherSecretary, 'people.holdBack', holds(who.secretary));
    expect(await here.refusal(who.secretary, 'volunteers.end', ends)).toBe('person/held-back');
  });
});

test('an export of the volunteer does not carry what a lead asks of the office', async () => {
  await here.ask(who.lead, 'volunteers.askEnd', { ...ends, reason: '总是不来上门' });
  expect((await here.ask(who.volunteer, 'me.export', {})).json).not.toMatch(
    /总是不来上门|endAsked/,
  );
  await here.ask(who.secretary, 'volunteers.end', { ...ends, reason: '三次没有上门' });
  expect((await here.ask(who.volunteer, 'me.export', {})).json).toContain('三次没有上门');
});

describe('who is held back', () => {
  const held = (by: string, personId: string) =>
    here.ask(by, 'people.holdBack', { ...holds(personId), until: inDays(30) });
  const standing = async () => (await here.ask(who.volunteer, 'me.read', {})).standings[0];

  test('is still paused by the higher office when the lower one releases', async () => {
    const pauses = { openid: who.volunteer, studioId: 'fix', paused: true, days: 7 } as const;
    await here.ask(who.officer, 'volunteers.pause', pauses);
    const before = await standing();
    await held(who.secretary, who.volunteer);
    await here.ask(who.secretary, 'people.release', { personId: who.volunteer });
    expect(await standing()).toEqual(before);
    expect(before).toMatchObject({ state: 'paused', pausedBy: 'office' });
  });

  test('can leave a studio and take the own portrait away, and shows no new one', async () => {
    await held(who.secretary, who.volunteer);
    const { portrait } = { portrait: 'cloud://test.test/uploads/a-b' };
    const shows = await here.call(who.volunteer, 'volunteers.showPortrait', { portrait });
    expect(shows).toMatchObject({ ok: false, error: { code: 'person/held-back' } });
    expect(await here.call(who.volunteer, 'volunteers.showPortrait', { portrait: null })).toEqual(
      expect.objectContaining({ ok: true }),
    );
    await here.ask(who.volunteer, 'volunteers.leave', {});
    expect(await standing()).toMatchObject({ state: 'left' });
    await here.ask(who.secretary, 'people.release', { personId: who.volunteer });
    expect(await standing()).toMatchObject({ state: 'left' });
  });

  test('reads nothing by an office, from the next read on, and again when it is over', async () => {
    const id = await submit('environment');
    const reads: readonly (readonly [OperationName, object])[] = [
      ['office.board', {}],
      ['office.list', { kind: 'all' }],
      ['office.people', {}],
      ['volunteers.list', { state: 'approved' }],
      ['roles.list', { node: 'plum' }],
    ];
    const answers = async () => {
      const all = reads.map(([op, input]) => here.call(who.secretary, op, input as never));
      return (await Promise.all(all)).map((one) => (one.ok ? 'ok' : one.error.code));
    };
    expect(await answers()).toEqual(reads.map(() => 'ok'));
    await held(who.officer, who.secretary);
    expect(await answers()).toEqual(reads.map(() => 'policy/forbidden'));
    expect(await here.refusal(who.secretary, 'requests.read', { id })).toBe('request/not-found');
    expect((await here.ask(who.secretary, 'me.read', {})).roles).toEqual([]);
    await here.ask(who.officer, 'people.release', { personId: who.secretary });
    expect(await answers()).toEqual(reads.map(() => 'ok'));
  });

  test('who erases everything and comes back is held back to its end, and nothing is kept after it', async () => {
    const openid = who.neighbour;
    const comesBack = async () => {
      await here.agrees(openid);
      const home = { name: '新邻居', phone: '15400000077', nodeId: 'plum-1', detail: '' };
      return here.call(openid, 'me.save', home);
    };
    const kept = async () => {
      const { data } = await connectSdk(here.cloud).database().collection('heldOver').get();
      return data;
    };
    await held(who.secretary, openid);
    await here.ask(openid, 'me.erase', { sure: true });
    await here.cloud.advance('P8D', ['deliver', 'derive', 'learn', 'patrol']);
    for (let runs = 0; runs < 3; runs += 1) await here.patrol();
    expect(await kept()).toHaveLength(1);
    expect(JSON.stringify(await kept())).not.toMatch(/neighbour|总发广告/);
    expect(await comesBack()).toMatchObject({ ok: false, error: { code: 'person/held-back' } });
    await here.cloud.advance('P24D', ['deliver', 'derive', 'learn', 'patrol']);
    for (let runs = 0; runs < 3; runs += 1) await here.patrol();
    expect(await comesBack()).toMatchObject({ ok: true });
    expect(await kept()).toEqual([]);
  });
});
