import { _ } from '../../store/cloud';
import { tableOf } from '../../store/table';
import { AT_ONCE, type Holding } from './holding';
import { scrub } from './scrub';

const orgs = tableOf('orgs');

/** 组织树: which administrator changed a node. */
export const heldOrgs: Holding = {
  what: '由谁改过组织树上的街道、社区、楼栋',
  // The administrator finds it among the deeds, where it stays.
  exportOf: async () => [],
  erase: async ({ who }) => {
    const where = { _id: _.gt(''), 'commands.by': who.openid };
    const named = await orgs.list({ where, limit: AT_ONCE });
    for (const node of named) await scrub(orgs, node, who);
    return named.length;
  },
};
