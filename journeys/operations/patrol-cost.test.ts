import { join } from 'node:path';
import { differences, patrolled } from '../../bench/patrol/patrolled';

/** 巡查 costs what is due, not what exists; `bench/patrol.ts` says the same of 200,000. */

jest.setTimeout(180_000);

const FUNCTIONS = join(__dirname, '../../dist/cloudfunctions');

test('fifty due cost the same round trips among 1,000 stored and among 5,000', async () => {
  const [few, many] = await patrolled(FUNCTIONS, [1000, 5000], 3);
  expect(differences(few, many)).toEqual([]);
});
