import type { CommandReply } from '../../core/domain/base/command';
import type { OpenId } from '../../core/domain/base/identity';
import type { Notice } from '../../core/domain/notice/notice';
import type { Person } from '../../core/domain/person/person';
import { people } from '../store/tables';
import type { ApiCall } from './call';
import { change } from './change';
import { newcomer } from './held-over';

/** A changed person, with the notices caused by the change. */
export interface Changed {
  readonly next: Person;
  readonly newNotices?: Readonly<Record<string, Notice>>;
}

/** 改一个人的资料. A person who was never seen before starts as a stranger. */
export function changePerson(
  call: ApiCall,
  openid: OpenId,
  decide: (person: Person) => Changed | Promise<Changed>,
): Promise<CommandReply> {
  return change(call, {
    table: people,
    busy: 'person/changed-meanwhile',
    read: async () => {
      // Of somebody who has not agreed to be kept, the second is a refusal.
      const [found] = await Promise.all([people.find(openid), call.person]);
      return found ?? newcomer(openid, call.now);
    },
    decide,
  });
}
