import type { OpenId } from '../../core/domain/base/identity';
import type { Person } from '../../core/domain/person/person';
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

/** 他们叫过什么: current and former names by person, in one read. */
export async function calledOf(
  openids: readonly OpenId[],
): Promise<ReadonlyMap<OpenId, Pick<Person, 'name' | 'called'>>> {
  if (openids.length === 0) return new Map();
  const found = await people.list({
    where: { _id: _.in([...openids]) },
    limit: openids.length,
    fields: ['name', 'called'],
  });
  return new Map(found.map((one) => [one._id, one]));
}
