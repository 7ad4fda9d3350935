import type { InputOf } from '../../core/contract/operations';
import type { OrgNode } from '../../core/domain/org/org';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, picture, sound, verdictsIn, voiceOf } from './uploads';

/** 在哪里, photos and voice: they reach the helper, and nobody else learns the flat. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const lamp: InputOf<'requests.submit'> = {
  category: 'repair',
  what: '这里的路灯一闪一闪，夜里看不清路',
  photos: [],
  forWhom: 'self',
};
const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const submit = async (more: Partial<InputOf<'requests.submit'>>) =>
  (await here.ask(who.resident, 'requests.submit', { ...lamp, ...more })).id;

const contentOf = async (url: string | undefined) => (await fetch(url ?? '')).text();

/** The second house of the community, marked on the map by whoever drew it. */
const marked: OrgNode = {
  _id: 'plum-garden',
  kind: 'building',
  name: '花园',
  parent: 'plum',
  ancestors: ['street', 'plum', 'plum-garden'],
  point: { lat: 31.2, lng: 121.5 },
};

test('a point of the map goes through to the volunteer, before and after accepting', async () => {
  await here.cloud.importDocuments('orgs', [marked]);
  const point = { lat: 31.2004, lng: 121.5004 };
  const id = await submit({ place: { detail: '街心花园 南门口', point } });
  const where = { detail: '街心花园 南门口', point, home: false };
  const asked = await read(who.volunteer, id);
  expect(asked).toMatchObject({ placeName: '梅园社区 · 花园', where, contact: null });
  await here.ask(who.volunteer, 'requests.accept', { id });
  expect((await read(who.volunteer, id)).where).toMatchObject(where);
  expect((await read(who.secretary, id)).hotlineText).toContain('花园 街心花园 南门口');
});

test('the place where it happened is shown for an anonymous request; a home is not', async () => {
  const noise = { category: 'nuisance', nameless: 'altogether' } as const;
  const place = { nodeId: 'plum-2', detail: '201室 棋牌室' };
  const there = await submit({ ...noise, place });
  const seen = await read(who.secretary, there);
  expect(seen).toMatchObject({
    contact: null,
    where: { detail: '201室 棋牌室', point: null, onMap: null, home: false },
  });
  expect(seen.hotlineText).toContain('2号楼 201室 棋牌室');
  const own = await submit({ ...noise, place: { nodeId: 'plum-1', detail: '602' } });
  const theirs = await submit({
    ...{ place, forWhom: 'neighbour' },
    concerned: { name: '赵伯', phone: '15400000001' },
  });
  for (const id of [await submit(noise), own, theirs]) {
    expect(await read(who.secretary, id)).toMatchObject({ where: null });
  }
});

test('why this one speaks of 您 only where it is the reader’s own home', async () => {
  const reasons = async (openid: string, id: string) => (await read(openid, id)).reasons.join();
  const atHome = await submit({});
  expect(await reasons(who.resident, atHome)).toContain('就在本社区');
  expect(await reasons(who.volunteer, atHome)).toContain('就在这个社区');
  const elsewhere = await submit({ place: { nodeId: 'plum-2', detail: '楼下' } });
  expect(await reasons(who.resident, elsewhere)).toContain('就在这个社区');
});

test('photos and voice reach the helper who accepted, and no other neighbour', async () => {
  const photos = [await photoOf(here, who.resident, picture('the lamp'))];
  const file = await voiceOf(here, who.resident, sound('the hum'));
  const id = await submit({ photos, voice: { file, seconds: 7 } });
  await verdictsIn(here);
  await here.ask(who.volunteer, 'requests.accept', { id });
  const { photos: urls, voice } = await read(who.volunteer, id);
  expect(await contentOf(urls[0])).toContain('the lamp');
  expect(voice?.seconds).toBe(7);
  expect(await contentOf(voice?.url)).toContain('the hum');
  expect(await here.refusal(who.neighbour, 'requests.read', { id })).toBe('request/not-found');
});

test('a recording is referred outside in the words of the office', async () => {
  const voice = { file: await voiceOf(here, who.resident), seconds: 20 };
  const id = await submit({ what: '', voice });
  expect((await read(who.secretary, id)).hotlineText).toBeNull();
  const outside = { id, to: '城管', note: '' };
  expect(await here.refusal(who.secretary, 'requests.refer', outside)).toBe(
    'request/say-what-about',
  );
  await here.ask(who.secretary, 'requests.refer', { ...outside, about: '路灯一闪一闪' });
  expect((await read(who.resident, id)).hotlineText).toContain('反映内容：路灯一闪一闪');
});

test('a first-time asker finds neighbours’ requests around the home they just named', async () => {
  await here.cloud.importDocuments('orgs', [marked]);
  const id = await submit({ readers: 'neighbours' });
  const query = { category: 'repair', what: '' } as const;
  const found = (more: object) => here.ask(who.stranger, 'requests.nearby', { ...query, ...more });
  const point = { lat: 31.2004, lng: 121.5004 };
  expect(await found({})).toEqual([]);
  for (const elsewhere of [{}, { nodeId: 'plum-2' }, { point }]) {
    expect(await found({ home: 'plum-2', ...elsewhere })).toMatchObject([{ id }]);
    expect(await found({ home: 'pine-1', ...elsewhere })).toEqual([]);
  }
});

test('an asker without a home finds nothing around another place, nor around a point', async () => {
  await here.cloud.importDocuments('orgs', [marked]);
  await submit({ readers: 'neighbours' });
  const point = { lat: 31.2004, lng: 121.5004 };
  for (const where of [{ nodeId: 'plum-2' }, { point }]) {
    const query = { category: 'repair', what: '路灯坏了', ...where } as const;
    expect(await here.ask(who.stranger, 'requests.nearby', query)).toEqual([]);
  }
});

test('an asker without a name finds nothing that keeps somebody away', async () => {
  const names = ['郑伯伯'];
  await submit({ readers: 'neighbours', avoid: { studios: [], names } });
  const open = await submit({ readers: 'neighbours', what: '门口的路灯也不亮' });
  const query = { category: 'repair', what: '路灯', home: 'plum-2' } as const;
  expect(await here.ask(who.stranger, 'requests.nearby', query)).toMatchObject([{ id: open }]);
});

test('studios are listed for the place that is asked for, at home or elsewhere', async () => {
  await here.cloud.importDocuments('orgs', [marked]);
  const studios = async (where: object) => {
    const cards = await here.ask(who.resident, 'studios.list', { category: 'repair', ...where });
    return cards.map(({ id }) => id).sort();
  };
  expect(await studios({})).toEqual(['fix', 'fix-far']);
  expect(await studios({ nodeId: 'pine-1' })).toEqual(['fix-far']);
  expect(await studios({ point: { lat: 31.2004, lng: 121.5004 } })).toEqual(['fix', 'fix-far']);
});

test('an asker who marks a point finds neighbours’ requests around it', async () => {
  await here.cloud.importDocuments('orgs', [marked]);
  const id = await submit({ readers: 'neighbours' });
  const point = { lat: 31.2004, lng: 121.5004 };
  const query = { category: 'repair', what: '路灯坏了', point } as const;
  expect(await here.ask(who.neighbour, 'requests.nearby', query)).toMatchObject([{ id }]);
  expect(await here.ask(who.otherSecretary, 'requests.nearby', query)).toEqual([]);
});
