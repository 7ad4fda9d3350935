import { _ } from '../../store/cloud';
import { MOST_ROWS, tableOf } from '../../store/table';
import type { Holding } from './holding';
import { scrub } from './scrub';

const plans = tableOf('plans');

/** 导入计划: which administrator made them. They last a week, so there are few. */
export const heldPlans: Holding = {
  what: '由谁导入过社区和楼栋',
  // The administrator finds it among the deeds, where it stays.
  exportOf: async () => [],
  erase: async ({ who }) => {
    const known = await plans.list({ where: { 'due.at': _.gt('') }, limit: MOST_ROWS });
    const named = known.filter((plan) => JSON.stringify(plan).includes(who.openid));
    for (const plan of named) await scrub(plans, plan, who);
    return named.length;
  },
};
