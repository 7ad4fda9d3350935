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
 * 额度账: `deliver` takes credits while the person's own commands may be running. Every entry increases
 * the version, so a command that read an older ledger has to decide again.
 */

/**
 * 取一个额度: takes one credit for one inbox item, in one conditional update. The update remembers the
 * item, so that one message never takes two credits, and the moment, so that the next messages are
 * gathered.
 * @param kind with a long-term credit nothing is subtracted, only the item is remembered
 * @returns whether this item now has a credit
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
 * 取一个公告额度: takes one credit for all of these announcements, in one conditional update that remembers
 * them. The update requires the number of credits that was read, so it can also record whether any is
 * left.
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

/**
 * The key under which a credit is remembered. For an announcement it is the announcement's id, because
 * two paths may send it.
 */
function spentFor({ _id, template }: InboxItem): string {
  return template === 'news' ? _id.replace(/:.*$/, '') : _id;
}

/** Error 43101: WeChat has no credit left, so the ledger is set to zero. */
export async function emptyLedger(openid: string, template: TemplateKey): Promise<void> {
  const news = template === 'news' && { getsNews: false };
  await people.update(
    { _id: openid },
    { [`credits.${template}.left`]: 0, ...news, version: _.inc(1) },
  );
}
