import type { InboxItem } from '../../core/domain/notice/inbox';
import type { TemplateKey } from '../../core/domain/notice/template';
import { type Person, withCredits as withLedger } from '../../core/domain/person/person';
import { activeStudios } from '../../core/domain/person/standing';

/**
 * 订阅额度 that the people of the demonstration have left, in our ledger and in WeChat's: helpers who are
 * asked often have agreed often. There are enough to follow several requests before anybody's credits
 * run out.
 */
export function creditsOf(person: Person): Readonly<Partial<Record<TemplateKey, number>>> {
  const helps = person.roles.length > 0 || activeStudios(person).length > 0;
  return helps ? { progress: 2, task: 8, news: 3 } : { progress: 4, news: 3 };
}

/** The person with their ledger: remaining credits, and messages that took one. */
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
