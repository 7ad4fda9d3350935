import type { VolunteerCard } from '../../../core/contract/volunteer';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity } from '../../../core/domain/deed/deed';
import { isWithin, type NodeId, nearestOfKind, outermost } from '../../../core/domain/org/org';
import { waitingView } from '../../../core/domain/person/application-notices';
import { hasAgreed } from '../../../core/domain/person/consent';
import type { Person } from '../../../core/domain/person/person';
import { appliedTo, type Standing } from '../../../core/domain/person/standing';
import { officeOver } from '../../../core/domain/policy/capacity';
import { mayEditStudio, maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { leads } from '../../../core/domain/policy/relation';
import type { Directory } from '../../../core/domain/studio/directory';
import type { StudioId } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { recordSeeing } from '../../runtime/record-deed';
import { _ } from '../../store/cloud';
import { readPage } from '../../store/page';
import type { Where } from '../../store/table';
import { people } from '../../store/tables';
import { idleAmong } from './idle';

/** The fields that a card is made of. */
const FIELDS = [
  ...(['name', 'phone', 'standings', 'qualifications', 'partyMember'] as const),
  ...(['consents', 'appliedAt', 'joining', 'ancestors'] as const),
] as const;
type Listed = Pick<Person, '_id' | (typeof FIELDS)[number]>;

/** 志愿者名单: by state; for whom an office has to find a studio; and who got nothing for a month. */
export const listVolunteers: Handler<'volunteers.list'> = async (call, input) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const reader = { reader: actor, directory, now: call.now };
  const scopes = scopesOf(actor, directory, input, call.now);
  const ranges = scopes.map((scope) => ({ where: whereOf(scope, input.state) }));
  const { documents, next } = await readPage(people, {
    ranges,
    by: 'appliedAt',
    momentOf: (person) => person.appliedAt ?? '',
    before: input.before,
    fields: FIELDS,
  });
  const known = input.state === 'idle' ? await idleAmong(documents, call.now) : documents;
  const shown = known.flatMap((person) => shownOf(person, input.state, scopes));
  const ancestors = shown.flatMap(({ standing }) => standing.ancestors);
  await recordSeeing(call, {
    act: 'volunteer.listed',
    as: asOf(actor, ancestors, directory, call.now),
    matters: known.flatMap(({ _id }) => (_id === actor._id ? [] : [{ id: '', person: _id }])),
    ancestors,
  });
  const items = shown.map(({ person, standing }) => cardOf(person, standing, reader));
  const counts = next !== null && input.before === undefined && input.state !== 'idle';
  const total = counts ? await countIn(ranges) : null;
  return { items, next, total, now: call.now };
};

type State = 'applied' | 'approved' | 'paused' | 'joining' | 'idle';

function whereOf(scope: Scope, state: State): Where {
  if (state === 'joining') return { ...scope, 'joining.atOffice': true };
  return { standings: _.elemMatch({ ...scope, state: state === 'idle' ? 'approved' : state }) };
}

/** A person with each of their standings that belongs on this list. */
function shownOf(person: Listed, state: State, scopes: readonly Scope[]) {
  const { joining, ancestors, appliedAt } = person;
  if (state === 'joining') {
    // There is no studio yet: the home stands in for its place.
    const standing = appliedTo({ studioId: '', ancestors }, joining?.words ?? '', appliedAt ?? '');
    return [{ person, standing: { ...standing, waiting: joining?.waiting ?? null } }];
  }
  const wanted = state === 'idle' ? 'approved' : state;
  return person.standings
    .filter((one) => one.state === wanted && scopes.some((scope) => isIn(one, scope)))
    .map((standing) => ({ person, standing }));
}

/** 共几位, for a list with several pages; nobody is counted twice. */
function countIn(ranges: readonly { readonly where: Where }[]): Promise<number> {
  return people.count(_.or(ranges.map(({ where }) => where) as [Where]));
}

/** Filters by studio, or by the nodes above it. */
type Scope = { readonly studioId: StudioId } | { readonly ancestors: NodeId };

function isIn(standing: Standing, scope: Scope): boolean {
  return 'studioId' in scope
    ? standing.studioId === scope.studioId
    : isWithin(scope.ancestors, standing.ancestors);
}

/** Whom without a studio only an office looks after; who got nothing shows to whoever leads them. */
function scopesOf(
  actor: Person,
  directory: Directory,
  { state, studioId }: { readonly state: State; readonly studioId?: StudioId | undefined },
  now: Moment,
): readonly Scope[] {
  const all = volunteersOf(actor, directory, studioId, now);
  if (state === 'joining') return all.filter((scope) => 'ancestors' in scope);
  if (state !== 'idle' || studioId !== undefined) return all;
  const led = [...directory.studios.values()].filter((studio) => leads(actor, studio));
  return led.map(({ _id }) => ({ studioId: _id }));
}

/**
 * The volunteers that somebody may see: those of the given studio, or of every studio below their
 * offices and of those they lead elsewhere, each once.
 *
 * @throws Refusal `policy/forbidden` when there is no such right; an office without studios sees an
 * empty list instead
 */
function volunteersOf(
  actor: Person,
  directory: Directory,
  studioId: StudioId | undefined,
  now: Moment,
): Scope[] {
  if (studioId !== undefined) {
    const studio = directory.studios.get(studioId);
    if (!studio || !mayEditStudio(actor, studio, now)) throw new Refusal('policy/forbidden');
    return [{ studioId }];
  }
  const nodes = outermost(setUpNodes(actor, now), directory.nodes);
  const led = [...directory.studios.values()].filter(
    ({ lead, ancestors }) => lead === actor._id && !maySetUp(actor, ancestors, now),
  );
  if (nodes.length + led.length === 0) throw new Refusal('policy/forbidden');
  return [
    ...nodes.map((node) => ({ ancestors: node })),
    ...led.map(({ _id }) => ({ studioId: _id })),
  ];
}

/** The capacity in which somebody sees this list: by the nearest office, or as the lead. */
function asOf(
  actor: Person,
  ancestors: readonly NodeId[],
  directory: Directory,
  now: Moment,
): Capacity {
  const led = [...directory.studios.values()].find(({ lead }) => lead === actor._id);
  return officeOver(actor, ancestors, now) ?? { kind: 'lead', studioId: led?._id ?? '' };
}

function cardOf(
  person: Listed,
  standing: Standing,
  { reader, directory, now }: { reader: Person; directory: Directory; now: Moment },
): VolunteerCard {
  const { _id, name, phone, joining } = person;
  const { state, studioId, ancestors, skills, appliedAt, pausedUntil, pausedBy } = standing;
  const { waiting, leadWord } = standing;
  const studio = directory.studios.get(studioId);
  return {
    openid: _id,
    name,
    phone,
    state,
    studioId,
    studioName: studio?.name ?? '',
    community: nearestOfKind('community', ancestors, directory.nodes)?.name ?? '',
    // A mark from before there were consents is shown once its person has agreed.
    partyMember: person.partyMember && hasAgreed(person, 'party'),
    pausedUntil,
    mayResume: pausedBy !== 'office' || maySetUp(reader, ancestors, now),
    qualifications: person.qualifications.map(({ kind, proof, words, until }) => ({
      ...{ kind, proof, words, until },
    })),
    skills,
    appliedAt,
    waiting: waitingView(waiting, studio, ancestors, directory),
    leadWord: leadWord && { yes: leadWord.yes, words: leadWord.words },
    mayGiveWord: state === 'applied' && !leadWord && studio !== undefined && leads(reader, studio),
    why: studio ? null : (joining?.why ?? null),
  };
}
