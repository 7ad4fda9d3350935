import { _ } from '../../store/cloud';
import { inbox, people } from '../../store/tables';
import { allOf } from './all-of';
import { AT_ONCE, type Erasing, type Holding } from './holding';

/** 消息: the person's own, and those that told others about the person. */
export const heldInbox: Holding = {
  what: '收到的消息',
  exportOf: (openid) =>
    allOf(inbox, {
      where: { openid },
      by: 'at',
      momentOf: ({ at }) => at,
      fields: ['text', 'at', 'readAt'],
    }),
  erase: async (erasing) => {
    const own = await inbox.remove({ openid: erasing.who.openid });
    return own + (await eraseTold(erasing));
  },
};

/**
 * Messages caused by the person's own document, such as an application; their ids begin with the
 * person's.
 */
async function eraseTold({ who: { openid } }: Erasing): Promise<number> {
  // `;` is the character after `:`, so this range covers all ids with the prefix.
  const told = await inbox.list({
    where: { _id: _.and(_.gte(`${openid}:`), _.lt(`${openid};`)) },
    limit: AT_ONCE,
    fields: ['openid'],
  });
  for (const { _id, openid: reader } of told) {
    await Promise.all([
      inbox.updateUnread(
        { openid: reader, 'message.mergedInto': _id },
        { 'message.mergedInto': null },
      ),
      inbox.updateUnread({ openid: reader, 'message.also': _id }, { 'message.also': _.pull(_id) }),
      people.updateUnread({ _id: reader }, { spent: _.pull(_id) }),
    ]);
  }
  if (told.length > 0) await inbox.remove({ _id: _.in(told.map(({ _id }) => _id)) });
  return told.length;
}
