import type { OpenId } from '../../core/domain/base/identity';
import { _ } from './cloud';
import { people } from './tables';

/** 他们现在叫什么: current names by person, in one read. An empty list reads nothing. */
export async function namesOf(openids: readonly OpenId[]): Promise<Map<OpenId, string>> {
  if (openids.length === 0) return new Map();
  const found = await people.list({
    where: { _id: _.in([...openids]) },
    limit: openids.length,
    fields: ['name'],
  });
  return new Map(found.map(({ _id, name }) => [_id, name]));
}
