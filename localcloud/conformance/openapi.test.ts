import { connectSdk } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

const CALLER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async ({ api, args }) => {
  const [group, name] = api.split('.');
  try {
    return await cloud.openapi[group][name](args);
  } catch (error) {
    return { errCode: error.errCode };
  }
};`;

const RECEIVER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => {
  await cloud.database().collection('pushed').add({ data: { event, openid: cloud.getWXContext().OPENID } });
  return 'success';
};`;

const PERMITTED = [
  'subscribeMessage.send',
  'security.msgSecCheck',
  'security.mediaCheckAsync',
  'phonenumber.getPhoneNumber',
];

describe('open APIs', () => {
  let cloud: TestCloud;
  const call = async (api: string, args: object) =>
    (await cloud.fn('caller', 'oActive', { api, args })).result as Record<string, unknown>;

  beforeAll(async () => {
    cloud = await startTestCloud({
      collections: [{ name: 'pushed' }],
      templates: [
        { id: 't', title: 'T', kind: 'once', fields: [{ name: 'thing1', kind: 'thing' }] },
      ],
      verdicts: { risky: ['赌博'], review: ['加微信'] },
      messageReceiver: 'receiver',
      functions: {
        caller: { source: CALLER, config: { permissions: { openapi: PERMITTED } } },
        receiver: { source: RECEIVER },
        unpermitted: { source: CALLER },
      },
    });
  });
  afterAll(() => cloud.close());

  /** The pushed event once it has arrived; if it never does, the test times out. */
  const pushed = async (event: string, more: object = {}) => {
    for (;;) {
      const answer = (await cloud.http('POST', '/admin', {
        action: 'database.getDocument',
        collectionName: 'pushed',
        queryType: 'WHERE',
        query: JSON.stringify({ 'event.Event': event, ...more }),
      })) as { data: { list: string[] } };
      const [first] = answer.data.list;
      if (first) return JSON.parse(first) as { event: Record<string, unknown>; openid: string };
    }
  };

  const text = (content: string, more: object = {}) =>
    call('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'oActive', ...more });

  test('msgSecCheck judges by the list', async () => {
    expect(await text('今天天气好')).toMatchObject({
      errCode: 0,
      result: { suggest: 'pass', label: 100 },
    });
    expect(await text('一起赌博')).toMatchObject({ result: { suggest: 'risky' } });
    expect(await text('加微信聊')).toMatchObject({ result: { suggest: 'review' } });
  });

  test('msgSecCheck refuses a wrong scene, an old version, a text that is too long', async () => {
    expect(await text('x', { scene: 9 })).toMatchObject({ errCode: 40097 });
    expect(await text('x', { version: 1 })).toMatchObject({ errCode: 40097 });
    expect(await text('长'.repeat(2501))).toMatchObject({ errCode: 45002 });
    expect(await text('')).toMatchObject({ errCode: 47001 });
  });

  test('msgSecCheck accepts only people who were active within two hours', async () => {
    expect(await text('x', { openid: 'oStranger' })).toMatchObject({ errCode: 61010 });
    await cloud.fn('caller', 'oEarlier', { api: 'security.none', args: {} });
    expect(await text('x', { openid: 'oEarlier' })).toMatchObject({ errCode: 0 });
    await cloud.advance('PT2H1M');
    expect(await text('x', { openid: 'oEarlier' })).toMatchObject({ errCode: 61010 });
  });

  test('an outage of the content check is refused to the function, and can end', async () => {
    const action = 'wx.openApi:security.msgSecCheck';
    const faults = [{ action, kind: 'wx-error', errcode: -1, errmsg: 'system error', times: 2 }];
    await cloud.http('POST', '/faults', { faults });
    expect(await text('今天天气好')).toEqual({ errCode: -1 });
    expect(await text('一起赌博')).toEqual({ errCode: -1 });
    expect(await text('今天天气好')).toMatchObject({ errCode: 0, result: { suggest: 'pass' } });
    await cloud.http('DELETE', '/faults');
  });

  test('mediaCheckAsync answers at once and pushes its result to the receiver', async () => {
    const args = {
      mediaUrl: 'https://example.com/赌博.png',
      mediaType: 2,
      version: 2,
      scene: 1,
      openid: 'oActive',
    };
    const { traceId } = await call('security.mediaCheckAsync', args);
    const { event, openid } = await pushed('wxa_media_check');
    expect(event).toMatchObject({
      trace_id: traceId,
      MsgType: 'event',
      result: { suggest: 'risky' },
    });
    expect(openid).toBe('oActive');
  });

  test('mediaCheckAsync fetches the file, and judges what is in it', async () => {
    const { fileID } = await connectSdk(cloud).uploadFile({
      cloudPath: 'a.jpg',
      fileContent: Buffer.from('a picture of 赌博'),
    });
    const { fileList } = await connectSdk(cloud).getTempFileURL({ fileList: [fileID] });
    const mediaUrl = fileList[0]?.tempFileURL ?? '';
    const args = { mediaType: 2, version: 2, scene: 1, openid: 'oActive' };
    const verdictOn = async (address: string | undefined) => {
      const { traceId } = await call('security.mediaCheckAsync', { ...args, mediaUrl: address });
      return (await pushed('wxa_media_check', { 'event.trace_id': traceId })).event;
    };
    expect(await verdictOn(mediaUrl)).toMatchObject({ result: { suggest: 'risky' } });
    const event = await verdictOn(mediaUrl.split('?')[0]);
    expect(event).toMatchObject({ errcode: -1008 });
    expect(event).not.toHaveProperty('result');
  });

  test('the answer to the subscription prompt is pushed', async () => {
    await cloud.http('POST', '/consents', { t: 'accept' }, 'oSubscriber');
    const { event } = await pushed('subscribe_msg_popup_event');
    expect(event).toMatchObject({
      FromUserName: 'oSubscriber',
      List: [{ TemplateId: 't', SubscribeStatusString: 'accept' }],
    });
  });

  test('a sent message is pushed, and so is a refusal in the settings, after which none is sent', async () => {
    await cloud.http('POST', '/consents', { t: 'accept' }, 'oReader');
    await cloud.http('POST', '/consents', { t: 'accept' }, 'oReader');
    const message = { touser: 'oReader', templateId: 't', data: { thing1: { value: 'x' } } };
    const { msgid } = await call('subscribeMessage.send', message);
    const sent = await pushed('subscribe_msg_sent_event');
    expect(sent.event).toMatchObject({
      FromUserName: 'oReader',
      List: [{ TemplateId: 't', MsgID: String(msgid), ErrorStatus: 'success' }],
    });
    expect(await cloud.http('DELETE', '/consents?template=t', undefined, 'oReader')).toEqual({
      t: 0,
    });
    const changed = await pushed('subscribe_msg_change_event');
    expect(changed.event).toMatchObject({
      FromUserName: 'oReader',
      List: [{ TemplateId: 't', SubscribeStatusString: 'reject' }],
    });
    expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 43101 });
  });

  test('mediaCheckAsync refuses other kinds of media, and people who were not active', async () => {
    const args = { mediaUrl: 'x', mediaType: 9, version: 2, scene: 1, openid: 'oActive' };
    expect(await call('security.mediaCheckAsync', args)).toMatchObject({ errCode: 47001 });
    const stranger = { ...args, mediaType: 2, openid: 'oStranger' };
    expect(await call('security.mediaCheckAsync', stranger)).toMatchObject({ errCode: 61010 });
  });

  test('a phone code can be used once, within five minutes', async () => {
    const issue = async () =>
      (
        (await cloud.http('POST', '/phone-codes', { phoneNumber: '15400000000' }, 'oActive')) as {
          code: string;
        }
      ).code;
    const code = await issue();
    expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({
      errCode: 0,
      phoneInfo: { phoneNumber: '15400000000', countryCode: '86' },
    });
    expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 40029 });
    const late = await issue();
    await cloud.advance('PT6M');
    expect(await call('phonenumber.getPhoneNumber', { code: late })).toMatchObject({
      errCode: 40029,
    });
  });

  test('an API that config.json does not list, and an unknown API', async () => {
    const answer = await cloud.fn('unpermitted', 'oActive', { api: 'security.msgSecCheck' });
    expect(answer.result).toMatchObject({ errCode: -604101 });
    expect(await call('nothing.atAll', {})).toMatchObject({ errCode: -604100 });
  });
});
