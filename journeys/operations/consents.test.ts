import { needsConsent } from '../../core/contract/needs-consent';
import { type OperationName, operations } from '../../core/contract/operations';
import { isDanger } from '../../core/domain/category/danger';
import { NOTICE_VERSION } from '../../core/domain/person/consent';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { whereStored } from './whole-store';

/** 同意: separately for each purpose, with its time and text; withdrawing is as easy as agreeing. */

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterAll(() => here.end());

const version = NOTICE_VERSION;
const agreed = async (openid: string) => (await here.ask(openid, 'me.read', {})).agreed;

const AT_HOME = { name: '小林', phone: '15400000001', nodeId: 'plum-1', detail: '301室' };
const bulb = { category: 'repair', what: '楼道灯不亮了', photos: [], forWhom: 'self' } as const;

/** Every command that needs a consent, with an input that would be right but for the request's id. */
const NEEDS: Partial<Record<OperationName, object>> = {
  'me.save': AT_HOME,
  'me.askVouching': {},
  'me.bindHome': { nodeId: 'plum-2', from: null },
  'me.matchHome': { lastFour: '0138' },
  'consents.record': { results: { progress: 'accept' } },
  'volunteers.apply': { studioId: 'fix', name: '小林', phone: '15400000001', skills: '会修灯' },
  'volunteers.terms': { atOnce: 2, onDuty: [], relatives: ['小林'] },
  'volunteers.showPortrait': { portrait: 'cloud://env.abc/photos/1.jpg' },
  'requests.submit': bulb,
  'requests.join': {},
  'requests.entrust': {
    items: [{ kind: 'keys', words: '大门钥匙一把', amount: 0 }],
    ...{ mandates: [], letter: [] },
  },
  'requests.add': { words: '小林说又滴水了', photos: [] },
  'requests.rate': { stars: 5, words: '小林谢谢' },
  'roles.claim': { code: '0000000000000000', district: '小林区', subdistrict: '小林街道' },
  'roles.confirm': { code: '12345678' },
  'roles.handOver': {
    ...{ to: '15400000001', role: 'grid-worker', node: 'plum' },
    on: '2030-01-01T00:00:00.000Z',
  },
};

test('every command that keeps something of its caller is named here', () => {
  const names = Object.keys(operations) as OperationName[];
  expect(names.filter((op) => needsConsent(op, { category: 'repair' })).sort()).toEqual(
    Object.keys(NEEDS).sort(),
  );
});

test('whoever agreed to nothing looks around, and nothing is kept of them', async () => {
  await here.ask(who.stranger, 'studios.list', {});
  await here.ask(who.stranger, 'announcements.list', { kind: 'published' });
  for (const op of ['me.save', 'requests.submit', 'volunteers.apply', 'consents.record'] as const) {
    const code = await here.refusal(who.stranger, op, NEEDS[op] as never);
    expect({ op, code }).toEqual({ op, code: 'consent/needed' });
  }
  expect(await whereStored(here, [who.stranger, '小林', '15400000001'])).toEqual([]);
});

test('whoever took their consent back is refused the same commands, about their own matters too', async () => {
  const submit = (openid: string) =>
    here.ask(openid, 'requests.submit', { ...bulb, photos: [], readers: 'neighbours' });
  const { id: own } = await submit(who.gridWorker);
  const { id: near } = await submit(who.resident);
  await here.ask(who.gridWorker, 'me.withdraw', { purpose: 'service' });
  for (const [op, input] of Object.entries(NEEDS)) {
    const id = op === 'requests.join' ? near : own;
    const whole = op.startsWith('requests.') && op !== 'requests.submit' ? { id, ...input } : input;
    const code = await here.refusal(who.gridWorker, op as OperationName, whole as never);
    expect({ op, code }).toEqual({ op, code: 'consent/needed' });
  }
  expect(await whereStored(here, ['小林', '15400000001'])).toEqual([]);
  await here.agrees(who.gridWorker);
});

test('after agreeing, the same command goes through', async () => {
  await here.ask(who.stranger, 'me.agree', { purposes: ['service'], version, by: 'oneself' });
  await here.ask(who.stranger, 'me.save', AT_HOME);
  expect(await here.ask(who.stranger, 'me.read', {})).toMatchObject({ name: '小林' });
});

test('whoever agreed to an earlier text is asked again, and keeps what they have', async () => {
  const { id } = await here.ask(who.neighbour, 'requests.submit', { ...bulb, photos: [] });
  await here.ask(who.volunteer, 'requests.accept', { id });
  const given = { version: version - 1, at: '2026-01-05T01:00:00.000Z', by: 'oneself' };
  const earlier = { ...given, withdrawnAt: null };
  await here.edits('people', who.neighbour, { consents: { service: earlier } });
  expect(await agreed(who.neighbour)).toEqual([]);
  expect(await here.refusal(who.neighbour, 'requests.submit', { ...bulb, photos: [] })).toBe(
    'consent/needed',
  );
  // What was begun comes to its end, and what is theirs is still there.
  await here.ask(who.volunteer, 'requests.ask', { id, question: '几点在家？' });
  await here.ask(who.neighbour, 'requests.answer', { id, words: '六点' });
  await here.ask(who.neighbour, 'requests.withdraw', { id, reason: '' });
  expect(await here.ask(who.neighbour, 'me.read', {})).toMatchObject({ name: '郑伯伯' });
  await here.agrees(who.neighbour);
  await here.ask(who.neighbour, 'requests.submit', { ...bulb, photos: [] });
});

test('danger waits for no consent', async () => {
  await here.ask(who.neighbour, 'me.withdraw', { purpose: 'service' });
  expect(isDanger({ category: 'fire' })).toBe(true);
  const what = '楼道里漏电，有人被电到';
  await here.ask(who.neighbour, 'requests.submit', {
    ...{ category: 'fire', what, photos: [], forWhom: 'self' },
  });
  await here.agrees(who.neighbour);
});

test('a consent is stored with its text, its time and who gave it', async () => {
  await here.edits('people', who.resident, { consents: {} });
  expect(await agreed(who.resident)).toEqual([]);
  const purposes = ['service', 'health'] as const;
  const input = { purposes: [...purposes], version, by: 'guardian' } as const;
  await here.ask(who.resident, 'me.agree', { ...input, purposes: [...purposes] });
  expect(await agreed(who.resident)).toEqual(purposes);
  const { lines } = await here.ask(who.resident, 'me.consents', {});
  expect(lines.find(({ purpose }) => purpose === 'service')).toMatchObject({
    agreed: true,
    consent: { version, by: 'guardian', withdrawnAt: null },
  });
  expect(lines.find(({ purpose }) => purpose === 'party')).toMatchObject({ consent: null });
});

test('one purpose can be withdrawn separately, and its time is kept', async () => {
  await here.ask(who.resident, 'me.withdraw', { purpose: 'health' });
  expect(await agreed(who.resident)).toEqual(['service']);
  const { lines } = await here.ask(who.resident, 'me.consents', {});
  expect(lines.find(({ purpose }) => purpose === 'health')?.consent?.withdrawnAt).not.toBeNull();
});

test('a consent to an outdated text is refused', async () => {
  const input = { purposes: ['service' as const], version: version + 1, by: 'oneself' as const };
  expect(await here.refusal('o-nobody', 'me.agree', input)).toBe('consent/text-changed');
  expect(await agreed('o-nobody')).toEqual([]);
});

test('withdrawing the consent to Party membership also deletes the membership', async () => {
  await here.edits('people', who.volunteer, { partyMember: true });
  const shown = async () => {
    const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'approved' });
    return items.find(({ openid }) => openid === who.volunteer)?.partyMember;
  };
  expect(await shown()).toBe(true);
  await here.ask(who.volunteer, 'me.withdraw', { purpose: 'party' });
  expect(await shown()).toBe(false);
  expect(await whereStored(here, ['"partyMember":true'])).toEqual([]);
});

describe('what is sensitive has a consent of its own', () => {
  const submit = { ...bulb, photos: [] };
  const without = async (openid: string, ...purposes: ('health' | 'child' | 'party')[]) => {
    for (const purpose of purposes) await here.ask(openid, 'me.withdraw', { purpose });
  };
  const agreeing = (purpose: 'health' | 'child' | 'party', by: 'oneself' | 'guardian') =>
    here.ask(who.captain, 'me.agree', { purposes: [purpose], version, by });

  test('marks of health', async () => {
    await without(who.captain, 'health', 'child');
    const marked = { ...submit, beneficiaries: ['living-alone' as const] };
    expect(await here.refusal(who.captain, 'requests.submit', marked)).toBe('consent/health');
    expect(await whereStored(here, ['living-alone'])).toEqual([]);
    // Without the mark, and with one that says nothing of health, nothing else is asked.
    await here.ask(who.captain, 'requests.submit', submit);
    await here.ask(who.captain, 'requests.submit', { ...submit, beneficiaries: ['jobless'] });
    await agreeing('health', 'oneself');
    await here.ask(who.captain, 'requests.submit', marked);
  });

  test('a child, through its guardian', async () => {
    const homework = { ...submit, category: 'children' as const, what: '孩子放学没人带' };
    expect(await here.refusal(who.captain, 'requests.submit', homework)).toBe('consent/child');
    const marked = { ...submit, beneficiaries: ['left-behind' as const] };
    expect(await here.refusal(who.captain, 'requests.submit', marked)).toBe('consent/child');
    await agreeing('child', 'guardian');
    await here.ask(who.captain, 'requests.submit', homework);
    const { lines } = await here.ask(who.captain, 'me.consents', {});
    expect(lines.find(({ purpose }) => purpose === 'child')?.consent?.by).toBe('guardian');
  });

  test('Party membership', async () => {
    await without(who.captain, 'party');
    const form = { studioId: 'fix', name: '老褚', phone: '15400000003', skills: '会修灯' };
    const marked = { ...form, partyMember: true };
    expect(await here.refusal(who.captain, 'volunteers.apply', marked)).toBe('consent/party');
    expect(await whereStored(here, ['会修灯'])).toEqual([]);
    await agreeing('party', 'oneself');
    await here.ask(who.captain, 'volunteers.apply', marked);
    const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'applied' });
    expect(items.find(({ openid }) => openid === who.captain)?.partyMember).toBe(true);
  });

  test('a mark from before there were consents is shown to nobody until it is agreed to', async () => {
    await here.edits('people', who.lead, { partyMember: true, consents: {} });
    const shown = async () => {
      const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'approved' });
      return items.find(({ openid }) => openid === who.lead)?.partyMember;
    };
    expect(await shown()).toBe(false);
    await here.agrees(who.lead);
    expect(await shown()).toBe(true);
  });
});
