import { _ } from '../../store/cloud';
import { MOST_ROWS } from '../../store/table';
import { studios } from '../../store/tables';
import type { Holding } from './holding';
import { scrub } from './scrub';

/** 工作室: its lead, and who changed it. */
export const heldStudios: Holding = {
  what: '领衔的工作室',
  exportOf: async (openid) => {
    const all = await studios.list({ where: {}, limit: MOST_ROWS });
    const led = all.filter(({ lead }) => lead === openid);
    return led.map(({ _id, name, leadName }) => ({ _id, name, leadName }));
  },
  erase: async ({ who, directory, now }) => {
    const ids = [...directory.studios.keys()];
    const all = await studios.list({ where: { _id: _.in(ids) }, limit: MOST_ROWS });
    let changed = 0;
    for (const studio of all) {
      const led = studio.lead === who.openid;
      if (led) {
        const nobody = { lead: '', leadName: '', changedAt: now, version: _.inc(1) };
        changed += await studios.update({ _id: studio._id, lead: who.openid }, nobody);
      } else if (await scrub(studios, studio, who)) changed += 1;
    }
    return changed;
  },
};
