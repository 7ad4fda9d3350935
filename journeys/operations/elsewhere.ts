import type { Announcement } from '../../core/domain/announcement/announcement';
import type { Appointment } from '../../core/domain/org/appointment';
import { grantOf, type RoleGrant } from '../../core/domain/org/office';
import type { OrgKind, OrgNode } from '../../core/domain/org/org';
import type { TreePlan } from '../../core/domain/org/sheet/tree-plan';
import type { HeldBack } from '../../core/domain/person/hold';
import type { Person } from '../../core/domain/person/person';
import { appliedTo, type Standing } from '../../core/domain/person/standing';
import type { Studio } from '../../core/domain/studio/studio';
import { daysAfter } from '../../core/domain/time/moment';
import { MORNING } from '../morning';
import { inhabitants, who } from './inhabitants';

/**
 * 别处: the same things three times over, in the community of most people (plum), in the one beside it
 * (pine), and in another subdistrict (reed). Those that are over or closed are in plum.
 */

export const PLACES = ['plum', 'pine', 'reed'] as const;
export type Where = (typeof PLACES)[number];

const NOW = MORNING.toISOString();
const [someone] = inhabitants.people;
const [fix] = inhabitants.studios;
if (!someone || !fix) throw new Error('nobody lives here');

function node(id: string, kind: OrgKind, path: readonly string[], closed = false): OrgNode {
  const ancestors = [...path, id];
  const made = { _id: id, kind, name: id, parent: path.at(-1) ?? null, ancestors };
  return closed ? { ...made, closedAt: NOW } : made;
}

/** The path of each community. */
const PATHS: Readonly<Record<Where, readonly string[]>> = {
  plum: ['street', 'plum'],
  pine: ['street', 'pine'],
  reed: ['far', 'reed'],
};

const standing = (where: Where, state: Standing['state']): Standing => ({
  ...appliedTo({ studioId: studioOf(where), ancestors: PATHS[where] }, '会一点', NOW),
  state,
  approvedAt: state === 'applied' ? null : NOW,
});

interface Part {
  readonly roles?: readonly RoleGrant[];
  readonly state?: Standing['state'];
  readonly more?: Partial<Person>;
}

function person(_id: string, where: Where, { roles = [], state, more = {} }: Part): Person {
  const home = { nodeId: `${where}-1`, ancestors: [...PATHS[where], `${where}-1`], detail: '1室' };
  const standings = state ? [standing(where, state)] : [];
  return {
    ...{ ...someone, _id, name: _id, home, ancestors: home.ancestors, roles },
    ...{ standings, appliedAt: state ? NOW : null, qualifications: [], ...more },
  } as Person;
}

/** The studio of each place: in plum it is that of the volunteer and the lead. */
export const studioOf = (where: Where) => (where === 'plum' ? 'fix' : `${where}-fix`);
/** People of each place, by what they are there. */
export const memberOf = (where: Where) => `o-${where}-member`;
export const applicantOf = (where: Where) => `o-${where}-applicant`;
export const captainOf = (where: Where) => `o-${where}-captain`;
export const heldIn = (where: Where) => `o-${where}-held`;
/** Somebody who has left the studio of plum, and another whose application was refused. */
export const LEFT = 'o-plum-left';
export const REFUSED = 'o-plum-refused';

const heldBack = (where: Where): HeldBack => ({
  ...{ reason: '总发广告', since: NOW, until: daysAfter(NOW, 30), by: `o-${where}-secretary` },
  as: { kind: 'office', role: 'secretary', node: where },
  ancestors: PATHS[where],
  appeal: { words: '那是孩子点的', at: NOW, upheld: null },
  rested: [],
});

function peopleOf(where: Where): Person[] {
  const wants = { name: '新名字', at: NOW, over: PATHS[where] };
  return [
    person(memberOf(where), where, {
      state: 'approved',
      more: { called: { before: [], wanted: wants } },
    }),
    person(applicantOf(where), where, { state: 'applied' }),
    person(captainOf(where), where, { roles: [grantOf('captain', `${where}-1`)] }),
    person(heldIn(where), where, { more: { heldBack: heldBack(where) } }),
  ];
}

const reedStudio = (where: 'pine' | 'reed'): Studio => ({
  ...{ ...fix, _id: studioOf(where), lead: memberOf(where), serves: [where] },
  ancestors: PATHS[where],
});

/** A studio that asks each place; and one in plum that its office has paused. */
const ASKS: Studio = {
  ...{ ...fix, _id: 'asks', lead: '', serves: [], ancestors: ['street', 'pine'] },
  further: PLACES.map((at) => ({ node: at, state: 'asked', at: NOW })),
};
const PAUSED: Studio = { ...fix, _id: 'paused', lead: '', paused: true, pausedBy: 'office' };

const announcement = (where: Where, state: Announcement['state']): Announcement => ({
  ...{ _id: `${state}-${where}`, version: 1, commands: [], due: [], state, node: where },
  ...{ title: '停水', body: '明天停水', nodeName: where, ancestors: PATHS[where] },
  ...{ audience: 'everyone', by: `o-${where}-secretary`, byName: '书记', changedAt: NOW },
  ...{ publishedAt: state === 'draft' ? null : NOW, corrections: [], cursor: '', told: 0 },
});

/** A captain's role that waits, for somebody of the place. */
const appointment = (where: Where): Appointment => ({
  ...{ _id: `appointed-${where}`, version: 1, commands: [], due: [], role: 'captain' },
  ...{ node: `${where}-2`, ancestors: [...PATHS[where], `${where}-2`], since: NOW, until: null },
  to: { kind: 'person', openid: where === 'plum' ? who.neighbour : memberOf(where) },
  ...{ from: null, standsInFor: null, at: NOW, codeDigest: `digest-${where}` },
  withdrawnAt: null,
  name: null,
  by: where === 'plum' ? who.secretary : `o-${where}-secretary`,
});

const plan = (base: 'street' | 'far', state: TreePlan['state']): TreePlan => ({
  ...{ _id: `plan-${base}-${state}`, version: 1, commands: [], due: [], base, state, kind: 'tree' },
  ...{ by: base === 'far' ? 'o-reed-administrator' : who.administrator, at: NOW },
  counts: { fresh: 0, changed: 0, same: 1, bad: 0 },
  ...{ nodes: 0, written: 0, file: 'cloud://env/none', badFile: null, endedAt: null },
});

/** What is stored in the beginning, beside the usual inhabitants. */
export const everywhere = {
  orgs: [
    ...inhabitants.orgs,
    node('far', 'subdistrict', []),
    node('reed', 'community', ['far']),
    node('reed-1', 'building', ['far', 'reed']),
    node('reed-2', 'building', ['far', 'reed']),
    node('pine-2', 'building', ['street', 'pine']),
    node('plum-closed', 'building', ['street', 'plum'], true),
  ],
  studios: [...inhabitants.studios, reedStudio('pine'), reedStudio('reed'), ASKS, PAUSED],
  people: [
    ...inhabitants.people,
    ...PLACES.flatMap(peopleOf),
    person(LEFT, 'plum', { state: 'left' }),
    person(REFUSED, 'plum', { state: 'refused' }),
    person('o-reed-secretary', 'reed', { roles: [grantOf('secretary', 'reed')] }),
    person('o-reed-administrator', 'reed', { roles: [grantOf('administrator', 'far')] }),
  ],
  announcements: PLACES.flatMap((where) => [
    announcement(where, 'draft'),
    announcement(where, 'published'),
  ]),
  appointments: PLACES.map(appointment),
  plans: [plan('street', 'ready'), plan('far', 'ready'), plan('street', 'done')],
};
