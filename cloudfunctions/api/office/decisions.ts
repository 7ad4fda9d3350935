import type { FurtherLine, HeldLine, PeopleView } from '../../../core/contract/office';
import type { OpenId } from '../../../core/domain/base/identity';
import { isWithin, type NodeId } from '../../../core/domain/org/org';
import { isHeldBack } from '../../../core/domain/person/hold';
import type { Person } from '../../../core/domain/person/person';
import { mayDecideAppeal, mayRelease } from '../../../core/domain/policy/holding-back';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import { _ } from '../../store/cloud';
import { namesOf } from '../../store/names';
import { people } from '../../store/tables';

/** How many of each list are shown; an office with more has other worries. */
export const SHOWN = 100;

/** Who reads, where, when. */
export interface DecisionReader {
  readonly actor: Person;
  readonly nodes: readonly NodeId[];
  readonly directory: Directory;
  readonly now: Moment;
}

/** What waits for a word of this office: 请退, 别处的工作室 and 暂停操作 with appeals. */
export type Decisions = Pick<PeopleView, 'ends' | 'further' | 'held'>;

/** 请您定的 within the reader's reach; two reads, and one for the names of leads. */
export async function readDecisions(reader: DecisionReader): Promise<Decisions> {
  if (reader.nodes.length === 0) return { ends: [], further: [], held: [] };
  const within = _.in([...reader.nodes]);
  const [asked, held] = await Promise.all([
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
  ]);
  const askers = asked.flatMap(({ standings }) =>
    standings.flatMap((one) => one.endAsked?.by ?? []),
  );
  const names = await namesOf([...new Set(askers)]);
  return {
    ends: asked.flatMap((person) => endsOf(person, names, reader)),
    further: furtherOf(reader),
    held: held.flatMap((person) => heldOf(person, reader)),
  };
}

/** How many of them wait: what is decided already is not counted. */
export function countWaiting({ ends, further, held }: Decisions): number {
  const asked = further.filter(({ state }) => state === 'asked');
  return ends.length + asked.length + held.filter(({ mayAnswer }) => mayAnswer).length;
}

function endsOf(
  { _id, name, standings }: Pick<Person, '_id' | 'name' | 'standings'>,
  names: ReadonlyMap<OpenId, string>,
  { nodes, directory }: DecisionReader,
): PeopleView['ends'][number][] {
  return standings.flatMap(({ studioId, endAsked, ancestors }) => {
    if (!endAsked || !nodes.some((node) => isWithin(node, ancestors))) return [];
    const { by, reason, at } = endAsked;
    const studioName = directory.studioName(studioId);
    return { personId: _id, name, studioId, studioName, by: names.get(by) ?? '', reason, at };
  });
}

/** What waits for a decision comes first. */
function furtherOf({ nodes, directory }: DecisionReader): FurtherLine[] {
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
  { actor, directory, now }: DecisionReader,
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
