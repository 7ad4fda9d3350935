import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const CONTEXT = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => ({ event, context: cloud.getWXContext(), at: Date.now() });`;

const CALLER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => {
  try {
    return await cloud.callFunction({ name: event.name, data: event.data });
  } catch (error) {
    return { errCode: error.errCode, message: error.message };
  }
};`;

const ODD = `
let calls = 0;
exports.main = async (event) => {
  calls += 1;
  if (event.do === 'throw') throw new Error('out of order');
  if (event.do === 'hang') await new Promise(() => {});
  if (event.do === 'exit') process.exit(3);
  if (event.do === 'long reply') return 'x'.repeat(7 * 1024 * 1024);
  if (event.do === 'nothing') return undefined;
  if (event.do === 'wait') await new Promise((resolve) => setTimeout(resolve, 150));
  if (event.do === 'print') console.log('a line of its own');
  return { calls, pid: process.pid };
};`;

describe('cloud functions', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({
      functions: {
        context: { source: CONTEXT },
        caller: { source: CALLER },
        odd: { source: ODD, config: { timeout: 1 } },
        broken: { source: 'throw new Error("cannot even load")' },
      },
    });
  });
  afterAll(() => cloud.close());

  test('a function receives its caller, its environment and its event', async () => {
    const { result } = await cloud.fn('context', 'oAnna', { op: 'x' });
    expect(result).toMatchObject({
      event: { op: 'x', userInfo: { appId: 'wxlocal0000000000', openId: 'oAnna' } },
      context: {
        OPENID: 'oAnna',
        APPID: 'wxlocal0000000000',
        ENV: 'local-env',
        SOURCE: 'wx_client',
      },
    });
  });

  test('the context belongs to the call, not to the process', async () => {
    const people = Array.from({ length: 12 }, (_, i) => `oPerson${i}`);
    const answers = await Promise.all(people.map((openid) => cloud.fn('context', openid)));
    const seen = answers.map(
      ({ result }) => (result as { context: { OPENID: string } }).context.OPENID,
    );
    expect(seen).toEqual(people);
  });

  test('a call from function to function keeps the person and extends the source', async () => {
    const { result } = await cloud.fn('caller', 'oAnna', { name: 'context', data: { a: 1 } });
    expect(result).toMatchObject({
      result: { event: { a: 1 }, context: { OPENID: 'oAnna', SOURCE: 'wx_client,scf' } },
    });
  });

  test('an unknown function', async () => {
    expect(await cloud.fn('nobody', 'oAnna')).toMatchObject({ errCode: -501000 });
    const { result } = await cloud.fn('caller', 'oAnna', { name: 'nobody', data: {} });
    expect(result).toMatchObject({
      message: expect.stringContaining('Function not found: [nobody]'),
    });
    const call = { action: 'functions.invokeFunction', function_name: 'nobody', request_data: '' };
    expect(await cloud.http('POST', '/admin', call)).toMatchObject({ code: 'FUNCTION_NOT_FOUND' });
  });

  test('an error thrown inside a function', async () => {
    const answer = await cloud.fn('odd', 'oAnna', { do: 'throw' });
    expect(answer.errCode).toBe(-504002);
    expect(answer.errMsg).toContain('out of order');
    const { result } = await cloud.fn('caller', 'oAnna', {
      name: 'odd',
      data: { do: 'throw' },
    });
    expect(result).toMatchObject({ message: expect.stringContaining('out of order') });
  });

  test('a function that cannot be loaded', async () => {
    const answer = await cloud.fn('broken', 'oAnna');
    expect(answer.errMsg).toContain('cannot even load');
  });

  test('the timeout of config.json ends a call, and the next call gets a new process', async () => {
    const before = await cloud.fn('odd', 'oAnna');
    const answer = await cloud.fn('odd', 'oAnna', { do: 'hang' });
    expect(answer.errCode).toBe(-504003);
    expect(answer.errMsg).toContain('timed out after 1 seconds');
    const after = await cloud.fn('odd', 'oAnna');
    expect(after.result).toMatchObject({ calls: 1 });
    expect(before.result).toMatchObject({ calls: expect.any(Number) });
  });

  test('a process that exits fails only its own call', async () => {
    expect((await cloud.fn('odd', 'oAnna', { do: 'exit' })).errCode).toBe(-504002);
    expect((await cloud.fn('odd', 'oAnna')).result).toBeDefined();
  });

  test('a reply of more than 6 MB and a request of more than 100 KB are refused', async () => {
    expect((await cloud.fn('odd', 'oAnna', { do: 'long reply' })).errCode).toBe(-604001);
    const big = await cloud.fn('odd', 'oAnna', { text: 'x'.repeat(101 * 1024) });
    expect(big.errCode).toBe(-501007);
  });

  test('a function without a result returns null', async () => {
    expect(await cloud.fn('odd', 'oAnna', { do: 'nothing' })).toEqual({ result: null });
  });

  test('an instance serves one event at a time, and the number of instances is limited', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => cloud.fn('odd', 'oAnna', { do: 'wait' })),
    );
    const processes = new Set(answers.map(({ result }) => (result as { pid: number }).pid));
    expect(processes.size).toBe(2);
  });

  test('the output of a function is kept', async () => {
    await cloud.fn('odd', 'oAnna', { do: 'print' });
    const path = join(cloud.dataDir, 'functions.log');
    const log = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    // The line is written a little later; if it never is, the test times out.
    while (!log().includes('[odd] a line of its own')) await cloud.http('GET', '/clock');
  });

  test('an openid of digits only is refused, because the SDK would turn it into a number', async () => {
    expect(await cloud.fn('odd', '12345')).toMatchObject({
      error: expect.stringContaining('x-wx-openid'),
    });
  });
});
