import { remember } from '../../core/domain/base/command';
import { firstWaiting, giveWord, withApplicationDue } from '../../core/domain/person/application';
import { noticeOfApplication, noticeToLead } from '../../core/domain/person/application-notices';
import type { Person } from '../../core/domain/person/person';
import type { Directory } from '../../core/domain/studio/directory';
import type { Studio } from '../../core/domain/studio/studio';
import { withDue } from '../../core/domain/time/due';
import { openidOfVolunteer } from './studios';

/** Their lead has given a word, so the secretary has the application. */
const SPOKEN_FOR = [openidOfVolunteer('fang')];

/** 报名: whoever has it has a notice. All other people are left as they are. */
export function withApplication(person: Person, directory: Directory): Person {
  const applied = person.standings.find(({ state }) => state === 'applied');
  if (!applied) return person;
  const studio = directory.studios.get(applied.studioId);
  if (!studio) throw new Error(`${person._id} applies to a studio that the seed does not make`);
  const { appliedAt } = applied;
  const command = { commandId: `seed-apply-${person._id}`, by: person._id };
  const waits = waiting(person, studio, directory);
  const next = remember(waits, command, applied.state);
  const notice = SPOKEN_FOR.includes(person._id)
    ? noticeOfApplication(person, studio.ancestors, appliedAt)
    : noticeToLead(person, studio, appliedAt);
  const due = withDue(next.due, 'tell', appliedAt);
  return { ...next, notices: { [`v${next.version}n0`]: notice }, due };
}

function waiting(person: Person, studio: Studio, directory: Directory): Person {
  const standings = person.standings.map((one) => ({
    ...one,
    waiting: firstWaiting(studio, true, directory, one.appliedAt),
  }));
  const waits = withApplicationDue({ ...person, standings });
  if (!SPOKEN_FOR.includes(person._id)) return waits;
  const word = { yes: true, words: '聊过了，人热心，可以先跟着做', by: studio.lead };
  const [{ appliedAt = '' } = {}] = waits.standings;
  return giveWord(waits, studio._id, { ...word, at: appliedAt }, directory);
}
