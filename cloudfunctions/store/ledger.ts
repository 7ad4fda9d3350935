import type { Template } from '../../core/contract/templates';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { TemplateKey } from '../../core/domain/notice/template';
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
 * @param kind a long-term consent stands; only the item is remembered
 * @returns whether a credit is there for this item now
 */
export async function takeCredit(
  { _id, openid, template, urgent }: InboxItem,
  kind: Template['kind'],
  now: Moment,
): Promise<boolean> {
  const left = `consents.${template}.left`;
  const taken = await people.update(
    { _id: openid, [left]: _.gt(0), spent: _.neq(_id) },
    {
      ...(kind === 'longterm' ? {} : { [left]: _.inc(-1) }),
      ...(urgent ? {} : { [`lastSentAt.${template}`]: now }),
      spent: _.push({ each: [_id], slice: -REMEMBERED }),
      version: _.inc(1),
    },
  );
  return taken === 1;
}

/** Did this item take a credit before? Then its message may have reached WeChat. */
export async function hasTakenCredit(openid: string, itemId: string): Promise<boolean> {
  return (await people.count({ _id: openid, spent: itemId })) === 1;
}

/** 43101: WeChat knows better; the ledger is set to zero. */
export async function emptyLedger(openid: string, template: TemplateKey): Promise<void> {
  await people.update({ _id: openid }, { [`consents.${template}.left`]: 0, version: _.inc(1) });
}
