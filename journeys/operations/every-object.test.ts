import { type OperationName, operations } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { MORNING } from '../morning';
import { copiesOf, everyState, type State, type Stored } from './every-state';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 谁、对哪一件、能做什么: every operation on a request, by everybody, on their own request, a neighbour's, one
 * of another community, and on one that is in work, done, closed or withdrawn. What is expected follows
 * from the table `MAY`, not from the code: who may do it at all, and in which states. Whoever may not reads
 * that it is not theirs, or does not exist, and nothing changes. `every-other-thing.test.ts` has what else
 * operations name.
 */

jest.setTimeout(300_000);

type Role = keyof typeof who;
const ROLES = Object.keys(who) as Role[];

/** What is looked at. All but `foreign` lie in the community of most roles. */
const OBJECTS = [
  'own',
  'neighbours',
  'foreign',
  'accepted',
  'resolved',
  'closed',
  'withdrawn',
] as const;
type Thing = (typeof OBJECTS)[number];

const stateOf = (thing: Thing): State =>
  thing === 'own' || thing === 'neighbours' || thing === 'foreign' ? 'offered' : thing;

/** What somebody is to a request. */
type Party = 'asker' | 'assignee' | 'member' | 'lead' | 'office';

/** Who asked: `own` is the role's own, and nobody is their own neighbour. */
function askerOf(role: Role, thing: Thing): Role {
  if (thing === 'own') return role;
  if (thing === 'foreign') return 'otherSecretary';
  return thing === 'neighbours' && role === 'resident' ? 'neighbour' : 'resident';
}

function partiesOf(role: Role, thing: Thing): readonly Party[] {
  const state = stateOf(thing);
  const asker = askerOf(role, thing) === role;
  const inWork = state === 'accepted' || state === 'resolved' || state === 'closed';
  const here = thing !== 'foreign';
  const offices: readonly Role[] = here ? ['secretary', 'officer'] : ['otherSecretary', 'officer'];
  const is: Readonly<Record<Party, boolean>> = {
    asker,
    assignee: here && inWork && role === 'volunteer',
    member: here && !asker && isOpen(state) && (role === 'volunteer' || role === 'lead'),
    lead: here && role === 'lead',
    office: offices.includes(role),
  };
  return (Object.keys(is) as Party[]).filter((party) => is[party]);
}

/** The studio that is asked, or whose volunteer has it, still has a part in it. */
function isOpen(state: State): boolean {
  return OPEN.includes(state);
}

interface May {
  readonly who: readonly Party[];
  readonly in: readonly State[];
  readonly input: (id: string) => object;
  /** Who has no right to it although they are one of these parties. */
  readonly except?: (role: Role, thing: Thing) => boolean;
  /** On what it is not possible, in whatever state. */
  readonly notOn?: Thing;
}

const byId = (id: string) => ({ id });
const inDays = (days: number) => new Date(MORNING.getTime() + days * 86_400_000).toISOString();
const AT_WORK: readonly Party[] = ['assignee'];
const ANYBODY: readonly Party[] = ['asker', 'assignee', 'member', 'lead', 'office'];
const OPEN: readonly State[] = ['offered', 'accepted', 'resolved'];
const EVER: readonly State[] = [...OPEN, 'closed', 'withdrawn'];

/** One row an operation. */
const MAY: Partial<Record<OperationName, May>> = {
  'deeds.ofRequest': { who: ['asker', 'office'], in: EVER, input: byId },
  'requests.read': { who: ANYBODY, in: EVER, input: byId },
  'requests.toRing': { who: ['lead', 'office'], in: EVER, input: byId },
  'requests.withdraw': {
    who: ['asker'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, reason: '' }),
  },
  'requests.add': {
    who: ['asker'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, words: '总阀关了', photos: [] }),
    // Nobody knows the stranger yet, who has agreed to nothing.
    except: (role) => role === 'stranger',
  },
  'requests.confirm': { who: ['asker'], in: ['resolved'], input: byId },
  'requests.rate': {
    who: ['asker'],
    in: ['closed'],
    input: (id) => ({ id, stars: 4, words: '' }),
  },
  'requests.reopen': {
    who: ['asker'],
    in: ['resolved', 'closed'],
    input: (id) => ({ id, reason: '没好' }),
  },
  'requests.answer': { who: ['asker'], in: [], input: (id) => ({ id, words: '六点以后' }) },
  'requests.accept': { who: ['member'], in: ['offered'], input: byId },
  'requests.decline': {
    who: ['member', 'assignee'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, reason: '忙' }),
    // Once somebody has accepted, it is theirs alone to give back.
    except: (role, thing) => role === 'lead' && thing === 'accepted',
  },
  'requests.transfer': {
    who: ['assignee', 'lead'],
    in: ['accepted'],
    input: (id) => ({ id, reason: '忙' }),
  },
  'requests.ask': {
    who: AT_WORK,
    in: ['accepted'],
    input: (id) => ({ id, question: '几点在家？' }),
  },
  'requests.hearing': {
    who: AT_WORK,
    in: ['accepted'],
    input: (id) => ({ id, at: inDays(3), words: '居委会二楼' }),
  },
  'requests.resume': { who: AT_WORK, in: [], input: byId },
  'requests.split': {
    who: AT_WORK,
    in: ['accepted'],
    input: (id) => ({ id, parts: [{ category: 'law', what: '看看租约' }] }),
  },
  'requests.record': {
    who: [...AT_WORK, 'office'],
    in: ['accepted'],
    input: (id) => ({ id, note: '在路上' }),
    // An office notes what it hears of a complaint about what is closed.
    except: (role, thing) => role !== 'volunteer' && thing !== 'closed',
  },
  'requests.resolve': {
    who: AT_WORK,
    in: ['accepted'],
    input: (id) => ({ id, words: '好了', minutes: 5, photos: [] }),
  },
  'requests.followUp': { who: ['office'], in: [], input: (id) => ({ id, well: true, words: '' }) },
  'requests.dispatch': {
    who: ['office'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, studioId: 'fix-far', reason: '' }),
    // It is with that studio already.
    notOn: 'foreign',
  },
  'requests.urge': {
    who: ['office'],
    in: ['offered'],
    input: byId,
    except: (role, thing) => askerOf(role, thing) === role,
  },
  'requests.refer': {
    who: ['office'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, to: '物业', note: '' }),
  },
  'requests.correct': {
    who: ['asker', 'assignee', 'lead', 'office'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, category: 'other' }),
  },
  'requests.relocate': {
    who: ['asker', 'assignee', 'office'],
    in: ['offered', 'accepted'],
    input: (id) => ({ id, place: { nodeId: 'plum-2', detail: '101室' } }),
  },
  // These are repairs, for which nothing is taken along: no slip, no holder, and nothing to say of it.
  'requests.entrust': {
    who: ['asker', 'assignee'],
    in: [],
    input: (id) => ({
      ...{ id, mandates: [], letter: [] },
      items: [{ kind: 'keys', words: '大门钥匙一把', amount: 0 }],
    }),
  },
  'requests.giveBack': {
    who: [],
    in: [],
    input: (id) => ({ id, slip: 's1', words: '', spent: 0, change: 0, receipts: [] }),
  },
  'requests.agree': { who: ['asker'], in: [], input: (id) => ({ id, slip: 's1' }) },
  'requests.contest': {
    who: ['asker'],
    in: [],
    input: (id) => ({ id, slip: 's1', words: '没有给过' }),
  },
  'requests.settleSlip': {
    who: ['office'],
    in: [],
    input: (id) => ({ id, slip: 's1', words: '问清楚了' }),
    except: (role, thing) => askerOf(role, thing) === role,
  },
};

/** Operations on no single request, and those of neighbours: `every-other-thing.test.ts` has them. */
const NOT_HERE: readonly OperationName[] = [
  'requests.suggest',
  'requests.submit',
  'requests.whomAvoided',
  'requests.nearby',
  'requests.listNear',
  'requests.readNear',
  'requests.join',
  'requests.leave',
  'requests.listMine',
  'requests.listTasks',
];

const NOT_YOURS = ['policy/forbidden', 'request/not-found', 'volunteer/not-approved'];
/** Theirs in part: their own request, or work of theirs that somebody else has to follow up. */
const NOT_BY_YOU = [
  ...NOT_YOURS,
  'request/own-request',
  'request/own-work',
  // Said before anything is looked at.
  'consent/needed',
];

let here: Neighbourhood;
let models: Readonly<Record<State, Stored>>;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
  models = await everyState(here);
  for (const role of ['volunteer', 'lead'] as const) {
    await here.sets('people', who[role], { 'terms.atOnce': 20 });
  }
});
afterAll(() => here.end());

function modelOf(role: Role, thing: Thing): Stored {
  const asker = askerOf(role, thing);
  const asked = { asker: who[asker], askerName: asker, concerned: { name: asker, phone: '' } };
  const model: Stored = { ...models[stateOf(thing)], ...asked };
  if (thing !== 'foreign') return model;
  const ancestors = ['street', 'pine', 'pine-1'];
  const owner = { kind: 'studio', studioId: 'fix-far', name: '街道维修工作室' };
  const place = { nodeId: 'pine-1', ancestors, detail: '1室' };
  const keys = JSON.stringify(model.worklists).replaceAll('plum', 'pine');
  const at = { ancestors, place, owner, asked: [owner], askedStudios: ['fix-far'] };
  return { ...model, ...at, worklists: JSON.parse(keys) as string[] };
}

const CELLS = ROLES.flatMap((role) => OBJECTS.map((thing) => ({ role, thing })));
const requests = () => connectSdk(here.cloud).database().collection('requests');

async function versions(): Promise<Map<string, unknown>> {
  const { data } = await requests().where({}).limit(1000).get();
  return new Map((data as unknown as Stored[]).map(({ _id, version }) => [_id, version]));
}

/** What is wrong with this answer, or null. */
function wrongIn(may: May, role: Role, thing: Thing, code: string, changed: boolean) {
  const parties = partiesOf(role, thing);
  const theirs = parties.some((party) => may.who.includes(party)) && !may.except?.(role, thing);
  const possible = may.in.includes(stateOf(thing)) && may.notOn !== thing;
  if (theirs && possible) return code === '' ? null : 'is refused';
  if (code === '') return theirs ? 'is possible in this state' : 'is open to them';
  if (changed) return 'was refused, but changed something';
  return !theirs && !NOT_BY_YOU.includes(code)
    ? 'tells them more than that it is not theirs'
    : null;
}

test('every operation on one request has a row', () => {
  const all = Object.keys(operations).filter(
    (op) => op.startsWith('requests.') || op === 'deeds.ofRequest',
  );
  expect([...Object.keys(MAY), ...NOT_HERE].sort()).toEqual(all.sort());
});

test.each(Object.entries(MAY))('%s', async (name, may) => {
  const op = name as OperationName;
  const ids = await copiesOf(
    here,
    CELLS.map(({ role, thing }) => modelOf(role, thing)),
  );
  const before = await versions();
  const left = CELLS.map((cell, index) => ({ ...cell, id: ids[index] ?? '' }));
  const codes = new Map<string, string>();
  const lane = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { role, id } = next;
      const answer = await here.call(who[role], op, may.input(id) as never, `${id}-tried`);
      codes.set(id, answer.ok ? '' : answer.error.code);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  const after = await versions();
  const wrong = CELLS.flatMap(({ role, thing }, index) => {
    const id = ids[index] ?? '';
    const code = codes.get(id) ?? 'no answer';
    const says = wrongIn(may, role, thing, code, before.get(id) !== after.get(id));
    return says ? [`${op} by ${role} on ${thing} ${says}: ${code || 'ok'}`] : [];
  });
  const { command: _ } = connectSdk(here.cloud).database();
  await requests()
    .where({ _id: _.in([...after.keys()]) })
    .remove();
  expect(wrong).toEqual([]);
});
