import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestCloud } from '../testing/test-cloud';

const TELLING = (name: string) => `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => {
  await cloud.database().collection('log').add({
    data: { name: '${name}', at: new Date().toISOString(), Type: event.Type, TriggerName: event.TriggerName,
      source: cloud.getWXContext().SOURCE, trigger: process.env.TRIGGER_SRC || '' },
  });
};`;

const timer = (config: string) => ({ triggers: [{ name: 'tick', type: 'timer', config }] });

async function start() {
  return startTestCloud({
    collections: [{ name: 'log' }],
    functions: {
      minutely: { source: TELLING('minutely'), config: timer('0 * * * * * *') },
      nightly: { source: TELLING('nightly'), config: timer('0 30 2 * * * *') },
    },
  });
}

describe('timers and the clock', () => {
  test('advancing the clock runs the due timers in order, each at its own time', async () => {
    const cloud = await start();
    const before = cloud.now();
    const answer = (await cloud.http('POST', '/clock', { advance: 'PT5M' })) as {
      now: string;
      fired: { function: string; at: string }[];
    };
    expect(answer.fired).toHaveLength(5);
    const times = answer.fired.map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
    expect(Date.parse(answer.now) - before.getTime()).toBeGreaterThanOrEqual(300_000);
    const { result } = await cloud.fn('minutely', 'oSomebody');
    expect(result).toBeNull();
    await cloud.close();
  });

  test('a function sees the advanced clock and the trigger, but no person', async () => {
    const cloud = await start();
    const { fired } = await cloud.advance('PT1M');
    const rows = (await cloud.http('POST', '/admin', {
      action: 'database.getDocument',
      collectionName: 'log',
      queryType: 'WHERE',
    })) as { data: { list: string[] } };
    const [row] = rows.data.list.map((text) => JSON.parse(text));
    expect(row).toMatchObject({
      Type: 'Timer',
      TriggerName: 'tick',
      source: 'wx_trigger',
      trigger: 'timer',
    });
    expect(row.at.slice(0, 17)).toBe(fired[0]?.at.slice(0, 17));
    await cloud.close();
  });

  test('an advance can leave out the timers of resting functions', async () => {
    const cloud = await start();
    const move = (body: object) => cloud.http('POST', '/clock', body);
    expect(await move({ advance: 'PT5M', resting: ['minutely'] })).toMatchObject({ fired: [] });
    expect(await move({ advance: 'PT1M' })).toMatchObject({ fired: [{ function: 'minutely' }] });
    expect((await cloud.advance('PT1M', ['minutely'])).fired).toEqual([]);
    await cloud.close();
  });

  test('cron goes by Beijing time', async () => {
    const cloud = await start();
    const { fired } = await cloud.advance('P1D');
    const nightly = fired.filter((one) => one.function === 'nightly');
    expect(nightly.map(({ at }) => at.slice(11, 19))).toEqual(['18:30:00']);
    await cloud.close();
  });

  test('the offset survives a restart', async () => {
    const home = mkdtempSync(join(tmpdir(), 'localcloud-clock-'));
    const first = await startTestCloud({ dataDir: home });
    await first.advance('P2D');
    const before = first.now().getTime();
    await first.close();
    const second = await startTestCloud({ dataDir: home });
    expect(second.now().getTime()).toBeGreaterThanOrEqual(before);
    await second.close();
    rmSync(home, { recursive: true });
  });

  test('a timer runs by itself as time passes', async () => {
    const cloud = await startTestCloud({
      timers: true,
      collections: [{ name: 'log' }],
      functions: { secondly: { source: TELLING('secondly'), config: timer('* * * * * * *') } },
    });
    const events = await fetch(`${cloud.url}/events`);
    const reader = events.body?.getReader();
    let seen = '';
    while (!seen.includes('event: timer')) {
      const { value } = (await reader?.read()) ?? {};
      seen += new TextDecoder().decode(value);
    }
    expect(seen).toContain('"function":"secondly"');
    await reader?.cancel();
    await cloud.close();
  });

  test('a long advance runs a selection of the due times, and all of the last ones', async () => {
    const cloud = await start();
    const { fired } = await cloud.advance('P2D');
    const minutes = fired
      .filter((one) => one.function === 'minutely')
      .map(({ at }) => Date.parse(at));
    expect(minutes).toHaveLength(180);
    const gaps = minutes.slice(-5).map((at, i, all) => (i === 0 ? 0 : at - (all[i - 1] ?? 0)));
    expect(gaps.slice(1)).toEqual([60_000, 60_000, 60_000, 60_000]);
    await cloud.close();
  });

  test('an invalid duration is refused', async () => {
    const cloud = await start();
    expect(await cloud.http('POST', '/clock', { advance: 'tomorrow' })).toHaveProperty('error');
    await cloud.close();
  });
});
