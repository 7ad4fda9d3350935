import type { InboxItem } from '../../core/domain/notice/inbox';
import type { TemplateKey } from '../../core/domain/notice/template';
import { type Person, withCredits as withLedger } from '../../core/domain/person/person';
import { activeStudios } from '../../core/domain/person/standing';

/**
 * 订阅额度 that the people of the demonstration have left at both ends, in our ledger and in WeChat's:
 * whoever is called upon often has said yes often. Enough that a request can be followed from hand to
 * hand several times before anybody's messages run out.
 */
export function creditsOf(person: Person): Readonly<Partial<Record<TemplateKey, number>>> {
  const helps = person.roles.length > 0 || activeStudios(person).length > 0;
  return helps ? { progress: 2, task: 8, news: 3 } : { progress: 4, news: 3 };
}

/** The person with what the ledger knows: credits that are left, and messages that took one. */
export function withCredits(person: Person, inbox: readonly InboxItem[]): Person {
  const credits = Object.fromEntries(
    Object.entries(creditsOf(person)).map(([key, left]) => [key, { left, refused: false }]),
  );
  const spent = inbox
    .filter(({ openid, message }) => openid === person._id && message.state === 'sent')
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ _id }) => _id);
  return { ...withLedger(person, credits), spent };
}
