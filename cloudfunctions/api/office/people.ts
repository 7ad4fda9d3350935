import type { FurtherLine, HeldLine, PeopleView } from '../../../core/contract/office';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { isWithin, type NodeId, outermost } from '../../../core/domain/org/org';
import { isHeldBack } from '../../../core/domain/person/hold';
import type { Person } from '../../../core/domain/person/person';
import { REMIND_DAYS } from '../../../core/domain/person/qualification';
import { mayDecideAppeal, mayRelease } from '../../../core/domain/policy/holding-back';
import { setUpNodes } from '../../../core/domain/policy/oversight';
import type { Directory } from '../../../core/domain/studio/directory';
import { daysAfter, type Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { namesOf } from '../../store/names';
import { people } from '../../store/tables';

/** How many of each list are shown; an office with more has other worries. */
const SHOWN = 100;

/** Who reads, where, when. */
interface Reader {
  readonly actor: Person;
  readonly nodes: readonly NodeId[];
  readonly directory: Directory;
  readonly now: Moment;
}

/** 请您定的: what waits for a decision about people within the reader's reach. */
export const readPeople: Handler<'office.people'> = async (call) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const nodes = outermost(setUpNodes(actor, call.now), directory.nodes);
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  const within = _.in([...nodes]);
  const [asked, held, qualified] = await Promise.all([
    people.list({
      where: {
        standings: _.elemMatch({
          ancestors: within,
          state: _.in(['approved', 'paused']),
          endAsked: _.neq(null),
        }),
      },
      limit: SHOWN,
      fields: ['name', 'standings'],
    }),
    people.list({
      where: { 'heldBack.ancestors': within },
      limit: SHOWN,
      fields: ['name', 'heldBack'],
    }),
    people.list({
      where: {
        standings: _.elemMatch({ ancestors: within, state: _.in(['approved', 'paused']) }),
        'qualifications.until': _.lte(daysAfter(call.now, REMIND_DAYS)),
      },
      limit: SHOWN,
      fields: ['name', 'qualifications'],
    }),
  ]);
  const reader = { actor, nodes, directory, now: call.now };
  const askers = asked.flatMap(({ standings }) =>
    standings.flatMap((one) => one.endAsked?.by ?? []),
  );
  const names = await namesOf([...new Set(askers)]);
  return {
    ends: asked.flatMap((person) => endsOf(person, names, reader)),
    ending: qualified.flatMap((person) => endingOf(person, call.now)).sort(byEnd),
    unconfirmed: unconfirmedOf(reader),
    further: furtherOf(reader),
    held: held.flatMap((person) => heldOf(person, reader)),
    now: call.now,
  };
};

function endsOf(
  { _id, name, standings }: Pick<Person, '_id' | 'name' | 'standings'>,
  names: ReadonlyMap<OpenId, string>,
  { nodes, directory }: Reader,
): PeopleView['ends'][number][] {
  return standings.flatMap(({ studioId, endAsked, ancestors }) => {
    if (!endAsked || !nodes.some((node) => isWithin(node, ancestors))) return [];
    const { by, reason, at } = endAsked;
    const studioName = directory.studioName(studioId);
    return { personId: _id, name, studioId, studioName, by: names.get(by) ?? '', reason, at };
  });
}

function endingOf(
  { _id, name, qualifications }: Pick<Person, '_id' | 'name' | 'qualifications'>,
  now: Moment,
): PeopleView['ending'][number][] {
  const soon = daysAfter(now, REMIND_DAYS);
  return qualifications
    .filter(({ until }) => until <= soon)
    .map(({ kind, until }) => ({ personId: _id, name, kind, until }));
}

const byEnd = (one: { until: Moment }, other: { until: Moment }) =>
  one.until.localeCompare(other.until);

function unconfirmedOf({ nodes, directory }: Reader): PeopleView['unconfirmed'] {
  return [...directory.studios.values()].flatMap(({ _id, name, ancestors, unconfirmed }) => {
    if (!unconfirmed || !nodes.some((node) => isWithin(node, ancestors))) return [];
    return [{ id: _id, name, ...unconfirmed }];
  });
}

/** What waits for a decision comes first. */
function furtherOf({ nodes, directory }: Reader): FurtherLine[] {
  const lines = [...directory.studios.values()].flatMap((studio) =>
    studio.further.flatMap(({ node, state, at }): FurtherLine[] => {
      const path = directory.nodes.get(node)?.ancestors ?? [];
      if (!nodes.some((one) => isWithin(one, path))) return [];
      const { _id: studioId, name: studioName, specialities, ancestors } = studio;
      const placeName = directory.placeName({ nodeId: node, ancestors: path });
      const office = directory.officeName(directory.officeOf(ancestors, 'secretary'));
      return [{ studioId, studioName, specialities, node, placeName, office, state, at }];
    }),
  );
  return lines.sort(
    (one, other) => Number(other.state === 'asked') - Number(one.state === 'asked'),
  );
}

function heldOf(
  person: Pick<Person, '_id' | 'name' | 'heldBack'>,
  { actor, directory, now }: Reader,
): HeldLine[] {
  const { heldBack } = person;
  if (!heldBack || !isHeldBack(person, now)) return [];
  const { reason, since, until, appeal, as } = heldBack;
  const waits = appeal !== null && appeal.upheld === null;
  return [
    {
      ...{ personId: person._id, name: person.name, reason, since, until, appeal },
      office: directory.officeName(as),
      mayRelease: mayRelease(actor, heldBack, directory, now),
      mayAnswer: waits && mayDecideAppeal(actor, heldBack, directory, now),
    },
  ];
}
