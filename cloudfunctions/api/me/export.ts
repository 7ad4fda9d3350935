import { sayItem } from '../../../core/domain/person/export-words';
import type { Handler } from '../../runtime/gateway';
import { HOLDINGS } from '../../runtime/personal/all';
import { recordSeeing } from '../../runtime/record-deed';

/** 我的资料: everything that the collections store about the caller, to read and to keep. */
export const exportMe: Handler<'me.export'> = async (call) => {
  const { ancestors } = await call.person;
  const [found] = await Promise.all([
    Promise.all(
      HOLDINGS.map(async ([name, { what, exportOf }]) => ({
        name,
        what,
        items: await exportOf(call.openid),
      })),
    ),
    recordSeeing(call, {
      act: 'own.exported',
      as: { kind: 'oneself' },
      matters: [{ id: '', person: call.openid }],
      ancestors,
    }),
  ]);
  const kept = found.filter(({ items }) => items.length > 0);
  const json = Object.fromEntries(kept.map(({ name, items }) => [name, items]));
  return {
    at: call.now,
    sections: kept.map(({ what, items }) => ({ what, items: items.map(sayItem) })),
    json: JSON.stringify({ at: call.now, ...json }, null, 2),
  };
};
