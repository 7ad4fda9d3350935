import type { PeopleView } from '../../../core/contract/office';
import { Refusal } from '../../../core/domain/base/refusal';
import { isWithin, outermost } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { REMIND_DAYS } from '../../../core/domain/person/qualification';
import { setUpNodes } from '../../../core/domain/policy/oversight';
import { daysAfter, type Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { people } from '../../store/tables';
import { type DecisionReader, readDecisions, SHOWN } from './decisions';

/** 请您定的: what waits for a decision about people within the reader's reach. */
export const readPeople: Handler<'office.people'> = async (call) => {
  const reader = await readerOf(call);
  const [decisions, qualified] = await Promise.all([
    readDecisions(reader),
    people.list({
      where: {
        standings: _.elemMatch({
          ancestors: _.in([...reader.nodes]),
          state: _.in(['approved', 'paused']),
        }),
        'qualifications.until': _.lte(daysAfter(call.now, REMIND_DAYS)),
      },
      limit: SHOWN,
      fields: ['name', 'qualifications'],
    }),
  ]);
  return {
    ...decisions,
    ending: qualified.flatMap((person) => endingOf(person, call.now)).sort(byEnd),
    unconfirmed: unconfirmedOf(reader),
    now: call.now,
  };
};

async function readerOf(call: Parameters<Handler<'office.people'>>[0]): Promise<DecisionReader> {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const nodes = outermost(setUpNodes(actor, call.now), directory.nodes);
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  return { actor, nodes, directory, now: call.now };
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

function unconfirmedOf({ nodes, directory }: DecisionReader): PeopleView['unconfirmed'] {
  return [...directory.studios.values()].flatMap(({ _id, name, ancestors, unconfirmed }) => {
    if (!unconfirmed || !nodes.some((node) => isWithin(node, ancestors))) return [];
    return [{ id: _id, name, ...unconfirmed }];
  });
}
