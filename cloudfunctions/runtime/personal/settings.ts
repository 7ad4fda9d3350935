import { _ } from '../../store/cloud';
import { MOST_ROWS, tableOf } from '../../store/table';
import type { Holding } from './holding';
import { scrub } from './scrub';

const settings = tableOf('settings');

/** 街道的设置: which administrator changed them. There is one for each subdistrict. */
export const heldSettings: Holding = {
  what: '由谁改过街道的设置',
  // The administrator finds it among the deeds, where it stays.
  exportOf: async () => [],
  erase: async ({ who }) => {
    const known = await settings.list({ where: { _id: _.gt('') }, limit: MOST_ROWS });
    const named = known.filter((one) => JSON.stringify(one).includes(who.openid));
    for (const one of named) await scrub(settings, one, who);
    return named.length;
  },
};
