import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 步速: what the timer does leaves room for those who look at a page. */

jest.setTimeout(120_000);

const PLAN = 30;
const MANY = 12;

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1, queriesPerSecond: String(PLAN) });
});
afterEach(() => here.end());

async function peakOf(work: () => Promise<unknown>): Promise<number> {
  // Peaks are kept by the day: what came before is not of this one.
  await here.cloud.advance('P1D', ['patrol']);
  await work();
  return (await here.cloud.usage()).today.peakQueriesPerSecond;
}

test('many requests that are due at once are seen to within the plan, and none is forgotten', async () => {
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
  // Nothing waits to be told: another minute costs what any idle one does.
  const before = (await here.cloud.usage()).today;
  await here.cloud.advance('PT1M');
  const after = (await here.cloud.usage()).today;
  expect(after.writes - before.writes).toBe(0);
  const { items } = await here.ask(who.volunteer, 'inbox.list', {});
  expect(items.length).toBeGreaterThan(MANY / 2);
});
