import { inflateSync } from 'node:zlib';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

/** A file's bytes do not survive the reply's JSON, so the function sends them as text. */
const CALLER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async ({ args }) => {
  try {
    const { contentType, buffer, errCode } = await cloud.openapi.wxacode.getUnlimited(args);
    return { errCode, contentType, png: buffer.toString('base64') };
  } catch (error) {
    return { errCode: error.errCode };
  }
};`;

const PAGE = 'pages/code/scan';

describe('wxacode.getUnlimited', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({
      publishedPages: ['pages/home/index'],
      functions: {
        caller: {
          source: CALLER,
          config: { permissions: { openapi: ['wxacode.getUnlimited'] } },
        },
        unpermitted: { source: CALLER },
      },
    });
  });
  afterAll(() => cloud.close());

  const codeOf = async (args: object, name = 'caller') =>
    (await cloud.fn(name, 'oActive', { args })).result as {
      errCode: number;
      contentType: string;
      png: string;
    };
  const asked = { scene: 'b.n1', page: PAGE, checkPath: false };

  test('draws a picture of the width that was asked for, with the three corners of a QR code', async () => {
    const { errCode, contentType, png } = await codeOf({ ...asked, width: 600 });
    expect([errCode, contentType]).toEqual([0, 'image/png']);
    const bytes = Buffer.from(png, 'base64');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 600]);
    const lines = inflateSync(bytes.subarray(bytes.indexOf('IDAT') + 4));
    const dark = (x: number, y: number) => lines[y * 601 + 1 + x] === 0;
    const first = [...Array(600).keys()].find((n) => dark(n, n)) ?? 0;
    expect(first).toBeGreaterThan(0);
    const middle = 600 - 1 - first;
    expect([dark(first, middle), dark(middle, first), dark(middle, middle)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('another scene gives another picture, and the same one the same', async () => {
    const [one, same, other] = await Promise.all([
      codeOf(asked),
      codeOf(asked),
      codeOf({ ...asked, scene: 'b.n2' }),
    ]);
    expect(same).toEqual(one);
    expect(other.png).not.toBe(one.png);
  });

  test('a scene has 1 to 32 characters of those that WeChat allows', async () => {
    const code = async (scene: unknown) => (await codeOf({ ...asked, scene })).errCode;
    expect(await code("aZ09!#$&'()*+,/:;=?@-._~")).toBe(0);
    expect(await code('a'.repeat(32))).toBe(0);
    expect(await code('a'.repeat(33))).toBe(40129);
    for (const wrong of ['', 'a b', '5号楼', 'a%20', 7]) expect(await code(wrong)).toBe(40129);
  });

  test('a page that is not published is refused unless it is not to be checked', async () => {
    const code = async (args: object) => (await codeOf({ scene: 'a', ...args })).errCode;
    expect(await code({ page: PAGE })).toBe(41030);
    expect(await code({ page: PAGE, checkPath: false })).toBe(0);
    expect(await code({ page: 'pages/home/index' })).toBe(0);
    expect(await code({})).toBe(0);
    expect(await code({ page: `/${PAGE}`, checkPath: false })).toBe(41030);
    expect(await code({ page: `${PAGE}?id=1`, checkPath: false })).toBe(41030);
  });

  test('versions, and widths from 280 to 1280', async () => {
    const code = async (args: object) => (await codeOf({ ...asked, ...args })).errCode;
    expect(await code({ envVersion: 'trial' })).toBe(0);
    expect(await code({ envVersion: 'beta' })).toBe(40097);
    expect(await code({ width: 1280 })).toBe(0);
    expect(await code({ width: 279 })).toBe(40097);
    expect(await code({ width: 1281 })).toBe(40097);
  });

  test('config.json must list it', async () => {
    expect((await codeOf(asked, 'unpermitted')).errCode).toBe(-604101);
  });
});
