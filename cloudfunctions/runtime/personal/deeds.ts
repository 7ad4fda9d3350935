import { ERASED } from '../../../core/domain/base/erased';
import { _ } from '../../store/cloud';
import { deeds } from '../../store/tables';
import { allOf } from './all-of';
import { AT_ONCE, type Holding } from './holding';
import { scrub } from './scrub';

/**
 * 留痕: the record that something was done stays for three years, without who did it and whom it
 * concerned.
 */
export const heldDeeds: Holding = {
  what: '谁看过自己的资料、谁替自己办过什么',
  exportOf: async (openid) => {
    const found = await allOf(deeds, {
      // As in `deeds.list`: the office's decision is theirs, a lead's wish is not.
      where: { 'matters.person': openid, act: _.neq('volunteer.endAsked') },
      by: 'at',
      momentOf: ({ at }) => at,
      fields: ['act', 'as', 'matters', 'at'],
    });
    // A deed about a page of a list concerned other people as well.
    return found.map(({ act, as, matters, at }) => {
      const about = matters.filter(({ person }) => person === openid).map(({ id }) => id);
      return { act, as, about, at };
    });
  },
  erase: async ({ who }) => {
    const { openid } = who;
    const about = await deeds.list({ where: { 'matters.person': openid }, limit: AT_ONCE });
    for (const deed of about) await scrub(deeds, deed, who);
    return about.length + (await deeds.updateUnread({ by: openid }, { by: ERASED }));
  },
};
