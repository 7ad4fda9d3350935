import { remember } from '../../core/domain/base/command';
import type { Person } from '../../core/domain/person/person';
import { noticeOfApplication } from '../../core/domain/person/volunteer';
import type { Directory } from '../../core/domain/studio/directory';
import { withDue } from '../../core/domain/time/due';

/**
 * 报名: the secretary has a notice of each waiting application. All other people are left as they are.
 */
export function withApplication(person: Person, directory: Directory): Person {
  const applied = person.standings.find(({ state }) => state === 'applied');
  if (!applied) return person;
  const studio = directory.studios.get(applied.studioId);
  if (!studio) throw new Error(`${person._id} applies to a studio that the seed does not make`);
  const { appliedAt } = applied;
  const command = { commandId: `seed-apply-${person._id}`, by: person._id };
  const next = remember(person, command, applied.state);
  const notice = noticeOfApplication(person, studio.ancestors, appliedAt);
  const due = withDue(next.due, 'tell', appliedAt);
  return { ...next, notices: { [`v${next.version}n0`]: notice }, due };
}
