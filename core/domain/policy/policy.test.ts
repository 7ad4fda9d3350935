import { Refusal } from '../base/refusal';
import { grantOf } from '../org/office';
import type { Person } from '../person/person';
import { USUAL_TERMS } from '../person/standing';
import { accept, decline, dispatch, transfer } from '../request/commands/assignment';
import {
  confirm,
  rate,
  record,
  refer,
  reopen,
  resolve,
  withdraw,
} from '../request/commands/outcome';
import type { Decision } from '../request/model/decision';
import {
  isPossible,
  REQUEST_ACTIONS,
  type RequestAction,
  requirePossible,
} from '../request/model/rules';
import type { RequestState, ServiceRequest } from '../request/model/state';
import {
  accepted,
  closed,
  DONE,
  everyState,
  grandma,
  offered,
  referred,
  resolved,
  stored,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
} from '../testing/given';
import {
  DAY,
  later,
  member,
  NOW,
  officeHolder,
  refusalOf,
  resident,
  standing,
  studio,
  TOWN,
} from '../testing/town';
import { openActions, requireMayAct } from './acting';
import { mayEditStudio, mayOversee, maySetUp, officeNodes, setUpNodes } from './oversight';
import { maySee } from './reading';
import { relationTo } from './relation';

const people = {
  asker: resident('grandma'),
  assignee: member('wang', 'east'),
  colleague: member('zhao', 'east'),
  lead: member('lead-of-east', 'east'),
  secretary: officeHolder('secretary-li', 'secretary', 'xingye'),
  officer: officeHolder('officer-sun', 'officer', 'street'),
  stranger: resident('neighbour'),
  elsewhere: officeHolder('secretary-qian', 'secretary', 'heping'),
  otherStudio: member('hu', 'west'),
  paused: member('ma', 'east', { standings: [standing('east', { state: 'paused' })] }),
} as const satisfies Record<string, Person>;

type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];

const is = (who: Who, request: ServiceRequest) => relationTo(people[who], request, TOWN, NOW);

/** The buttons by state and person; people who are not listed have none. */
const BUTTONS: Record<RequestState, Partial<Record<Who, readonly RequestAction[]>>> = {
  submitted: {
    asker: ['withdraw', 'correct', 'relocate', 'add'],
    secretary: [
      'record',
      'resolve',
      'refer',
      'dispatch',
      'ask',
      'hearing',
      'correct',
      'split',
      'relocate',
    ],
    officer: [
      'record',
      'resolve',
      'refer',
      'dispatch',
      'ask',
      'hearing',
      'correct',
      'split',
      'relocate',
    ],
  },
  offered: {
    asker: ['withdraw', 'correct', 'relocate', 'add'],
    assignee: ['accept', 'decline'],
    colleague: ['accept', 'decline'],
    lead: ['accept', 'decline', 'correct'],
    secretary: ['refer', 'dispatch', 'correct', 'relocate', 'urge'],
    officer: ['refer', 'dispatch', 'correct', 'relocate', 'urge'],
  },
  accepted: {
    asker: ['withdraw', 'correct', 'relocate', 'add'],
    assignee: [
      'decline',
      'transfer',
      'record',
      'resolve',
      'ask',
      'hearing',
      'correct',
      'split',
      'relocate',
    ],
    lead: ['transfer', 'correct'],
    secretary: ['refer', 'dispatch', 'correct', 'relocate'],
    officer: ['refer', 'dispatch', 'correct', 'relocate'],
  },
  resolved: { asker: ['confirm', 'reopen'] },
  closed: { asker: ['rate', 'reopen'] },
  withdrawn: {},
  referred: {
    asker: ['withdraw', 'add'],
    secretary: ['record', 'resolve', 'dispatch', 'ask', 'hearing'],
    officer: ['record', 'resolve', 'dispatch', 'ask', 'hearing'],
  },
};

/** The server's response when this person asks for this action. */
function attempt(action: RequestAction, who: Who, request: ServiceRequest): Decision {
  requireMayAct(action, is(who, request), request);
  const by = { openid: people[who]._id, name: who };
  const west = toStudioOwner('west');
  switch (action) {
    case 'accept':
      return accept(request, volunteer(by.openid), NOW);
    case 'decline':
      return decline(request, '', west, by, NOW);
    case 'transfer':
      return transfer(request, '', west, by, NOW);
    case 'record':
      return record(request, '', by, NOW);
    case 'resolve':
      return resolve(request, DONE, by, NOW);
    case 'confirm':
      return confirm(request, by, NOW);
    case 'rate':
      return rate(request, { stars: 4, words: '' }, by, NOW);
    case 'reopen':
      return reopen(request, '', toSecretary(), by, NOW);
    case 'refer':
      return refer(request, { to: '物业', note: '' }, toSecretary().owner, by, NOW);
    case 'dispatch':
      return dispatch(request, west, '', by, NOW);
    case 'withdraw':
      return withdraw(request, '', by, NOW);
    default:
      // Each command checks this first; its effect is tested beside it.
      requirePossible(request, action, NOW);
      return { next: request, events: [] };
  }
}

function works(action: RequestAction, who: Who, request: ServiceRequest): boolean {
  try {
    attempt(action, who, request);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

describe.each(everyState().map((request) => ({ state: request.state, request })))(
  'a request that is $state',
  ({ state, request }) => {
    test.each(everybody)('shows the %s these buttons', (who) => {
      expect(openActions(is(who, request), request, NOW)).toEqual(BUTTONS[state][who] ?? []);
    });

    test.each(everybody)('the %s can do exactly what they have a button for', (who) => {
      const done = REQUEST_ACTIONS.filter((action) => works(action, who, request));
      expect(done).toEqual(openActions(is(who, request), request, NOW));
    });

    test.each(['stranger', 'elsewhere', 'otherStudio', 'paused'] as const)(
      'does not exist for the %s',
      (who) => {
        expect(maySee(is(who, request))).toBe(false);
        for (const action of REQUEST_ACTIONS) {
          expect(refusalOf(() => attempt(action, who, request))).toBe('request/not-found');
        }
      },
    );
  },
);

test('buttons disappear when their time limit has passed', () => {
  const buttons = (now: string) => openActions(is('asker', closed()), closed(), now);
  expect(buttons(later(10 * DAY))).toEqual(['rate', 'reopen']);
  expect(buttons(later(10 * DAY + 1))).toEqual(['rate']);
  expect(buttons(later(14 * DAY + 1))).toEqual([]);
  expect(isPossible(resolved(), 'reopen', later(10 * DAY + 1))).toBe(false);
});

describe('refusals', () => {
  test('a person who may see the request but not act on it is told so', () => {
    expect(refusalOf(() => attempt('resolve', 'asker', accepted()))).toBe('policy/forbidden');
    expect(refusalOf(() => attempt('confirm', 'assignee', resolved()))).toBe('policy/forbidden');
    expect(refusalOf(() => attempt('rate', 'secretary', closed()))).toBe('policy/forbidden');
    expect(refusalOf(() => attempt('transfer', 'colleague', accepted()))).toBe('policy/forbidden');
    expect(refusalOf(() => attempt('resolve', 'secretary', accepted()))).toBe('policy/forbidden');
  });

  test('a volunteer neither accepts nor declines their own request', () => {
    const request = offered();
    const own = relationTo(member('grandma', 'east'), request, TOWN, NOW);
    for (const action of ['accept', 'decline'] as const) {
      expect(refusalOf(() => requireMayAct(action, own, request))).toBe('request/own-request');
    }
    expect(openActions(own, request, NOW)).toEqual(['withdraw', 'correct', 'relocate', 'add']);
  });
});

describe('relationTo', () => {
  test('the owner is the assignee, or the holder of the office that owns it', () => {
    expect(is('assignee', accepted()).owner).toBe(true);
    expect(is('colleague', offered()).owner).toBe(false);
    expect(is('secretary', submitted()).owner).toBe(true);
    expect(is('officer', submitted()).owner).toBe(false);
  });

  test('回避: a member whom the asker avoids, or who is a relative, cannot see it', () => {
    const avoided = offered({ avoid: { studios: [], names: ['colleague'], people: [] } });
    const colleague = member('colleague', 'east');
    expect(maySee(relationTo(colleague, offered(), TOWN, NOW))).toBe(true);
    expect(maySee(relationTo(colleague, avoided, TOWN, NOW))).toBe(false);
    const terms = { ...USUAL_TERMS, relatives: ['陈奶奶'] };
    expect(maySee(relationTo({ ...colleague, terms }, offered(), TOWN, NOW))).toBe(false);
  });

  test('a volunteer whom the resident had replaced is not a member of the asked studio', () => {
    const again = { ...offered(), excludedVolunteers: ['colleague'] };
    const is = (openid: string) => relationTo(member(openid, 'east'), again, TOWN, NOW);
    expect(maySee(is('colleague'))).toBe(false);
    expect(is('another').member).toBe(true);
  });

  test.each([
    ['the lead', people.lead, offered],
    ['the lead of who has it', people.lead, accepted],
    ['the secretary', people.secretary, offered],
    ['the secretary who would ask after it', people.secretary, closed],
  ])('回避: %s whom the asker avoids cannot see it', (_, person, make) => {
    const request = make({ category: 'leak' });
    const avoided = { ...request, avoid: { studios: [], names: [person.name], people: [] } };
    expect(maySee(relationTo(person, request, TOWN, NOW))).toBe(true);
    expect(maySee(relationTo(person, avoided, TOWN, NOW))).toBe(false);
  });

  test('回避: if the secretary keeps away, the office above is responsible', () => {
    const avoided = {
      ...submitted(),
      avoid: { studios: [], names: [people.secretary.name], people: [] },
    };
    expect(openActions(is('secretary', avoided), avoided, NOW)).toEqual([]);
    expect(openActions(is('officer', avoided), avoided, NOW)).toContain('dispatch');
  });

  test('回避: the subdistrict cannot be kept away, because nobody would see the request', () => {
    const names = [people.secretary.name, people.officer.name];
    const avoided = { ...submitted(), avoid: { studios: [], names, people: [] } };
    expect(maySee(is('secretary', avoided))).toBe(false);
    expect(openActions(is('officer', avoided), avoided, NOW)).toContain('dispatch');
  });

  test('a neighbour who joined keeps their relations as an office and as a volunteer', () => {
    const { _id: openid } = people.secretary;
    const joined = [openid, 'zhao'].map((one) => ({ openid: one, at: NOW, rating: null }));
    expect(is('secretary', { ...offered(), joined }).office).toBe(true);
    expect(is('colleague', { ...offered(), joined }).member).toBe(true);
    expect(refusalOf(() => attempt('accept', 'colleague', { ...offered(), joined }))).toBe(
      'request/own-request',
    );
  });

  test.each(['left', 'applied', 'refused'] as const)('a lead who %s is not a lead', (state) => {
    const gone = { ...people.lead, standings: [standing('east', { state }), standing('west')] };
    expect(maySee(relationTo(gone, accepted(), TOWN, NOW))).toBe(false);
    expect(mayEditStudio(gone, studio('east'), NOW)).toBe(false);
  });

  test('a lead who still serves another studio leads the new one until they leave the other', () => {
    const leads = (state: 'approved' | 'left') =>
      mayEditStudio(
        { ...people.lead, standings: [standing('west', { state })] },
        studio('east'),
        NOW,
      );
    expect(leads('approved')).toBe(true);
    expect(leads('left')).toBe(false);
  });

  test('a person who serves one of two asked studios is a member', () => {
    const standings = [standing('far'), standing('west'), standing('east', { state: 'paused' })];
    const both = resident('both', { standings });
    expect(relationTo(both, offered(), TOWN, NOW).member).toBe(false);
    const west = { ...offered(), owner: toStudioOwner('west').owner, askedStudios: ['west'] };
    expect(relationTo(both, west, TOWN, NOW).member).toBe(true);
  });

  test('a volunteer who gave the request up has no relation to it', () => {
    const passed = stored(
      transfer(accepted(), '', toStudioOwner('west'), { openid: 'wang', name: '王师傅' }, NOW),
    );
    expect(maySee(is('assignee', passed))).toBe(false);
    expect(maySee(is('lead', passed))).toBe(false);
    expect(is('otherStudio', passed).member).toBe(true);
  });

  test.each([
    ['reopened', stored(reopen(closed(), '', toSecretary(), grandma, NOW))],
    ['referred', referred(accepted())],
  ])('a volunteer whose work was %s still sees that it exists, without a button', (_, request) => {
    expect(maySee(is('assignee', request))).toBe(true);
    expect(openActions(is('assignee', request), request, NOW)).toEqual([]);
  });

  test('an office covers the nodes below its own, and no others', () => {
    expect(is('officer', offered()).office).toBe(true);
    expect(is('secretary', offered()).office).toBe(true);
    expect(is('elsewhere', offered()).office).toBe(false);
  });
});

describe('roles without access to requests', () => {
  const root = officeHolder('root', 'administrator', 'district');
  const theirs = (request: ServiceRequest) => relationTo(root, request, TOWN, NOW).office;

  test('captains and grid workers are no office for requests in their building', () => {
    const roles = [grantOf('captain', 'house-5'), grantOf('grid-worker', 'grid-1')];
    expect(maySee(relationTo(resident('chu', { roles }), offered(), TOWN, NOW))).toBe(false);
  });

  test('an administrator handles what no other office can, and reads nothing else', () => {
    expect(theirs(offered())).toBe(false);
    expect(theirs(submitted())).toBe(false);
    const owner = { kind: 'office', role: 'administrator', node: 'district' } as const;
    expect(theirs({ ...submitted(), owner })).toBe(true);
  });

  test('a role that has ended gives no rights', () => {
    const roles = [grantOf('secretary', 'xingye', { until: NOW })];
    expect(maySee(relationTo(resident('li', { roles }), offered(), TOWN, NOW))).toBe(false);
  });
});

describe('rights beyond requests', () => {
  const room = studio('east');

  test('a studio is edited by its lead and by offices over its room', () => {
    const editors = everybody.filter((who) => mayEditStudio(people[who], room, NOW));
    expect(editors).toEqual(['lead', 'secretary', 'officer']);
  });

  test('volunteers and figures are overseen by offices over the path', () => {
    const overseers = everybody.filter((who) => mayOversee(people[who], room.ancestors, NOW));
    expect(overseers).toEqual(['secretary', 'officer']);
  });

  test('an administrator sets up studios and volunteers below their node, and oversees no requests', () => {
    const root = officeHolder('root', 'administrator', 'street');
    expect(mayEditStudio(root, room, NOW)).toBe(true);
    expect(maySetUp(root, room.ancestors, NOW)).toBe(true);
    expect(setUpNodes(root, NOW)).toEqual(['street']);
    expect(mayOversee(root, room.ancestors, NOW)).toBe(false);
    expect(officeNodes(root, NOW)).toEqual([]);
  });

  test('an office’s lists cover its nodes, each once', () => {
    const both = resident('both', {
      roles: [
        grantOf('secretary', 'xingye'),
        grantOf('officer', 'street'),
        grantOf('officer', 'xingye'),
      ],
    });
    expect(officeNodes(both, NOW)).toEqual(['xingye', 'street']);
    expect(officeNodes(people.asker, NOW)).toEqual([]);
  });
});
