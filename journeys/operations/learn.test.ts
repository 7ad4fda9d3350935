import type { OrgNode } from '../../core/domain/org/org';
import { consentsTo } from '../../core/domain/person/consent';
import { stranger } from '../../core/domain/person/person';
import { connectSdk } from '../../localcloud/testing/sdk';
import { MORNING } from '../morning';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * Each correction is an example that changes the suggestions in its subdistrict only, without a
 * deployment.
 */

jest.setTimeout(180_000);

const WORDS = '樱花坡又有人放孔明灯，火星落到阳台上';
const ALIKE = '昨晚樱花坡放孔明灯，火星落在被子上';
const CORRECTIONS = 3;

/** A street further on, and somebody who lives there. */
const far: OrgNode = {
  _id: 'far-street',
  kind: 'subdistrict',
  name: '远处街道',
  parent: null,
  ancestors: ['far-street'],
};
const FAR = 'o-far-resident';

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  await here.cloud.importDocuments('orgs', [far]);
  const home = { nodeId: far._id, ancestors: far.ancestors, name: far.name, detail: '1室' };
  await here.cloud.importDocuments('people', [
    {
      ...stranger(FAR),
      consents: consentsTo(['service'], MORNING.toISOString()),
      version: 1,
      name: '远亲',
      phone: '15400000099',
      home,
      ancestors: far.ancestors,
    },
  ]);
});
afterEach(async () => {
  await here.post('/faults', { faults: [] });
  await here.end();
});

const guess = async (openid: string, where: { nodeId?: string } = {}) => {
  const { best, three } = await here.ask(openid, 'requests.suggest', { what: ALIKE, ...where });
  return best?.category ?? three[0]?.category;
};
const submit = async (category: 'culture' | 'other', what = WORDS) => {
  await here.uncount(who.resident);
  return here.ask(who.resident, 'requests.submit', { category, what, photos: [], forWhom: 'self' });
};
const learn = () => here.wake('learn');

async function correctAFew(): Promise<void> {
  for (let count = 0; count < CORRECTIONS; count += 1) {
    const { id } = await submit('other');
    await here.ask(who.secretary, 'requests.correct', { id, category: 'fire' });
  }
}

interface Counted {
  readonly _id: string;
  readonly version: number;
  readonly taken: readonly string[];
  readonly counts: string;
}
const books = () => connectSdk(here.cloud).database().collection('lessons');
const counted = async () => (await books().limit(10).get()).data as unknown as Counted[];

test('after some corrections the suggestion changes there, but nowhere else', async () => {
  const before = await guess(who.resident);
  expect(before).not.toBe('fire');
  await correctAFew();
  expect(await guess(who.resident)).toBe(before);
  await learn();
  expect(await guess(who.resident)).toBe('fire');
  expect(await guess(FAR)).toBe(before);
  // The place of the request counts, not the writer's home.
  expect(await guess(FAR, { nodeId: 'plum-1' })).toBe('fire');
  expect(await guess(who.resident, { nodeId: far._id })).toBe(before);
  // Counts of hashes contain nobody's words.
  expect(JSON.stringify(await counted())).not.toMatch(/[樱孔]/u);
});

test('a guess costs two round trips, also when something was learnt since', async () => {
  await guess(who.resident);
  for (let count = 0; count < 2; count += 1) {
    await guess(who.resident);
    const { invocations } = (await here.get('/stats?last=1')) as {
      invocations: { longestChain: number }[];
    };
    expect(invocations[0]?.longestChain).toBeLessThanOrEqual(2);
    await correctAFew();
    await learn();
  }
});

test('an uncorrected choice becomes an example after the time for corrections', async () => {
  await submit('culture');
  await learn();
  expect(await counted()).toEqual([]);
  await here.cloud.advance('P2DT1M', ['patrol', 'deliver', 'derive']);
  await learn();
  expect(await counted()).toMatchObject([{ _id: 'street', version: 1 }]);
});

test('a lesson that was learnt is not learnt again', async () => {
  await correctAFew();
  await learn();
  const once = await counted();
  await learn();
  expect(await counted()).toEqual(once);
});

describe.each(['before', 'after'] as const)('killed %s each of its calls', (when) => {
  test('no lesson is lost or counted twice', async () => {
    let expected: string | undefined;
    for (let skip = 0; ; skip += 1) {
      await books().doc('street').remove();
      await correctAFew();
      const faults = [
        { kind: 'kill', function: 'learn', action: 'database.*', when, skip, times: 1 },
      ];
      await here.post('/faults', { faults });
      await learn().catch(() => undefined);
      const [report] = (await here.get('/faults')) as { struck: number }[];
      await here.post('/faults', { faults: [] });
      await learn();
      const [book] = await counted();
      expected ??= book?.counts;
      expect({ skip, counts: book?.counts }).toEqual({ skip, counts: expected });
      expect(book?.taken).toHaveLength(CORRECTIONS);
      if (report?.struck === 0) {
        expect(skip).toBeGreaterThan(3);
        return;
      }
    }
  });
});

test('reading and writing what is due takes the same chain of calls, however much is due', async () => {
  await correctAFew();
  await learn();
  const { invocations } = (await here.get('/stats?last=1')) as {
    invocations: { function: string; longestChain: number }[];
  };
  expect(invocations[0]?.function).toBe('learn');
  expect(invocations[0]?.longestChain).toBeLessThanOrEqual(5);
});
