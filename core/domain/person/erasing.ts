import { Refusal } from '../base/refusal';
import { heldAt } from '../org/office';
import { NEVER, withDue } from '../time/due';
import type { Moment } from '../time/moment';
import { keptUntil } from '../time/retention';
import { withApplicationDue } from './application';
import type { Person } from './person';
import { isServing } from './standing';
import { leave } from './volunteer';

/**
 * 注销: the data are hidden at once and deleted on the seventh day. A volunteer leaves all studios, so
 * that their work goes to others first; an office must be handed over before.
 * @throws Refusal `person/holds-office`, `person/erasing-already`
 */
export function askErasing(person: Person, now: Moment): Person {
  if (heldAt(person.roles, now).length > 0) throw new Refusal('person/holds-office');
  if (person.erasing) throw new Refusal('person/erasing-already');
  const left = withoutWork(person, now);
  const erasing = { askedAt: now, at: keptUntil('erasing', now) };
  return { ...left, erasing, due: withDue(left.due, 'erase', now) };
}

/**
 * 不注销了: everything is shown again, except what was withdrawn or handed over meanwhile.
 * @throws Refusal `person/not-erasing`
 */
export function keep(person: Person, now: Moment): Person {
  if (!person.erasing) throw new Refusal('person/not-erasing');
  return { ...person, erasing: null, due: withDue(person.due, 'erase', now) };
}

/** 到哪一步了: the next step of erasing a person whose job `erase` is due. */
export function stepOfErasing(
  { erasing, due }: Pick<Person, 'erasing' | 'due'>,
  now: Moment,
): 'show' | 'hide' | 'delete' {
  if (!erasing) return 'show';
  // Their open requests first have to go to others.
  const handsOver = due.some(({ job, at }) => job === 'handOver' && at < NEVER);
  return erasing.at <= now && !handsOver ? 'delete' : 'hide';
}

function withoutWork(person: Person, now: Moment): Person {
  const standings = person.standings.map((one) =>
    one.state === 'applied' ? { ...one, state: 'left' as const } : one,
  );
  const served = standings.filter(isServing).map(({ studioId }) => studioId);
  const left = withApplicationDue({ ...person, standings, joining: null });
  return served.length > 0 ? leave(left, served, now) : left;
}
