import { grantOf } from '../../core/domain/org/office';
import { inhabitants, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 同时卸任: two administrators leave at the same moment, each by what they read before. */

let here: Neighbourhood;
afterEach(() => here.end());

/** The neighbour administers the street as well. */
const twoAdministrators = {
  ...inhabitants,
  people: (inhabitants.people ?? []).map((one) =>
    '_id' in one && one._id === who.neighbour
      ? { ...one, roles: [grantOf('administrator', 'street')] }
      : one,
  ),
};

/** Both have read before either writes: each query takes its time. */
const BOTH_READ_FIRST = [
  { kind: 'latency', action: 'database.queryDocument', function: 'api', ms: 300 },
];

test('one of them stays, whoever is faster', async () => {
  here = await Neighbourhood.begin({ instances: 2, documents: twoAdministrators });
  const both = [who.administrator, who.neighbour];
  await Promise.all(both.map((openid) => here.ask(openid, 'me.read', {})));
  await here.post('/faults', { faults: BOTH_READ_FIRST });
  const answers = await Promise.all(
    both.map((personId) =>
      here.call(personId, 'roles.revoke', { personId, role: 'administrator', node: 'street' }),
    ),
  );
  await here.post('/faults', { faults: [] });
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const left = await Promise.all(
    both.map(async (openid) => (await here.ask(openid, 'me.read', {})).roles),
  );
  expect(left.flat()).toHaveLength(1);
});
