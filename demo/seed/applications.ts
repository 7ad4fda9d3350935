import { remember } from '../../core/domain/base/command';
import type { Person } from '../../core/domain/person/person';
import { noticeOfApplication } from '../../core/domain/person/volunteer';
import type { Directory } from '../../core/domain/studio/directory';

/** 报名: who waits for a secretary has also told the secretary so. Everybody else is left as is. */
export function withApplication(person: Person, directory: Directory): Person {
  const { volunteer } = person;
  if (volunteer?.state !== 'applied') return person;
  const studio = directory.studios.get(volunteer.studioId);
  if (!studio) throw new Error(`${person._id} applies to a studio that the seed does not make`);
  const { appliedAt } = volunteer;
  const command = { commandId: `seed-apply-${person._id}`, by: person._id };
  const next = remember(person, command, volunteer.state);
  const notice = noticeOfApplication(person, studio.ancestors, appliedAt);
  return { ...next, notices: { [`v${next.version}n0`]: notice }, noticeDueAt: appliedAt };
}
