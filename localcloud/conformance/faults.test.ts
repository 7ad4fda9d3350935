import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const WRITER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => {
  try {
    await cloud.database().collection('notes').add({ data: { _id: event.id } });
    return 'written';
  } catch (error) {
    return error.message;
  }
};`;

const SENDER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = (event) => cloud.openapi.subscribeMessage.send(event.message).catch((error) => error.errCode);`;

const template = {
  id: 't',
  title: 'T',
  kind: 'once',
  fields: [{ name: 'thing1', kind: 'thing' }],
} as const;

describe('faults', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({
      collections: [{ name: 'notes' }],
      templates: [template],
      functions: {
        writer: { source: WRITER, config: { timeout: 2 } },
        sender: { source: SENDER, config: { permissions: { openapi: ['subscribeMessage.send'] } } },
      },
    });
  });
  afterEach(() => cloud.http('DELETE', '/faults'));
  afterAll(() => cloud.close());

  const faults = (...list: object[]) => cloud.http('POST', '/faults', { faults: list });
  const write = async (id: string) => cloud.fn('writer', 'oA', { id });
  const isThere = async (id: string) => {
    const answer = await cloud.http('POST', '/admin', {
      action: 'database.calculateDocument',
      collectionName: 'notes',
      query: JSON.stringify({ _id: id }),
    });
    return (answer as { data: { total: number } }).data.total === 1;
  };

  test('an error for one action, a given number of times', async () => {
    await faults({
      action: 'database.*',
      kind: 'error',
      code: 'DATABASE_REQUEST_FAILED',
      message: 'is down',
      times: 1,
    });
    expect((await write('e1')).result).toContain('is down');
    expect((await write('e1')).result).toBe('written');
    expect(await cloud.http('GET', '/faults')).toMatchObject([
      { met: expect.any(Number), struck: 1 },
    ]);
  });

  test('a connection dropped before the write: nothing was written', async () => {
    await faults({ action: 'database.insertDocument', kind: 'drop', when: 'before', times: 1 });
    expect((await write('d1')).result).not.toBe('written');
    expect(await isThere('d1')).toBe(false);
  });

  test('a connection dropped after the write: the write took effect', async () => {
    await faults({ action: 'database.insertDocument', kind: 'drop', when: 'after', times: 1 });
    expect((await write('d2')).result).not.toBe('written');
    expect(await isThere('d2')).toBe(true);
  });

  test('a function is killed between two steps, and the next call succeeds', async () => {
    await faults({ action: 'database.insertDocument', kind: 'kill', when: 'after', times: 1 });
    expect(await write('k1')).toMatchObject({ errCode: -504002 });
    expect(await isThere('k1')).toBe(true);
    expect((await write('k2')).result).toBe('written');
  });

  test('latency', async () => {
    await faults({ action: 'database.insertDocument', kind: 'latency', ms: 5000, times: 1 });
    expect(await write('l1')).toMatchObject({ errCode: -504003 });
  });

  test('WeChat answers with an error code, and uses up no consent', async () => {
    await cloud.http('POST', '/consents', { t: 'accept' }, 'oA');
    await faults({
      action: 'wx.openApi:subscribeMessage.send',
      kind: 'wx-error',
      errcode: -1,
      errmsg: 'system error',
      times: 1,
    });
    const message = { touser: 'oA', templateId: 't', data: { thing1: { value: 'x' } } };
    expect((await cloud.fn('sender', 'oA', { message })).result).toBe(-1);
    expect(await cloud.http('GET', '/consents', undefined, 'oA')).toEqual({ t: 1 });
    expect((await cloud.fn('sender', 'oA', { message })).result).toMatchObject({ errCode: 0 });
  });

  test('a fault for one function, starting after some calls', async () => {
    await faults({
      action: 'database.insertDocument',
      function: 'writer',
      skip: 1,
      times: 1,
      kind: 'error',
      code: 'SYS_ERR',
    });
    expect((await write('s1')).result).toBe('written');
    expect((await write('s2')).result).not.toBe('written');
    expect((await write('s3')).result).toBe('written');
  });

  test("a client's connection is dropped after the function ran", async () => {
    await faults({ action: 'fn:writer', kind: 'drop', when: 'after', times: 1 });
    await expect(write('c1')).rejects.toThrow();
    expect(await isThere('c1')).toBe(true);
    await faults({ action: 'fn:*', kind: 'drop', when: 'before', times: 1 });
    await expect(write('c2')).rejects.toThrow();
    expect(await isThere('c2')).toBe(false);
    await faults({
      action: 'fn:writer',
      kind: 'error',
      code: '-601008',
      message: 'timed out',
      times: 1,
    });
    expect(await write('c3')).toEqual({ errCode: -601008, errMsg: 'timed out' });
  });

  test('a function is killed before its request is executed', async () => {
    await faults({ action: 'database.insertDocument', kind: 'kill', when: 'before', times: 1 });
    expect(await write('k3')).toMatchObject({ errCode: -504002 });
    expect(await isThere('k3')).toBe(false);
  });

  test('by a rate: never, always, or sometimes', async () => {
    const struckOf = async (rate: number) => {
      await faults({ action: 'database.*', kind: 'error', code: 'SYS_ERR', rate });
      for (let i = 0; i < 60; i += 1) await isThereOrFails();
      const [report] = (await cloud.http('GET', '/faults')) as [{ struck: number }];
      return report.struck;
    };
    const isThereOrFails = () => isThere('none').catch(() => false);
    expect(await struckOf(0)).toBe(0);
    expect(await struckOf(1)).toBe(60);
    const sometimes = await struckOf(0.5);
    expect(sometimes).toBeGreaterThan(5);
    expect(sometimes).toBeLessThan(55);
  });

  test('WeChat answers slowly, but it answers', async () => {
    await cloud.http('POST', '/consents', { t: 'accept' }, 'oSlow');
    const action = 'wx.openApi:subscribeMessage.send';
    await faults({ action, kind: 'latency', ms: 300, times: 1 });
    const message = { touser: 'oSlow', templateId: 't', data: { thing1: { value: 'x' } } };
    expect((await cloud.fn('sender', 'oA', { message })).result).toMatchObject({ errCode: 0 });
    await cloud.http('POST', '/consents', { t: 'accept' }, 'oSlow');
    await faults({ action, kind: 'latency', ms: 5000, times: 1 });
    expect((await cloud.fn('sender', 'oA', { message })).errCode).toBe(-504003);
  });

  test('a file of faults applies from the start', async () => {
    const faultsFile = join(cloud.dataDir, 'faults.json');
    const fault = { action: 'fn:writer', kind: 'error', code: '-601008', message: 'from the file' };
    writeFileSync(faultsFile, JSON.stringify([fault]));
    const faulty = await startTestCloud({ faultsFile, functions: { writer: { source: WRITER } } });
    expect(await faulty.fn('writer', 'oA')).toEqual({ errCode: -601008, errMsg: 'from the file' });
    await faulty.close();
  });

  test('a malformed fault is refused', async () => {
    expect(await faults({ kind: 'nonsense' })).toHaveProperty('error');
  });
});
