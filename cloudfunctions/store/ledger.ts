import { type Template, templates } from '../../core/contract/templates';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { TemplateKey } from '../../core/domain/notice/template';
import type { Person } from '../../core/domain/person/person';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from './cloud';
import { people } from './tables';

/** How many of the latest messages a person's document remembers as having taken a credit. */
const REMEMBERED = 200;

/**
 * 额度账: `deliver` takes credits while the person's own commands may be running. Every entry
 * increases the version, so that a command that read the ledger earlier decides again.
 */

/**
 * 取一个额度: takes one credit for one inbox item, in one conditional update that also remembers
 * the item, so that one message can never take two, and when it was, so that the next ones gather.
 *
 * @param kind a long-term credit stands; only the item is remembered
 * @returns whether a credit is there for this item now
 */
export async function takeCredit(
  item: InboxItem,
  kind: Template['kind'],
  now: Moment,
): Promise<boolean> {
  const { openid, template, urgent } = item;
  const left = `credits.${template}.left`;
  const taken = await people.update(
    { _id: openid, [left]: _.gt(0), spent: _.neq(spentFor(item)) },
    {
      ...(kind === 'longterm' ? {} : { [left]: _.inc(-1) }),
      ...(urgent ? {} : { [`lastSentAt.${template}`]: now }),
      spent: _.push({ each: [spentFor(item)], slice: -REMEMBERED }),
      version: _.inc(1),
    },
  );
  return taken === 1;
}

/** A person with a credit for announcements. */
export type NewsReader = Pick<Person, '_id' | 'credits'>;

/**
 * 取一个公告额度: takes one credit for all of these announcements, in one conditional update that
 * remembers them. It requires the number of credits that was read, so that the same write can record
 * whether one is left.
 *
 * @returns false when one of them took a credit before, or the ledger has changed meanwhile
 */
export async function takeNewsCredit(
  { _id, credits }: NewsReader,
  announcementIds: readonly string[],
  now: Moment,
): Promise<boolean> {
  const left = credits.news?.left ?? 0;
  const after = templates.news.kind === 'longterm' ? left : left - 1;
  const taken = await people.update(
    { _id, 'credits.news.left': left, spent: _.nin([...announcementIds]) },
    {
      'credits.news.left': after,
      getsNews: after > 0,
      'lastSentAt.news': now,
      spent: _.push({ each: [...announcementIds], slice: -REMEMBERED }),
      version: _.inc(1),
    },
  );
  return taken === 1;
}

/** Did this item take a credit before? Then its message may have reached WeChat. */
export async function hasTakenCredit(item: InboxItem): Promise<boolean> {
  return (await people.count({ _id: item.openid, spent: spentFor(item) })) === 1;
}

/** What a credit is remembered for: an announcement itself, which may be on its way in two ways. */
function spentFor({ _id, template }: InboxItem): string {
  return template === 'news' ? _id.replace(/:.*$/, '') : _id;
}

/** 43101: WeChat knows better; the ledger is set to zero. */
export async function emptyLedger(openid: string, template: TemplateKey): Promise<void> {
  const news = template === 'news' && { getsNews: false };
  await people.update(
    { _id: openid },
    { [`credits.${template}.left`]: 0, ...news, version: _.inc(1) },
  );
}
