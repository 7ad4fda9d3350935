import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { arrivalsOf } from '../../bench/week/arrivals';
import { runWeek, type WeekOver } from '../../bench/week/cloud-week';
import { newFolder } from '../../bench/week/folder';
import { nextMonday } from '../../bench/week/hours';
import { streetOf } from '../../bench/week/street';
import { remainsOf, verdictOn } from '../../bench/week/verdict';
import { MORNING } from '../morning';

/**
 * A day of a small street, with faults on; `bench/week.ts` is the same with a whole week of a
 * large one. Whatever people do and whatever fails, the same must hold at the end.
 */

jest.setTimeout(600_000);

const FUNCTIONS = join(__dirname, '../../dist/cloudfunctions');

const dataDir = newFolder();
let week: WeekOver;
afterAll(async () => {
  await week.cloud.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('every request has an owner, every deadline is handled, and nobody gets the same message twice', async () => {
  const street = streetOf({
    seed: 7,
    requests: 150,
    days: 1,
    communities: 2,
    studios: 12,
    volunteers: 50,
    residents: 120,
  });
  const start = nextMonday(MORNING.getTime());
  const folders = { dataDir, functionsDir: FUNCTIONS };
  week = await runWeek(street, arrivalsOf(street, start), start, folders, () => undefined);
  const remains = await remainsOf(week);
  expect((await verdictOn(week, remains)).filter(({ broken }) => broken.length > 0)).toEqual([]);

  // It was a day in which things happened, and went wrong; how much, hangs on who is quicker.
  expect(remains.requests.filter(({ state }) => state === 'closed').length).toBeGreaterThan(5);
  expect(remains.shown.length).toBeGreaterThan(200);
  for (const name of ['api', 'patrol']) expect(week.struck.get(name)).toBeGreaterThan(0);
});
