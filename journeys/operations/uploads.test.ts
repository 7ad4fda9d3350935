import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { allowedPath, filesIn, filesThere, photoOf, picture, put, sound, voiceOf } from './uploads';
import { everythingStored } from './whole-store';

/** 文件: whose a file is, who may attach it, what it may be, and how long a link to it works. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const lamp = (photos: readonly string[], more: object = {}): InputOf<'requests.submit'> => ({
  ...{ category: 'repair', what: '楼道的灯一闪一闪', photos: [...photos], forWhom: 'self' },
  ...more,
});
const submit = (photos: readonly string[], more: object = {}) =>
  here.ask(who.resident, 'requests.submit', lamp(photos, more));
const refused = (photos: readonly string[], more: object = {}) =>
  here.refusal(who.resident, 'requests.submit', lamp(photos, more));
const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const nothingAsked = async () =>
  expect((await here.ask(who.resident, 'requests.listMine', { kind: 'open' })).items).toEqual([]);

/** A phone's own way to a link, by the id of a file. */
async function linkAs(openid: string, fileID: string): Promise<string> {
  const headers = { 'x-wx-openid': openid };
  const answer = (await here.post('/storage-links', { fileList: [fileID] }, headers)) as {
    fileList: { tempFileURL: string }[];
  };
  return answer.fileList[0]?.tempFileURL ?? '';
}

test('a file is attached by its uploader, and kept where no phone can write or read', async () => {
  const photo = await photoOf(here, who.resident, picture('the lamp'));
  const { id } = await submit([photo]);
  const [kept = ''] = await filesIn(here, id);
  expect(kept).not.toBe(photo);
  expect(await filesThere(here, [photo, kept])).toEqual([kept]);
  const path = kept.split('/').slice(3).join('/');
  expect(await put(here, who.resident, path, picture('something else'))).toBeUndefined();
  for (const openid of [who.resident, who.volunteer]) {
    expect(await linkAs(openid, kept)).toBe('');
  }
});

test("nobody attaches another person's file", async () => {
  const photo = await photoOf(here, who.neighbour);
  expect(await refused([photo])).toBe('upload/not-yours');
  await nothingAsked();
  expect(await filesThere(here, [photo])).toEqual([photo]);
});

test('a path that no function gave is worth nothing, nor is a changed one', async () => {
  const made = await put(here, who.resident, 'photos/mine.jpg', picture());
  expect(await refused([made])).toBe('upload/not-yours');
  const forged = `uploads/${'0'.repeat(24)}-${'a'.repeat(32)}`;
  expect(await refused([await put(here, who.resident, forged, picture())])).toBe(
    'upload/not-yours',
  );
  const path = await allowedPath(here, who.resident);
  const bent = path.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect(await refused([await put(here, who.resident, bent, picture())])).toBe('upload/not-yours');
  await nothingAsked();
});

test('a file is attached once, and the same command may be repeated', async () => {
  const photo = await photoOf(here, who.resident);
  expect(await refused([photo, photo])).toBe('upload/used');
  const first = await here.call(who.resident, 'requests.submit', lamp([photo]), 'tap-00001');
  expect(first).toMatchObject({ ok: true });
  const again = await here.call(who.resident, 'requests.submit', lamp([photo]), 'tap-00001');
  expect(again).toEqual(first);
  expect(await refused([photo])).toBe('upload/used');
  const { id } = first.ok ? first.value : { id: '' };
  const [kept = ''] = await filesIn(here, id);
  expect(await refused([kept])).toBe('upload/not-yours');
});

test('of two commands at the same moment one has the file', async () => {
  await here.end();
  here = await Neighbourhood.begin({ instances: 2 });
  const photo = await photoOf(here, who.resident);
  const both = await Promise.all(
    ['tap-00001', 'tap-00002'].map((tap) =>
      here.call(who.resident, 'requests.submit', lamp([photo]), tap),
    ),
  );
  const codes = both.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort();
  expect(codes[0]).toBe('ok');
  expect(['upload/used', 'upload/gone']).toContain(codes[1]);
});

test('the wrong content is refused, whatever it is called, and so is a file that is too large', async () => {
  const page = new TextEncoder().encode('<html><script>alert(1)</script>');
  expect(await refused([await photoOf(here, who.resident, page)])).toBe('upload/wrong-kind');
  expect(await refused([await photoOf(here, who.resident, sound())])).toBe('upload/wrong-kind');
  const large = new Uint8Array(5 * 1024 * 1024 + 1);
  large.set(picture());
  expect(await refused([await photoOf(here, who.resident, large)])).toBe('upload/too-big');
  const voice = { file: await photoOf(here, who.resident), seconds: 3 };
  expect(await refused([], { voice })).toBe('upload/not-yours');
  await nothingAsked();
});

test('a file that never arrived is refused', async () => {
  const photo = await photoOf(here, who.resident);
  await connectSdk(here.cloud).deleteFile({ fileList: [photo] });
  expect(await refused([photo])).toBe('upload/gone');
  await nothingAsked();
});

test('danger is asked for without a photo that is not accepted', async () => {
  const photo = await put(here, who.resident, 'photos/mine.jpg', picture());
  const { id, state } = await submit([photo], { category: 'leak', what: '水管爆了，满屋是水' });
  expect(state).toBe('offered');
  expect((await read(who.resident, id)).photos).toEqual([]);
});

test('a link works for ten minutes, and without its signature not at all', async () => {
  const { id } = await submit([await photoOf(here, who.resident, picture('the lamp'))]);
  const [link = ''] = (await read(who.resident, id)).photos;
  expect(await (await fetch(link)).text()).toContain('the lamp');
  const [address = '', signed = ''] = link.split('?');
  expect((await fetch(address)).status).toBe(403);
  expect((await fetch(`${address}?${signed.replace(/.$/, '_')}`)).status).toBe(403);
  const [kept = ''] = await filesIn(here, id);
  expect(await linkAs(who.neighbour, kept)).toBe('');
  await here.cloud.advance('PT9M', ['patrol']);
  expect((await fetch(link)).status).toBe(200);
  await here.cloud.advance('PT2M', ['patrol']);
  expect((await fetch(link)).status).toBe(403);
});

test('a link dies with the withdrawal, and the asker still has the photo', async () => {
  const voice = { file: await voiceOf(here, who.resident), seconds: 3 };
  const { id } = await submit([await photoOf(here, who.resident, picture('the lamp'))], { voice });
  await here.ask(who.resident, 'requests.add', {
    ...{ id, words: '' },
    photos: [await photoOf(here, who.resident, picture('later'))],
  });
  const before = await read(who.resident, id);
  const links = [...before.photos, before.voice?.url ?? ''];
  const files = await filesIn(here, id);
  await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  for (const link of links) expect([403, 404]).toContain((await fetch(link)).status);
  expect(await filesThere(here, files)).toEqual([]);
  const after = await read(who.resident, id);
  const contents = await Promise.all(after.photos.map(async (link) => (await fetch(link)).text()));
  expect(contents.join()).toMatch(/the lamp.*later/);
});

test('what nobody attached is deleted after a day, and what somebody attached is not', async () => {
  const loose = await photoOf(here, who.resident);
  const { id } = await submit([await photoOf(here, who.resident)]);
  const kept = await filesIn(here, id);
  await here.cloud.advance('PT23H', ['patrol', 'derive']);
  await here.patrol();
  expect(await filesThere(here, [loose])).toEqual([loose]);
  await here.cloud.advance('PT1H', ['patrol', 'derive']);
  await here.patrol();
  expect(await filesThere(here, [loose, ...kept])).toEqual(kept);
  const stored = [...(await everythingStored(here)).keys()];
  expect(stored.filter((where) => where.startsWith('uploads/'))).toHaveLength(1);
  await here.cloud.advance('P2D', ['patrol', 'derive']);
  await here.patrol();
  expect(await filesThere(here, kept)).toEqual(kept);
});

test('a file that waited for more than a day is refused', async () => {
  const photo = await photoOf(here, who.resident);
  await here.cloud.advance('PT25H', ['patrol', 'derive']);
  expect(await refused([photo])).toBe('upload/stale');
});

test('a repeated question for paths gets the same paths, and another secret none of them', async () => {
  const ask = () => here.ask(who.resident, 'uploads.allow', { photos: 2, voices: 1 }, 'tap-00009');
  const { output } = await ask();
  expect((await ask()).output).toEqual(output);
  expect(new Set([...output.photos, ...output.voices]).size).toBe(3);
  await here.end();
  here = await Neighbourhood.begin({ filesSecret: 'another secret, of another place, for others' });
  expect((await ask()).output.photos).not.toContain(output.photos[0]);
});

test('without a secret no files are accepted, and requests are', async () => {
  await here.end();
  here = await Neighbourhood.begin({ filesSecret: '' });
  const wanted = { photos: 1, voices: 0 };
  expect(await here.refusal(who.resident, 'uploads.allow', wanted)).toBe('upload/off');
  expect(await submit([])).toMatchObject({ state: 'offered' });
});
