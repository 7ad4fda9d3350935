import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, picture, sound, verdictsIn, voiceOf } from './uploads';

/** 图片检查: others see a picture or hear a voice only after WeChat has passed it. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const RISKY = picture('赌博');
const DOUBTFUL = picture('加微信');

const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });

/** A request of the resident that the volunteer has accepted. */
async function accepted(photos: readonly string[], more: object = {}): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: '楼道的灯一闪一闪', photos: [...photos], forWhom: 'self' },
    ...more,
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
}

interface StoredUpload {
  readonly check: { readonly state: string; readonly traceId: string; readonly asked: number };
}

async function checks(): Promise<StoredUpload['check'][]> {
  const { data } = await connectSdk(here.cloud).database().collection('uploads').get();
  return (data as unknown as StoredUpload[]).map(({ check }) => check);
}

const forge = (openid: string, traceId: string, suggest = 'pass') =>
  here.post(
    '/fn/api',
    {
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id: traceId,
      errcode: 0,
      result: { suggest },
    },
    { 'x-wx-openid': openid },
  );

/** WeChat takes the question, and its answer never arrives. */
async function wechatIsSilent(): Promise<void> {
  const kill = { kind: 'wx-error', action: 'wx.openApi:security.mediaCheckAsync', errcode: -1 };
  await here.post('/faults', { faults: [{ ...kill, errmsg: 'system error', times: 1000 }] });
}

test('until it has passed only its uploader sees a photo; then the helper does', async () => {
  const voice = { file: await voiceOf(here, who.resident, sound('hum')), seconds: 3 };
  await wechatIsSilent();
  const id = await accepted([await photoOf(here, who.resident, picture('the lamp'))], { voice });
  expect(await read(who.resident, id)).toMatchObject({
    photos: [expect.any(String)],
    photosHeld: { checking: 1, hidden: 0 },
    voice: { seconds: 3 },
    voiceHeld: 'checking',
  });
  for (const reader of [who.volunteer, who.lead, who.secretary]) {
    expect(await read(reader, id)).toMatchObject({
      ...{ photos: [], photosHeld: { checking: 1, hidden: 0 } },
      ...{ voice: null, voiceHeld: 'checking' },
    });
  }
  await here.post('/faults', { faults: [] });
  await here.patrol();
  await here.patrol();
  await verdictsIn(here);
  expect(await read(who.volunteer, id)).toMatchObject({
    photos: [expect.any(String)],
    photosHeld: { checking: 0, hidden: 0 },
    voice: { seconds: 3 },
    voiceHeld: null,
  });
});

test('a risky photo stays with its uploader, who is told once', async () => {
  const id = await accepted([
    await photoOf(here, who.resident, picture('the lamp')),
    await photoOf(here, who.resident, RISKY),
  ]);
  await verdictsIn(here);
  for (const reader of [who.volunteer, who.secretary]) {
    const seen = await read(reader, id);
    expect(seen.photos).toHaveLength(1);
    expect(await (await fetch(seen.photos[0] ?? '')).text()).toContain('the lamp');
    expect(seen.photosHeld).toEqual({ checking: 0, hidden: 1 });
  }
  const own = await read(who.resident, id);
  expect(own.photos).toHaveLength(2);
  expect(own.timeline.map(({ title }) => title)).toContain(
    '一张照片没有通过微信的检查，只有传的人看得到',
  );
  await here.deliver();
  const { items } = await here.ask(who.resident, 'inbox.list', {});
  expect(items.filter(({ text }) => text.includes('没有通过微信的检查'))).toHaveLength(1);
});

test('what WeChat wants a person to look at is seen by the office, which is told', async () => {
  const id = await accepted([await photoOf(here, who.resident, DOUBTFUL)]);
  await verdictsIn(here);
  expect((await read(who.volunteer, id)).photos).toEqual([]);
  expect((await read(who.secretary, id)).photos).toHaveLength(1);
  await here.deliver();
  const { items } = await here.ask(who.secretary, 'inbox.list', {});
  expect(items.filter(({ text }) => text.includes('请您看一看'))).toHaveLength(1);
});

test('the photo of a result is seen by the volunteer alone until it has passed', async () => {
  const id = await accepted([]);
  const done = {
    words: '换了灯管',
    minutes: 20,
    photos: [await photoOf(here, who.volunteer, RISKY)],
  };
  await here.ask(who.volunteer, 'requests.resolve', { id, ...done });
  await verdictsIn(here);
  expect((await read(who.resident, id)).result).toMatchObject({
    ...{ photos: [], photosHeld: { checking: 0, hidden: 1 }, own: false },
  });
  expect((await read(who.volunteer, id)).result).toMatchObject({
    ...{ photos: [expect.any(String)], own: true },
  });
  await here.deliver();
  const { items } = await here.ask(who.volunteer, 'inbox.list', {});
  expect(items.filter(({ text }) => text.includes('没有通过微信的检查'))).toHaveLength(1);
});

test('nobody can pass a photo with an event that they made up', async () => {
  const id = await accepted([await photoOf(here, who.resident, RISKY)]);
  for (const guess of ['', '0', 'x'.repeat(36)]) await forge(who.resident, guess);
  await verdictsIn(here);
  const [check] = await checks();
  // Also the real name is worth nothing once it was used.
  expect(check).toMatchObject({ state: 'risky', traceId: '' });
  await forge(who.resident, '');
  expect((await read(who.volunteer, id)).photos).toEqual([]);
  const views = await Promise.all([who.resident, who.volunteer].map((openid) => read(openid, id)));
  expect(JSON.stringify(views)).not.toMatch(/traceId|trace_id/);
});

test('when WeChat never answers it is asked again, and in the end the office looks', async () => {
  await wechatIsSilent();
  const id = await accepted([await photoOf(here, who.resident)]);
  for (let hour = 0; hour < 4; hour += 1) {
    await here.cloud.advance('PT59M', ['patrol', 'derive']);
    await here.patrol();
  }
  expect(await checks()).toMatchObject([{ state: 'person' }]);
  expect((await read(who.volunteer, id)).photosHeld).toEqual({ checking: 0, hidden: 1 });
  expect((await read(who.secretary, id)).photos).toHaveLength(1);
});

test('danger is shared at once, whatever WeChat does', async () => {
  await wechatIsSilent();
  const { state } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'leak', what: '水管爆了，满屋是水', forWhom: 'self' },
    photos: [await photoOf(here, who.resident)],
  });
  expect(state).toBe('offered');
});
