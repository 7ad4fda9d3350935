import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 步速: the timer's work leaves capacity for people who look at pages. */

jest.setTimeout(120_000);

const PLAN = 30;
const MANY = 12;

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1, queriesPerSecond: String(PLAN) });
});
afterEach(() => here.end());

async function peakOf(work: () => Promise<unknown>): Promise<number> {
  // Peaks are recorded per day, so earlier ones do not count here.
  await here.cloud.advance('P1D', ['patrol']);
  await work();
  return (await here.cloud.usage()).today.peakQueriesPerSecond;
}

test('many requests that are due at once are handled within the plan, and none is forgotten', async () => {
  for (let count = 0; count < MANY; count += 1) {
    await here.ask(who.resident, 'requests.submit', {
      category: 'repair',
      what: `第 ${count} 件：水龙头滴水`,
      photos: [],
      forWhom: 'self',
    });
  }
  const peak = await peakOf(async () => {
    for (let minute = 0; minute < 3; minute += 1) await here.cloud.advance('PT1M');
  });
  expect(peak).toBeLessThanOrEqual(PLAN);
  // Nothing is left to deliver: in another minute the only write belongs to the run that checks the
  // queue.
  const before = (await here.cloud.usage()).today;
  await here.cloud.advance('PT1M');
  const after = (await here.cloud.usage()).today;
  expect(after.writes - before.writes).toBeLessThanOrEqual(1);
  const { items } = await here.ask(who.volunteer, 'inbox.list', {});
  expect(items.length).toBeGreaterThan(MANY / 2);
});
