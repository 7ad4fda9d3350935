import { type OperationName, operations } from '../../core/contract/operations';
import type { Studio } from '../../core/domain/studio/studio';
import { connectSdk } from '../../localcloud/testing/sdk';
import { MORNING } from '../morning';
import {
  applicantOf,
  captainOf,
  everywhere,
  heldIn,
  LEFT,
  memberOf,
  PLACES,
  REFUSED,
  studioOf,
  type Where,
} from './elsewhere';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { everythingStored } from './whole-store';

/**
 * 谁、对哪一个、能做什么: every operation that names a studio, a person, a place, a role, an announcement or a
 * plan, by everybody, on one of their own place, of the place beside it, of another subdistrict, and on one
 * that is over or closed. Whoever may not reads that it is not theirs, and nothing at all is stored.
 * `every-object.test.ts` has the operations on requests by their parties.
 */

jest.setTimeout(300_000);

type Role = keyof typeof who;
const ROLES = Object.keys(who) as Role[];

/** One thing, what is said about it, and who may. */
interface On {
  readonly thing: string;
  readonly input: object;
  readonly may: readonly Role[];
  /** It is over or closed: even those who may read that nothing can be done with it now. */
  readonly over?: true;
  /** Those who may not get an answer too, which must not have this in it. */
  readonly without?: string;
}

const inDays = (days: number) => new Date(MORNING.getTime() + days * 86_400_000).toISOString();

const NOBODY: readonly Role[] = [];
/** Who is in office over what lies in each place. */
const OFFICE: Readonly<Record<Where, readonly Role[]>> = {
  plum: ['secretary', 'officer'],
  pine: ['otherSecretary', 'officer'],
  reed: NOBODY,
};
/** The same, and who sets everything up there. */
const SETS_UP: typeof OFFICE = {
  plum: [...OFFICE.plum, 'administrator'],
  pine: [...OFFICE.pine, 'administrator'],
  reed: NOBODY,
};
/** An appeal is answered one level above the community's office. */
const ABOVE: typeof OFFICE = {
  plum: ['officer', 'administrator'],
  pine: ['officer', 'administrator'],
  reed: NOBODY,
};
const ADMINISTERS: typeof OFFICE = {
  plum: ['administrator'],
  pine: ['administrator'],
  reed: NOBODY,
};
/** And the lead of plum's studio. */
const LEADS: typeof OFFICE = { ...SETS_UP, plum: [...SETS_UP.plum, 'lead'] };

type Named = readonly [Where, object];
/** The same thing in each place. */
function each(of: (where: Where) => object, may: typeof OFFICE): On[] {
  const named: readonly Named[] = PLACES.map((where) => [where, of(where)]);
  return named.map(([where, input]) => ({ thing: where, input, may: may[where] }));
}
const over = (thing: string, input: object, may: readonly Role[]): On => ({
  ...{ thing, input, may },
  over: true,
});

const formOf = ({ _id, version, phone, point, ...studio }: Studio, place: string) => ({
  ...{ id: _id, version, lead: studio.lead, name: studio.name, nodeId: place, room: studio.room },
  ...{ introduction: studio.introduction, specialities: studio.specialities, alsoHelps: [] },
  ...{ serves: studio.serves, hours: [], capacity: 10, fee: 'free', feeNote: '' },
  paused: studio.paused,
});
const studioForm = (id: string, place: string) => {
  const studio = everywhere.studios.find(({ _id }) => _id === id);
  if (!studio) throw new Error(id);
  return formOf(studio, place);
};

const standing = (where: Where) => ({ personId: memberOf(where), studioId: studioOf(where) });
const hasLeft = { personId: LEFT, studioId: 'fix' };
const flatIn = (where: Where) => ({ nodeId: `${where}-1`, detail: '1室' });
const reason = '说一声';
/** Of the resident's request. */
const WORDS = '楼道灯不亮了';
const phone = '15400009999';
const ANYBODY: typeof OFFICE = { plum: ROLES, pine: ROLES, reed: ROLES };
const qualification = { kinds: ['law'], proof: 'licence', words: '1 号', until: inDays(300) };
const ending = (where: Where) => ({ ...standing(where), reason });
const applicant = (where: Where) => ({ openid: applicantOf(where), studioId: studioOf(where) });
const WITH_APPOINTMENT: typeof OFFICE = { plum: ['neighbour'], pine: NOBODY, reed: NOBODY };
const THEIR_OWN: typeof OFFICE = { plum: ['volunteer', 'lead'], pine: NOBODY, reed: NOBODY };

/** Who lives in plum. */
const PLUM: readonly Role[] = ROLES.filter(
  (role) => !['stranger', 'officer', 'administrator', 'otherSecretary'].includes(role),
);

/** One row an operation. */
const ON: Partial<Record<OperationName, readonly On[]>> = {
  'studios.read': each((where) => ({ id: studioOf(where) }), ANYBODY),
  'studios.save': [
    ...each((where) => studioForm(studioOf(where), where), LEADS),
    { thing: 'paused', input: studioForm('paused', 'plum'), may: SETS_UP.plum },
  ],
  'studios.agreeReach': [
    ...each((node) => ({ id: 'asks', node }), SETS_UP),
    over('not asked for', { id: 'fix', node: 'plum' }, SETS_UP.plum),
  ],
  'studios.endReach': [
    ...each((node) => ({ id: 'asks', node, reason }), SETS_UP),
    over('not asked for', { id: 'fix', node: 'plum', reason }, SETS_UP.plum),
  ],
  'volunteers.giveWord': [
    ...each(
      (where) => ({
        personId: applicantOf(where),
        studioId: studioOf(where),
        yes: true,
        words: '',
      }),
      { plum: ['lead'], pine: NOBODY, reed: NOBODY },
    ),
    over('refused', { personId: REFUSED, studioId: 'fix', yes: true, words: '' }, ['lead']),
  ],
  'volunteers.approve': [
    ...each(applicant, SETS_UP),
    over('refused', { openid: REFUSED, studioId: 'fix' }, SETS_UP.plum),
  ],
  'volunteers.refuse': [
    ...each((where) => ({ ...applicant(where), reason }), SETS_UP),
    over('refused', { openid: REFUSED, studioId: 'fix', reason }, SETS_UP.plum),
  ],
  'volunteers.pause': [
    ...each(
      (where) => ({ openid: memberOf(where), studioId: studioOf(where), paused: true }),
      LEADS,
    ),
    over('left', { openid: LEFT, studioId: 'fix', paused: true }, LEADS.plum),
  ],
  'volunteers.end': [...each(ending, SETS_UP), over('left', { ...hasLeft, reason }, SETS_UP.plum)],
  'volunteers.askEnd': [...each(ending, LEADS), over('left', { ...hasLeft, reason }, LEADS.plum)],
  'volunteers.stay': each(ending, SETS_UP).map((on) => ({ ...on, over: true })),
  'volunteers.qualify': each((at) => ({ personId: memberOf(at), ...qualification }), SETS_UP),
  'volunteers.unqualify': each((at) => ({ personId: memberOf(at), kinds: ['law'] }), SETS_UP),
  'volunteers.rename': each(
    (at) => ({ openid: memberOf(at), name: '新名字', agreed: true }),
    SETS_UP,
  ),
  'volunteers.list': each((at) => ({ state: 'approved', studioId: studioOf(at) }), LEADS).map(
    (on) => ({ ...on, without: memberOf(on.thing as Where) }),
  ),
  'volunteers.leave': each((where) => ({ studioId: studioOf(where) }), THEIR_OWN),
  'volunteers.terms': each(
    (where) => ({ studioId: studioOf(where), atOnce: 2, onDuty: [], relatives: [] }),
    THEIR_OWN,
  ),
  'people.holdBack': each(
    (where) => ({ personId: memberOf(where), reason, until: inDays(3) }),
    SETS_UP,
  ),
  'people.release': [
    ...each((where) => ({ personId: heldIn(where) }), SETS_UP),
    over('not held back', { personId: who.neighbour }, SETS_UP.plum),
  ],
  'people.uphold': [
    ...each((where) => ({ personId: heldIn(where), reason }), ABOVE),
    over('not held back', { personId: who.neighbour, reason }, SETS_UP.plum),
  ],
  'people.vouch': [
    ...each((where) => ({ personId: memberOf(where), ...flatIn(where) }), {
      ...SETS_UP,
      plum: [...SETS_UP.plum, 'captain'],
    }),
    over('moved meanwhile', { personId: memberOf('plum'), ...flatIn('pine') }, [
      ...SETS_UP.plum,
      'captain',
    ]),
  ],
  'roles.list': [
    ...each((node) => ({ node }), SETS_UP),
    { thing: 'closed', input: { node: 'plum-closed' }, may: SETS_UP.plum },
  ],
  'roles.grant': [
    ...each((where) => ({ phone, role: 'captain', node: `${where}-1` }), SETS_UP),
    over('closed', { phone, role: 'captain', node: 'plum-closed' }, SETS_UP.plum),
  ],
  'roles.withdraw': [
    ...each((where) => ({ id: `appointed-${where}` }), SETS_UP),
    over('no more', { id: 'appointed-nowhere' }, NOBODY),
  ],
  'roles.confirm': each((where) => ({ id: `appointed-${where}` }), WITH_APPOINTMENT),
  'roles.revoke': each(
    (where) => ({ personId: captainOf(where), role: 'captain', node: `${where}-1` }),
    SETS_UP,
  ),
  'roles.handOver': each((node) => ({ to: phone, role: 'secretary', node, on: inDays(3) }), {
    plum: ['secretary'],
    pine: ['otherSecretary'],
    reed: NOBODY,
  }),
  'org.children': each((parent) => ({ parent }), ANYBODY),
  'org.plan': each(
    (where) => ({
      fileId: 'cloud://env/sheets/none.csv',
      node: where === 'reed' ? 'far' : 'street',
    }),
    ADMINISTERS,
  ).map((on) => ({ ...on, over: true })),
  'org.readPlan': [
    { thing: 'own', input: { planId: 'plan-street-ready' }, may: ['administrator'] },
    { thing: 'foreign', input: { planId: 'plan-far-ready' }, may: NOBODY },
    { thing: 'done', input: { planId: 'plan-street-done' }, may: ['administrator'] },
  ],
  'org.commit': [
    { thing: 'own', input: { planId: 'plan-street-ready' }, may: ['administrator'] },
    { thing: 'foreign', input: { planId: 'plan-far-ready' }, may: NOBODY },
  ],
  'org.read': [
    ...each((where) => ({ node: `${where}-1` }), ADMINISTERS),
    { thing: 'closed', input: { node: 'plum-closed' }, may: ['administrator'] },
  ],
  'org.rename': each((where) => ({ node: `${where}-1`, name: '甲楼' }), ADMINISTERS),
  'org.move': [
    ...each((where) => ({ node: `${where}-2`, parent: 'pine' }), ADMINISTERS),
    { thing: 'to elsewhere', input: { node: 'plum-1', parent: 'reed' }, may: NOBODY },
    over('into one that is closed', { node: 'pine', parent: 'plum-closed' }, ['administrator']),
  ],
  'org.merge': [
    ...each((where) => ({ from: `${where}-2`, into: `${where}-1` }), ADMINISTERS),
    { thing: 'into elsewhere', input: { from: 'plum-2', into: 'reed-1' }, may: NOBODY },
    over('into one that is closed', { from: 'plum-2', into: 'plum-closed' }, ['administrator']),
  ],
  'org.close': [
    ...each((where) => ({ node: `${where}-2`, closed: true }), ADMINISTERS),
    { thing: 'closed', input: { node: 'plum-closed', closed: false }, may: ['administrator'] },
  ],
  'codes.read': each((where) => ({ scene: `b.${where}-1` }), ANYBODY),
  'codes.make': [
    ...each((where) => ({ kind: 'building', id: `${where}-1` }), SETS_UP),
    ...each((where) => ({ kind: 'studio', id: studioOf(where) }), SETS_UP),
    over('closed', { kind: 'building', id: 'plum-closed' }, SETS_UP.plum),
  ],
  'codes.posters': [
    ...each((where) => ({ node: `${where}-1` }), SETS_UP),
    over('closed', { node: 'plum-closed' }, SETS_UP.plum),
  ],
  'settings.read': [
    { thing: 'own', input: { node: 'street' }, may: ['administrator'] },
    { thing: 'foreign', input: { node: 'far' }, may: NOBODY },
  ],
  'settings.save': [
    {
      thing: 'own',
      input: { node: 'street', version: 0, off: [], titles: {} },
      may: ['administrator'],
    },
    { thing: 'foreign', input: { node: 'far', version: 0, off: [], titles: {} }, may: NOBODY },
  ],
  'announcements.save': each(
    (where) => ({
      ...{ id: `draft-${where}`, version: 1, nodeId: where },
      ...{ title: '停气', body: '明天停气', audience: 'everyone' },
    }),
    OFFICE,
  ),
  'announcements.publish': [
    ...each((where) => ({ id: `draft-${where}` }), OFFICE),
    over('published', { id: 'published-plum' }, OFFICE.plum),
  ],
  'announcements.correct': [
    ...each((where) => ({ id: `published-${where}`, correction: '改到周日' }), OFFICE),
    over('draft', { id: 'draft-plum', correction: '改到周日' }, OFFICE.plum),
  ],
  'announcements.reach': each((nodeId) => ({ nodeId, audience: 'everyone' }), OFFICE),
  'announcements.read': [
    // Whoever gets a link may read what was published.
    ...each((where) => ({ id: `published-${where}` }), ANYBODY),
    { thing: 'draft', input: { id: 'draft-plum' }, may: OFFICE.plum },
    { thing: 'draft elsewhere', input: { id: 'draft-reed' }, may: NOBODY },
  ],
  // An administrator gets an empty list.
  'office.list': each((nodeId) => ({ kind: 'all', nodeId }), OFFICE).map((on) => ({
    ...on,
    without: WORDS,
  })),
  'requests.readNear': [
    { thing: 'open', input: { id: 'open-plum' }, may: PLUM },
    { thing: 'of the place beside', input: { id: 'open-pine' }, may: ['otherSecretary'] },
    { thing: 'closed', input: { id: 'closed-plum' }, may: NOBODY },
    { thing: 'withdrawn', input: { id: 'withdrawn-plum' }, may: NOBODY },
  ],
  'requests.join': [
    { thing: 'open', input: { id: 'open-plum' }, may: PLUM.filter((role) => role !== 'resident') },
    { thing: 'of the place beside', input: { id: 'open-pine' }, may: NOBODY },
    over('closed', { id: 'closed-plum' }, PLUM),
    over('withdrawn', { id: 'withdrawn-plum' }, PLUM),
  ],
  'requests.leave': [
    { thing: 'open', input: { id: 'joined-plum' }, may: ['neighbour'] },
    { thing: 'of the place beside', input: { id: 'open-pine' }, may: NOBODY },
  ],
  'office.dryRun': each((where) => ({ category: 'repair', nodeId: `${where}-1` }), SETS_UP),
};

/** Operations that name nothing, only the reader's own, or what other tests go through thing by thing. */
const NAMES_NOTHING: readonly OperationName[] = [
  ...(['people.appeal', 'me.read', 'me.save', 'me.phone', 'me.consents', 'me.agree'] as const),
  ...(['me.withdraw', 'me.export', 'me.erase', 'me.keep', 'consents.record'] as const),
  ...(['me.homeTies', 'me.askVouching', 'me.matchHome', 'volunteers.suggest'] as const),
  ...(['roles.offered', 'roles.claim', 'inbox.list', 'announcements.list'] as const),
  ...(['studios.list', 'volunteers.names', 'volunteers.ownPortrait'] as const),
  ...([
    'people.residents',
    'office.board',
    'office.people',
    'deeds.list',
    'archive.export',
    'archive.read',
  ] as const),
  // Open to everybody, wherever the studio is: its office decides. Anybody may say where they live.
  ...(['volunteers.apply', 'me.bindHome'] as const),
  // uploads.test.ts: files of one's own alone.
  ...(['uploads.allow', 'volunteers.showPortrait'] as const),
  // inbox.test.ts: one's own items alone.
  'inbox.markRead',
  // archive.test.ts: into an empty cloud alone.
  'archive.import',
  // deeds.test.ts: request by request.
  'deeds.ofRequest',
];

const AMONG_NEIGHBOURS = ['requests.readNear', 'requests.join', 'requests.leave'];

const NOT_YOURS = [
  ...['request/not-found', 'request/yours-already', 'person/no-home'],
  ...['policy/forbidden', 'place/unknown', 'studio/not-found', 'volunteer/not-approved'],
  ...['announcement/not-found', 'role/not-waiting', 'role/not-held', 'org/plan-not-found'],
  // Said before anything is looked at.
  ...['consent/needed', 'role/not-here', 'people/own-decision'],
];

let here: Neighbourhood;
let before: Map<string, string>;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 2, documents: everywhere });
  await here.agrees(who.stranger);
  await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: WORDS, photos: [], forWhom: 'self' },
  });
  await writePlans();
  await askAmongNeighbours();
  before = await stored();
});
afterAll(() => here.end());

/** Requests that neighbours see, under ids that the rows know. */
async function askAmongNeighbours(): Promise<void> {
  const asks = async (by: Role, what: string) =>
    (
      await here.ask(who[by], 'requests.submit', {
        ...{ category: 'repair', what, photos: [], forWhom: 'self', readers: 'neighbours' },
      })
    ).id;
  const requests = connectSdk(here.cloud).database().collection('requests');
  const keeps = async (id: string, as: string) => {
    const { data } = (await requests.doc(id).get()) as unknown as { data: { _id: string } };
    await here.cloud.importDocuments('requests', [{ ...data, _id: as }]);
  };
  const open = await asks('resident', '楼门口的灯不亮');
  await keeps(open, 'open-plum');
  await here.ask(who.neighbour, 'requests.join', { id: open });
  await keeps(open, 'joined-plum');
  await keeps(await asks('otherSecretary', '走廊的灯不亮'), 'open-pine');
  const back = await asks('resident', '信箱门掉了');
  await here.ask(who.resident, 'requests.withdraw', { id: back, reason: '' });
  await keeps(back, 'withdrawn-plum');
  const done = await asks('resident', '楼梯扶手松了');
  await here.ask(who.volunteer, 'requests.accept', { id: done });
  const report = { words: '好了', minutes: 5, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', { id: done, ...report });
  await here.ask(who.resident, 'requests.confirm', { id: done });
  await keeps(done, 'closed-plum');
}

/** The file of every plan: a sheet without lines. */
async function writePlans(): Promise<void> {
  const fileContent = Buffer.from('{"rows":[],"lines":[],"bad":[],"nodes":[]}');
  const { fileID } = await connectSdk(here.cloud).uploadFile({
    ...{ cloudPath: 'plans/empty.json', fileContent },
  });
  for (const { _id } of everywhere.plans) await here.edits('plans', _id, { file: fileID });
}

/** What is stored, without the timers' own agenda. */
async function stored(): Promise<Map<string, string>> {
  const all = await everythingStored(here);
  all.delete('agenda/agenda');
  // How often somebody tried what is limited counts, whether they may or not.
  for (const [where, text] of all) {
    if (where.startsWith('people/'))
      all.set(where, JSON.stringify({ ...JSON.parse(text), acts: {} }));
  }
  return all;
}

/** The documents that are not as they were. */
async function whatChanged(): Promise<string[]> {
  const after = await stored();
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((where) => before.get(where) !== after.get(where));
}

/** Puts everything back as it was. */
async function putBack(): Promise<void> {
  const database = connectSdk(here.cloud).database();
  for (const where of await whatChanged()) {
    const [name = '', ...id] = where.split('/');
    const place = database.collection(name).doc(id.join('/'));
    const known = before.get(where);
    if (known) {
      const { _id, ...data } = JSON.parse(known) as { _id: string };
      await place.set({ data });
    } else await place.remove();
  }
}

test('every operation that names something has a row', () => {
  const all = Object.keys(operations).filter(
    (op) => !op.startsWith('requests.') || AMONG_NEIGHBOURS.includes(op),
  );
  expect([...Object.keys(ON), ...NAMES_NOTHING].sort()).toEqual(all.sort());
});

test.each(Object.entries(ON))('%s', async (name, things) => {
  const op = name as OperationName;
  const wrong: string[] = [];
  const asks = async (role: Role, { thing, input }: On) => {
    const answer = await here.call(who[role], op, input as never);
    const code = answer.ok ? '' : answer.error.code;
    return { code, said: JSON.stringify(answer), what: `${op} by ${role} on ${thing}` };
  };
  const kind = operations[op].kind;
  for (const on of things) {
    for (const role of ROLES.filter((one) => !on.may.includes(one))) {
      const { code, said, what } = await asks(role, on);
      const hidden = on.without && code === '' && !said.includes(on.without);
      if (!hidden && !NOT_YOURS.includes(code)) wrong.push(`${what} is open: ${code || 'ok'}`);
    }
  }
  if (kind === 'command') {
    const changed = await whatChanged();
    if (changed.length > 0) wrong.push(`${op} was refused, but stored ${changed}`);
  }
  for (const on of things) {
    for (const role of on.may) {
      const { code, what } = await asks(role, on);
      if (on.over && code === '') wrong.push(`${what} is possible`);
      if (!on.over && code !== '') wrong.push(`${what} is refused: ${code}`);
      // Each of them finds it as it was.
      if (kind === 'command' && code === '') await putBack();
    }
  }
  // A look may have been written down.
  if (kind === 'query') await putBack();
  expect(wrong).toEqual([]);
});
