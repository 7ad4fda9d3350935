import type { Policy } from '../../core/contract/base/operation';
import { type InputOf, type OperationName, operations } from '../../core/contract/operations';
import { WHILE_HELD_BACK } from '../../core/contract/while-held-back';
import { MOST_AT_ONCE } from '../../core/domain/base/limits';
import type { RefusalCode } from '../../core/domain/base/refusal';
import { NOTICE_VERSION } from '../../core/domain/person/consent';
import { connectSdk } from '../../localcloud/testing/sdk';
import { MORNING } from '../morning';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** Every operation as every role: unauthorized people are refused, and nothing changes. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(120_000);

type Role = keyof typeof who;
const ROLES = Object.keys(who) as Role[];

/** A refusal that says "not yours", as opposed to "not now". */
const NOT_YOURS = new Set<RefusalCode>([
  'policy/forbidden',
  'request/not-found',
  'volunteer/not-approved',
  'person/held-back',
  // It is the other end that says so.
  'slip/other-end',
]);

interface Row {
  /** Creates the state in which the operation makes sense; returns the request's id. */
  readonly given?: (here: Neighbourhood) => Promise<string>;
  readonly input: (id: string) => object;
  readonly may: readonly Role[];
}

const offered = async (here: Neighbourhood) =>
  (
    await here.ask(who.resident, 'requests.submit', {
      category: 'repair',
      what: '楼道灯不亮了',
      photos: [],
      forWhom: 'self',
    })
  ).id;
const shownToNeighbours = async (here: Neighbourhood) =>
  (
    await here.ask(who.resident, 'requests.submit', {
      category: 'environment',
      what: '楼道里堆满旧家具',
      photos: [],
      forWhom: 'self',
      readers: 'neighbours',
    })
  ).id;
const joined = async (here: Neighbourhood) => {
  const id = await shownToNeighbours(here);
  await here.ask(who.neighbour, 'requests.join', { id });
  return id;
};
const accepted = async (here: Neighbourhood) => {
  const id = await offered(here);
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
};
const errand = async (here: Neighbourhood) => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'errand',
    what: '请帮忙取个快递',
    photos: [],
    forWhom: 'self',
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
};
const KEYS = { kind: 'keys', words: '大门钥匙一把', amount: 0 } as const;
/** The volunteer has written down what they take along. */
const recorded = async (here: Neighbourhood) => {
  const id = await errand(here);
  await here.ask(who.volunteer, 'requests.entrust', {
    id,
    items: [KEYS],
    mandates: [],
    letter: [],
  });
  return id;
};
const takenAlong = async (here: Neighbourhood) => {
  const id = await recorded(here);
  await here.ask(who.resident, 'requests.agree', { id, slip: 's1' });
  return id;
};
const resolved = async (here: Neighbourhood) => {
  const id = await accepted(here);
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  return id;
};
const closed = async (here: Neighbourhood) => {
  const id = await resolved(here);
  await here.ask(who.resident, 'requests.confirm', { id });
  return id;
};
const asked = async (here: Neighbourhood) => {
  const id = await accepted(here);
  await here.ask(who.volunteer, 'requests.ask', { id, question: '几点在家？' });
  return id;
};
/** Closed, and a follow-up call is due. */
const toFollowUp = async (here: Neighbourhood) => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'leak',
    what: '厨房漏水了',
    photos: [],
    forWhom: 'self',
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(who.resident, 'requests.confirm', { id });
  // Nothing is to be done meanwhile; then the patrol sees that the day has come.
  await here.cloud.advance('P3D', ['deliver', 'derive', 'learn', 'patrol']);
  await here.cloud.advance('PT2M', ['deliver', 'derive', 'learn']);
  return id;
};
/** Open to neighbours, with words that passed the check. */
const opened = async (here: Neighbourhood) => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'environment',
    what: '楼道里堆满了纸箱',
    photos: [],
    forWhom: 'self',
    readers: 'neighbours',
  });
  return id;
};
/** Open to who is held back as well: what was taken along comes back, and both ends say so. */
const GIVES_BACK: ReadonlySet<OperationName> = new Set([
  'requests.giveBack',
  'requests.agree',
  'requests.contest',
]);
const inDays = (days: number) => new Date(MORNING.getTime() + days * 86_400_000).toISOString();
const draft = async (here: Neighbourhood) =>
  (await here.ask(who.secretary, 'announcements.save', announcement)).id;
const published = async (here: Neighbourhood) => {
  const id = await draft(here);
  await here.ask(who.secretary, 'announcements.publish', { id });
  return id;
};

/** A volunteer who wants to be called otherwise. */
const wantsName = async (here: Neighbourhood) => {
  const home = { phone: '15400000000', nodeId: 'plum-2', detail: '602室' };
  await here.ask(who.volunteer, 'me.save', { name: '王海生', ...home });
  return who.volunteer;
};
const plannedTree = async (here: Neighbourhood) => {
  const fileContent = Buffer.from('社区,楼栋\n梅园社区,3号楼');
  const sheet = { cloudPath: 'sheets/tree.csv', fileContent };
  const { fileID } = await connectSdk(here.cloud).uploadFile(sheet);
  return (await here.ask(who.administrator, 'org.plan', { fileId: fileID })).id;
};

const NEW_PHONE = '15400009999';
const offeredRole = async (here: Neighbourhood) =>
  (
    await here.ask(who.secretary, 'roles.grant', {
      phone: NEW_PHONE,
      role: 'captain',
      node: 'plum-1',
    })
  ).id;

const announcement = {
  title: '停水',
  body: '明天停水',
  nodeId: 'plum',
  audience: 'everyone',
} as const;
const studio: InputOf<'studios.save'> = {
  name: '新工作室',
  lead: who.lead,
  introduction: '试一试',
  specialities: ['forms'],
  alsoHelps: [],
  serves: ['plum'],
  nodeId: 'plum',
  room: '一楼',
  hours: [],
  capacity: 3,
  fee: 'free',
  feeNote: '',
  paused: false,
};

/** Plum's secretary asks for pine. */
const asksForPine = async (here: Neighbourhood) =>
  (await here.ask(who.secretary, 'studios.save', { ...studio, serves: ['plum', 'pine'] })).id;
/** The offices over pine. */
const OVER_PINE: readonly Role[] = ['otherSecretary', 'officer', 'administrator'];

const ending = { personId: who.volunteer, studioId: 'fix', reason: '总是不来' };
/** The volunteer is back, if an office has ended the standing. */
const serves = async (here: Neighbourhood) => {
  const { standings } = await here.ask(who.volunteer, 'me.read', {});
  if (standings[0]?.state !== 'left') return '';
  const form = { studioId: 'fix', name: '王师傅', phone: '15400000001', skills: '会修灯' };
  await here.ask(who.volunteer, 'volunteers.apply', form);
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.volunteer });
  return '';
};
/** The secretary holds the volunteer back, who appeals; an earlier appeal that waits is over. */
const held = async (here: Neighbourhood) => {
  const until = inDays(3);
  await here.call(who.officer, 'people.release', { personId: who.volunteer });
  // Whom an office above has released is not held back again by one below for a month.
  const deeds = connectSdk(here.cloud).database().collection('deeds');
  await deeds.where({ 'matters.person': who.volunteer, act: 'person.released' }).remove();
  await here.ask(who.secretary, 'people.holdBack', {
    ...{ personId: who.volunteer, reason: '总发广告', until },
  });
  await here.ask(who.volunteer, 'people.appeal', { words: '那是孩子点的' });
  return '';
};

const HELD = {
  ...{ reason: '总发广告', since: MORNING.toISOString(), until: inDays(30), by: 'o-anybody' },
  ...{ as: { kind: 'office', role: 'secretary', node: 'plum' }, ancestors: ['street', 'plum'] },
  appeal: null,
};

const OFFICE: readonly Role[] = ['secretary', 'officer'];
const ANY_OFFICE: readonly Role[] = [...OFFICE, 'otherSecretary'];
/** An administrator sets up studios and volunteers, and sees nobody's request. */
const SETS_UP: readonly Role[] = [...OFFICE, 'administrator'];
const MEMBERS: readonly Role[] = ['volunteer', 'lead'];
const VOLUNTEERS: readonly Role[] = [...MEMBERS, 'otherVolunteer'];
const WITH_HOME: readonly Role[] = ROLES.filter(
  (role) => role !== 'stranger' && role !== 'officer' && role !== 'administrator',
);
/** People of plum community. */
const PLUM: readonly Role[] = WITH_HOME.filter((role) => role !== 'otherSecretary');

const none = () => ({});
const table: Record<OperationName, Row> = {
  'me.read': { input: none, may: ROLES },
  'me.save': {
    input: () => ({ name: '某某', phone: '15400000001', nodeId: 'plum-1', detail: '' }),
    may: ROLES,
  },
  'me.homeTies': { input: none, may: ROLES },
  'me.askVouching': { input: none, may: ROLES },
  'me.bindHome': { input: () => ({ nodeId: 'plum-2', from: null }), may: ROLES },
  'me.matchHome': { input: () => ({ lastFour: '0138' }), may: ROLES },
  'me.phone': { input: () => ({ code: 'no-code-at-all' }), may: ROLES },
  'org.children': { input: () => ({ parent: null }), may: ROLES },
  // There is no such sheet, so nobody gets further than the door.
  'org.plan': { input: () => ({ fileId: 'cloud://env/sheets/none.csv' }), may: ['administrator'] },
  'org.readPlan': { given: plannedTree, input: (planId) => ({ planId }), may: ['administrator'] },
  'org.commit': { given: plannedTree, input: (planId) => ({ planId }), may: ['administrator'] },
  'org.read': { input: () => ({ node: 'plum-2' }), may: ['administrator'] },
  'org.rename': { input: () => ({ node: 'plum-2', name: '22号楼' }), may: ['administrator'] },
  'org.move': { input: () => ({ node: 'plum-2', parent: 'pine' }), may: ['administrator'] },
  'org.merge': { input: () => ({ from: 'plum-2', into: 'pine-1' }), may: ['administrator'] },
  'org.close': { input: () => ({ node: 'plum-2', closed: true }), may: ['administrator'] },
  'codes.read': { input: () => ({ scene: 'b.plum-2' }), may: ROLES },
  'codes.make': { input: () => ({ kind: 'building', id: 'plum-2' }), may: SETS_UP },
  'codes.posters': { input: () => ({ node: 'plum-2' }), may: SETS_UP },
  'settings.read': { input: none, may: ['administrator'] },
  'settings.save': {
    input: () => ({ version: 0, off: [], titles: { captain: '楼栋长' }, dryRun: true }),
    may: ['administrator'],
  },
  'roles.list': { input: none, may: [...ANY_OFFICE, 'administrator'] },
  'roles.offered': { input: none, may: ROLES },
  'roles.grant': {
    input: () => ({ phone: NEW_PHONE, role: 'captain', node: 'plum-1' }),
    may: SETS_UP,
  },
  'roles.withdraw': { given: offeredRole, input: byId, may: SETS_UP },
  'roles.revoke': {
    input: () => ({ personId: who.captain, role: 'captain', node: 'plum-1' }),
    may: [...SETS_UP, 'captain'],
  },
  'roles.handOver': {
    input: () => ({ to: NEW_PHONE, role: 'secretary', node: 'plum', on: inDays(3) }),
    may: ['secretary'],
  },
  // A wrong code opens nothing for anybody.
  'roles.confirm': { input: () => ({ code: '12345678' }), may: ROLES },
  'roles.claim': {
    input: () => ({ code: '0000000000000000', district: '试验区', subdistrict: '试验街道' }),
    may: ROLES,
  },
  'requests.submit': {
    input: () => ({ category: 'repair', what: '门锁坏了', photos: [], forWhom: 'self' }),
    may: ROLES,
  },
  'requests.whomAvoided': { input: () => ({ names: ['王师傅'] }), may: ROLES },
  'requests.nearby': { input: () => ({ category: 'repair', what: '' }), may: ROLES },
  'requests.listNear': { input: () => ({ kind: 'open' }), may: ROLES },
  'requests.readNear': { given: opened, input: byId, may: PLUM },
  'requests.join': {
    given: shownToNeighbours,
    input: byId,
    may: ROLES.filter((role) => role !== 'otherSecretary'),
  },
  'requests.leave': { given: joined, input: byId, may: ['neighbour'] },
  'requests.suggest': { input: () => ({ what: '厨房水管爆了' }), may: ROLES },
  'requests.listMine': { input: () => ({ kind: 'open' }), may: ROLES },
  'requests.read': { given: offered, input: byId, may: ['resident', ...MEMBERS, ...OFFICE] },
  'requests.toRing': { given: offered, input: byId, may: ['lead', ...OFFICE] },
  'requests.correct': {
    given: offered,
    input: (id) => ({ id, category: 'other' }),
    may: ['resident', 'lead', ...OFFICE],
  },
  'requests.relocate': {
    given: offered,
    input: (id) => ({ id, place: { nodeId: 'plum-1', detail: '101室' } }),
    may: ['resident', ...OFFICE],
  },
  'requests.add': {
    given: offered,
    input: (id) => ({ id, words: '总阀关了', photos: [] }),
    may: ['resident'],
  },
  'requests.withdraw': { given: offered, input: (id) => ({ id, reason: '' }), may: ['resident'] },
  'requests.confirm': { given: resolved, input: byId, may: ['resident'] },
  'requests.rate': {
    given: closed,
    input: (id) => ({ id, stars: 4, words: '' }),
    may: ['resident'],
  },
  'requests.reopen': { given: closed, input: (id) => ({ id, reason: '没好' }), may: ['resident'] },
  'requests.listTasks': { input: () => ({ kind: 'waiting' }), may: VOLUNTEERS },
  'requests.accept': { given: offered, input: byId, may: MEMBERS },
  'requests.decline': { given: offered, input: (id) => ({ id, reason: '忙' }), may: MEMBERS },
  'requests.transfer': { given: accepted, input: (id) => ({ id, reason: '忙' }), may: MEMBERS },
  'requests.ask': {
    given: accepted,
    input: (id) => ({ id, question: '几点在家？' }),
    may: ['volunteer'],
  },
  'requests.answer': {
    given: asked,
    input: (id) => ({ id, words: '晚上六点以后' }),
    may: ['resident'],
  },
  'requests.hearing': {
    given: accepted,
    input: (id) => ({ id, at: inDays(3), words: '居委会二楼' }),
    may: ['volunteer'],
  },
  'requests.resume': { given: asked, input: byId, may: ['volunteer'] },
  'requests.followUp': {
    given: toFollowUp,
    input: (id) => ({ id, well: true, words: '' }),
    may: OFFICE,
  },
  'requests.split': {
    given: accepted,
    input: (id) => ({ id, parts: [{ category: 'law', what: '看看租约' }] }),
    may: ['volunteer'],
  },
  'requests.record': {
    given: accepted,
    input: (id) => ({ id, note: '在路上' }),
    may: ['volunteer'],
  },
  'requests.resolve': {
    given: accepted,
    input: (id) => ({ id, words: '好了', minutes: 5, photos: [] }),
    may: ['volunteer'],
  },
  'requests.dispatch': {
    given: offered,
    input: (id) => ({ id, studioId: 'fix-far', reason: '' }),
    may: OFFICE,
  },
  'requests.entrust': {
    given: errand,
    input: (id) => ({ id, items: [KEYS], mandates: [], letter: [] }),
    may: ['resident', 'volunteer'],
  },
  'requests.giveBack': {
    given: takenAlong,
    input: (id) => ({ id, slip: 's1', words: '', spent: 0, change: 0, receipts: [] }),
    may: ['volunteer'],
  },
  'requests.agree': {
    given: recorded,
    input: (id) => ({ id, slip: 's1' }),
    may: ['resident'],
  },
  'requests.contest': {
    given: recorded,
    input: (id) => ({ id, slip: 's1', words: '没有给过' }),
    may: ['resident'],
  },
  'requests.settleSlip': {
    given: recorded,
    input: (id) => ({ id, slip: 's1', words: '问清楚了' }),
    may: OFFICE,
  },
  'requests.urge': { given: offered, input: byId, may: OFFICE },
  'requests.refer': { given: accepted, input: (id) => ({ id, to: '物业', note: '' }), may: OFFICE },
  'office.board': { input: none, may: [...ANY_OFFICE, 'administrator'] },
  'office.people': { input: none, may: [...ANY_OFFICE, 'administrator'] },
  'office.list': { input: () => ({ kind: 'all' }), may: [...ANY_OFFICE, 'administrator'] },
  'volunteers.apply': {
    input: () => ({ studioId: 'fix', name: '某某', phone: '15400000001', skills: '会修灯' }),
    may: ROLES,
  },
  'volunteers.suggest': { input: () => ({ words: '会修灯' }), may: ROLES },
  // The lead of the studio alone; the office decides.
  'volunteers.giveWord': {
    input: () => ({ personId: who.applicant, studioId: 'fix', yes: true, words: '手艺好' }),
    may: ['lead'],
  },
  'volunteers.approve': { input: () => ({ openid: who.applicant }), may: SETS_UP },
  'volunteers.refuse': {
    input: () => ({ openid: who.applicant, reason: '人够了' }),
    may: SETS_UP,
  },
  'office.dryRun': { input: () => ({ category: 'repair', nodeId: 'plum-1' }), may: SETS_UP },
  'volunteers.terms': {
    input: () => ({ atOnce: 2, onDuty: [], relatives: [] }),
    may: VOLUNTEERS,
  },
  'volunteers.showPortrait': {
    input: () => ({ portrait: null }),
    may: VOLUNTEERS,
  },
  'volunteers.ownPortrait': { input: none, may: ROLES },
  'volunteers.leave': { input: none, may: VOLUNTEERS },
  'volunteers.pause': {
    input: () => ({ openid: who.volunteer, paused: false }),
    may: ['volunteer', 'lead', ...SETS_UP],
  },
  'volunteers.end': { given: serves, input: () => ending, may: SETS_UP },
  'volunteers.askEnd': { input: () => ending, may: ['lead', ...SETS_UP] },
  'volunteers.stay': {
    given: async (here) => {
      await here.ask(who.lead, 'volunteers.askEnd', ending);
      return '';
    },
    input: () => ending,
    may: SETS_UP,
  },
  'volunteers.qualify': {
    input: () => ({
      ...{ personId: who.volunteer, kinds: ['law'], proof: 'licence' },
      ...{ words: '执业证 1 号', until: inDays(300) },
    }),
    may: SETS_UP,
  },
  'volunteers.unqualify': {
    input: () => ({ personId: who.volunteer, kinds: ['law'] }),
    may: SETS_UP,
  },
  'people.residents': {
    input: () => ({ kind: 'asked' }),
    may: ['captain', ...ANY_OFFICE, 'administrator'],
  },
  'people.vouch': {
    input: () => ({ personId: who.resident, nodeId: 'plum-1', detail: '602室' }),
    may: ['captain', ...SETS_UP],
  },
  'people.holdBack': {
    input: () => ({ personId: who.volunteer, reason: '总发广告', until: inDays(3) }),
    may: SETS_UP,
  },
  'people.release': { given: held, input: () => ({ personId: who.volunteer }), may: SETS_UP },
  // Only somebody who is held back has something to appeal against.
  'people.appeal': { input: () => ({ words: '那是孩子点的' }), may: ROLES },
  'people.uphold': {
    given: held,
    input: () => ({ personId: who.volunteer, reason: '还有别的记录' }),
    may: SETS_UP,
  },
  'volunteers.names': { input: none, may: [...ANY_OFFICE, 'administrator'] },
  'volunteers.rename': {
    given: wantsName,
    input: () => ({ openid: who.volunteer, name: '王海生', agreed: false }),
    may: SETS_UP,
  },
  'volunteers.list': {
    input: () => ({ state: 'applied' }),
    may: ['lead', ...ANY_OFFICE, 'administrator'],
  },
  'studios.list': { input: none, may: ROLES },
  'studios.read': { input: () => ({ id: 'fix' }), may: ROLES },
  'studios.save': { input: () => studio, may: SETS_UP },
  'studios.agreeReach': {
    given: asksForPine,
    input: (id) => ({ id, node: 'pine' }),
    may: OVER_PINE,
  },
  'studios.endReach': {
    given: asksForPine,
    input: (id) => ({ id, node: 'pine', reason: '这里有人办' }),
    may: OVER_PINE,
  },
  'announcements.save': { input: () => announcement, may: OFFICE },
  'announcements.publish': { given: draft, input: byId, may: OFFICE },
  'announcements.correct': {
    given: published,
    input: (id) => ({ id, correction: '改到周日' }),
    may: OFFICE,
  },
  'announcements.reach': { input: () => ({ nodeId: 'plum', audience: 'everyone' }), may: OFFICE },
  'announcements.list': { input: () => ({ kind: 'published' }), may: ROLES },
  'announcements.read': { given: published, input: byId, may: ROLES },
  'me.consents': { input: none, may: ROLES },
  'me.agree': {
    input: () => ({ purposes: ['health'], version: NOTICE_VERSION, by: 'oneself' }),
    may: ROLES,
  },
  'me.withdraw': { input: () => ({ purpose: 'health' }), may: ROLES },
  'me.export': { input: none, may: ROLES },
  'me.erase': { input: () => ({ sure: true }), may: ROLES },
  'me.keep': { input: none, may: ROLES },
  'consents.record': { input: () => ({ results: { progress: 'accept' } }), may: ROLES },
  'archive.export': { input: none, may: ['administrator'] },
  'archive.import': {
    // There is no archive, so everybody is stopped here.
    input: () => ({ manifest: 'cloud://env/archive/x/manifest.json' }),
    may: ['administrator'],
  },
  'archive.read': { input: none, may: ['administrator'] },
  'deeds.ofRequest': { given: accepted, input: byId, may: ['resident', ...OFFICE] },
  'deeds.list': { input: () => ({ of: 'all' }), may: ['officer', 'administrator'] },
  'inbox.list': { input: none, may: ROLES },
  'inbox.markRead': { input: () => ({ ids: [] }), may: ROLES },
  'uploads.allow': { input: () => ({ photos: 1, voices: 0 }), may: ROLES },
};

/** Whom a policy of the contract lets in at most. */
const AT_MOST: Record<Policy, readonly Role[]> = {
  anyone: ROLES,
  asker: ['resident'],
  party: [...PLUM, ...OFFICE],
  helper: MEMBERS,
  asksAfter: OFFICE,
  volunteer: VOLUNTEERS,
  editor: ['volunteer', 'lead', ...ANY_OFFICE, 'administrator'],
  voucher: ['captain', ...ANY_OFFICE, 'administrator'],
  office: [...ANY_OFFICE, 'administrator'],
};

test.each(Object.entries(operations))('%s admits those whom its policy names', (op, { policy }) => {
  const { may } = table[op as OperationName];
  expect(AT_MOST[policy]).toEqual(expect.arrayContaining([...may]));
});

function byId(id: string) {
  return { id };
}

describe.each(Object.keys(operations) as OperationName[])('%s', (op) => {
  const { given, input, may } = table[op];
  let here: Neighbourhood;
  beforeAll(async () => {
    here = await Neighbourhood.begin({ instances: 1 });
    await here.agrees(who.stranger);
    // Each role is tried on a request of its own, and some of them are left in the volunteer's hands.
    await here.edits('people', who.volunteer, { 'terms.atOnce': MOST_AT_ONCE });
  });
  afterAll(() => here.end());

  // Those who may not come first: what they try must leave everything as it was for the others.
  test('is refused to everybody else and changes nothing', async () => {
    const id = given ? await given(here) : '';
    const before = given && id.startsWith('r') ? await read(here, id) : null;
    for (const role of ROLES.filter((one) => !may.includes(one))) {
      const answer = await attempt(here, role, op, input(id));
      expect({ role, answer }).toMatchObject({ answer: { ok: false } });
      const code = answer.ok ? '' : answer.error.code;
      expect({ role, code, notYours: isNotYours(code) }).toEqual({ role, code, notYours: true });
    }
    if (before) expect(await read(here, id)).toEqual(before);
  });

  test('is refused to somebody who is held back, if it writes', async () => {
    const [role = 'resident'] = may.filter((one) => one !== 'stranger');
    if (operations[op].kind !== 'command' || WHILE_HELD_BACK.has(op)) return;
    if (GIVES_BACK.has(op)) return;
    const id = given ? await given(here) : '';
    await here.edits('people', who[role], { heldBack: HELD });
    const answer = await attempt(here, role, op, input(id));
    await here.edits('people', who[role], { heldBack: null });
    expect(answer).toMatchObject({ ok: false, error: { code: 'person/held-back' } });
  });

  test.each(may)('is open to %s', async (role) => {
    const id = given ? await given(here) : '';
    const answer = await attempt(here, role, op, input(id));
    expect(answer.ok || !isNotYours(answer.error.code)).toBe(true);
  });
});

function isNotYours(code: string): boolean {
  return NOT_YOURS.has(code as RefusalCode) || code === 'announcement/not-found';
}

async function read(here: Neighbourhood, id: string) {
  const { now: _now, ...rest } = await here.ask(who.resident, 'requests.read', { id });
  return rest;
}

function attempt(here: Neighbourhood, role: Role, op: OperationName, input: object) {
  const commandId = `try-${role}-${Math.random().toString(36).slice(2)}`;
  return here.call(who[role], op, input as never, commandId);
}
