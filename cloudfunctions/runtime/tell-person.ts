import { type CommandReply, remember } from '../../core/domain/base/command';
import type { Notice } from '../../core/domain/notice/notice';
import type { Person } from '../../core/domain/person/person';
import { withDue } from '../../core/domain/time/due';
import type { ApiCall } from './call';
import { type Changed, changePerson } from './change-person';
import { onAgenda } from './on-agenda';

/** A change that others are told of, or that leaves work behind, so the timer has something to do. */
export function changeAndTell(
  call: ApiCall,
  openid: string,
  decide: (person: Person) => Changed | Promise<Changed>,
): Promise<CommandReply> {
  const noted = onAgenda('people', call);
  return changePerson(call, openid, async (person) => {
    const changed = await decide(person);
    await noted;
    return changed;
  });
}

/** The person with the next version and its notices. */
export function told(
  person: Person,
  notices: readonly Notice[],
  state: string,
  call: Pick<ApiCall, 'command' | 'now'>,
): Changed {
  const due = notices.length > 0 ? withDue(person.due, 'tell', call.now) : person.due;
  const next = remember({ ...person, due }, call.command, state);
  const newNotices = Object.fromEntries(
    notices.map((notice, at) => [`v${next.version}n${at}`, notice]),
  );
  return { next: { ...next, notices: { ...next.notices, ...newNotices } }, newNotices };
}
