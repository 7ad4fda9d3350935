import { startTestCloud, type TestFunction } from '../testing/test-cloud';

const IDLE = 'exports.main = () => null;';

const COUNTING = `
let calls = 0;
exports.main = () => { calls += 1; return { calls, pid: process.pid }; };`;

/** Reports how many events its process is serving. */
const SLOW = `
let running = 0;
exports.main = async () => {
  running += 1;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const seen = running;
  running -= 1;
  return { pid: process.pid, running: seen };
};`;

const timer = (name: string) => ({ name, type: 'timer', config: '0 * * * * * *' });

describe("a cloud does not start if a function's config breaks a limit", () => {
  test.each([
    ['two timers', { triggers: [timer('a'), timer('b')] }, 'can have one timer trigger'],
    ['more than a minute', { timeout: 61 }, 'timeout must be 1 to 60 seconds'],
    ['no time at all', { timeout: 0 }, 'timeout must be 1 to 60 seconds'],
    [
      'a cron of five fields',
      { triggers: [{ ...timer('a'), config: '0 * * * *' }] },
      'the platform requires seven',
    ],
  ])('%s', async (_what, config, reason) => {
    const functions = { broken: { source: IDLE, config } };
    await expect(startTestCloud({ functions })).rejects.toThrow(reason);
  });

  test('more than fifty functions', async () => {
    const names = Array.from({ length: 51 }, (_, i) => `f${i}`);
    const functions: Record<string, TestFunction> = Object.fromEntries(
      names.map((name) => [name, { source: IDLE }]),
    );
    await expect(startTestCloud({ functions })).rejects.toThrow('the platform allows 50');
  });
});

describe('instances', () => {
  test('the first call starts an instance, the next call reuses it; a prewarmed one is reused too', async () => {
    const functions = { counting: { source: COUNTING } };
    const cold = await startTestCloud({ functions });
    const { result: first } = await cold.fn('counting', 'oA');
    const { result: second } = await cold.fn('counting', 'oA');
    expect(second).toEqual({ ...(first as object), calls: 2 });
    await cold.close();
    const warm = await startTestCloud({ functions, prewarm: true });
    expect((await warm.fn('counting', 'oA')).result).toMatchObject({ calls: 1 });
    await warm.close();
  });

  test.each([1, 3])(
    'with %i instances allowed, as many start and each serves one event at a time',
    async (instancesPerFunction) => {
      const functions = { slow: { source: SLOW } };
      const cloud = await startTestCloud({ functions, instancesPerFunction });
      const calls = Array.from({ length: 8 }, () => cloud.fn('slow', 'oA'));
      const results = (await Promise.all(calls)).map(
        ({ result }) => result as { pid: number; running: number },
      );
      expect(new Set(results.map(({ pid }) => pid)).size).toBe(instancesPerFunction);
      expect(results.map(({ running }) => running)).toEqual(Array(8).fill(1));
      await cloud.close();
    },
  );
});

test('a call between functions may not carry more than 100 KB either', async () => {
  const cloud = await startTestCloud({ functions: { idle: { source: IDLE } } });
  const call = (length: number) => ({
    action: 'functions.invokeFunction',
    function_name: 'idle',
    request_data: JSON.stringify({ text: '一'.repeat(length) }),
  });
  expect(await cloud.http('POST', '/admin', call(34_200))).toMatchObject({
    code: 'EXCEED_MAX_PAYLOAD_SIZE',
  });
  expect(await cloud.http('POST', '/admin', call(34_000))).toHaveProperty('data.response_data');
  await cloud.close();
});
