import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const SENDER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => {
  try {
    return await cloud.openapi.subscribeMessage.send(event.message);
  } catch (error) {
    return { errCode: error.errCode, errMsg: error.errMsg };
  }
};`;

const progress = {
  id: 'tmpl-progress',
  title: '进度提醒',
  kind: 'once',
  fields: [
    { name: 'thing1', kind: 'thing' },
    { name: 'phrase2', kind: 'phrase' },
    { name: 'time3', kind: 'time' },
  ],
} as const;

const standing = {
  id: 'tmpl-standing',
  title: '公告通知',
  kind: 'longterm',
  fields: [{ name: 'thing1', kind: 'thing' }],
} as const;

const data = {
  thing1: { value: '您的包裹到了' },
  phrase2: { value: '已送达' },
  time3: { value: '2026年11月21日 15:01' },
};

describe('subscription messages', () => {
  let cloud: TestCloud;
  const send = async (message: object) =>
    (await cloud.fn('sender', 'oSender', { message })).result as {
      errCode: number;
      errMsg: string;
    };
  const consent = (openid: string, answers: object) =>
    cloud.http('POST', '/consents', answers, openid);

  beforeAll(async () => {
    cloud = await startTestCloud({
      templates: [progress, standing],
      functions: {
        sender: { source: SENDER, config: { permissions: { openapi: ['subscribeMessage.send'] } } },
        unpermitted: { source: SENDER },
      },
    });
  });
  afterAll(() => cloud.close());

  test('one consent allows one message', async () => {
    const message = { touser: 'oA', templateId: progress.id, page: 'pages/home/index?id=1', data };
    expect(await send(message)).toMatchObject({ errCode: 43101 });
    await consent('oA', { [progress.id]: 'accept' });
    expect(await send(message)).toMatchObject({ errCode: 0 });
    expect(await send(message)).toMatchObject({ errCode: 43101 });
    const shown = await cloud.http('GET', '/messages?openid=oA');
    expect(shown).toEqual([
      {
        id: expect.any(Number),
        at: expect.any(String),
        openid: 'oA',
        templateId: progress.id,
        templateTitle: '进度提醒',
        page: 'pages/home/index?id=1',
        data,
      },
    ]);
  });

  test('consents add up, and a rejection gives none', async () => {
    await consent('oB', { [progress.id]: 'accept' });
    await consent('oB', { [progress.id]: 'accept' });
    expect(await consent('oB', { [progress.id]: 'reject' })).toEqual({ [progress.id]: 2 });
    const message = { touser: 'oB', templateId: progress.id, data };
    const codes = [await send(message), await send(message), await send(message)];
    expect(codes.map(({ errCode }) => errCode)).toEqual([0, 0, 43101]);
  });

  test('a long-term consent stands until it is revoked', async () => {
    const message = {
      touser: 'oC',
      templateId: standing.id,
      data: { thing1: { value: '停水通知' } },
    };
    await consent('oC', { [standing.id]: 'accept' });
    expect([await send(message), await send(message)].map(({ errCode }) => errCode)).toEqual([
      0, 0,
    ]);
    await consent('oC', { [standing.id]: 'reject' });
    expect(await send(message)).toMatchObject({ errCode: 43101 });
  });

  test.each([
    ['a thing of 21 characters', { thing1: { value: '一'.repeat(21) } }],
    ['an empty thing', { thing1: { value: '' } }],
    ['a phrase of six characters', { phrase2: { value: '一二三四五六' } }],
    ['a phrase with letters', { phrase2: { value: 'done' } }],
    ['a time that is none', { time3: { value: 'soon' } }],
    ['a missing field', { time3: undefined }],
  ])('%s fails the whole message', async (_what, change) => {
    await consent('oD', { [progress.id]: 'accept' });
    const answer = await send({
      touser: 'oD',
      templateId: progress.id,
      data: { ...data, ...change },
    });
    expect(answer).toMatchObject({ errCode: 47003 });
    expect(await cloud.http('GET', '/messages?openid=oD')).toEqual([]);
  });

  test('an unknown template and a bad openid', async () => {
    expect(await send({ touser: 'oA', templateId: 'none', data })).toMatchObject({
      errCode: 40037,
    });
    expect(await send({ touser: '', templateId: progress.id, data })).toMatchObject({
      errCode: 40003,
    });
  });

  test('a function without the permission may not send', async () => {
    await consent('oE', { [progress.id]: 'accept' });
    const { result } = await cloud.fn('unpermitted', 'oE', {
      message: { touser: 'oE', templateId: progress.id, data },
    });
    expect(result).toMatchObject({ errCode: -604101 });
  });
});
