import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf, picture, verdictsIn } from './uploads';

/** 上门: both ends know who comes and four digits, and nobody else does. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (more: object = {}) =>
  (
    await here.ask(who.resident, 'requests.submit', {
      category: 'repair',
      what: '楼道的灯一闪一闪',
      photos: [],
      forWhom: 'self',
      readers: 'neighbours',
      ...more,
    })
  ).id;
const read = (openid: string, id: string) => here.ask(openid, 'requests.read', { id });
const doorOf = async (openid: string, id: string) => (await read(openid, id)).atDoor;

/** Everything this person can be shown, as one text. */
async function allShown(openid: string, id: string): Promise<string> {
  const answers = [
    await here.call(openid, 'requests.read', { id }),
    await here.call(openid, 'requests.listTasks', { kind: 'waiting' }),
    await here.call(openid, 'requests.listMine', { kind: 'open' }),
    await here.call(openid, 'requests.listNear', { kind: 'open' }),
    await here.call(openid, 'office.list', { kind: 'all' }),
    await here.call(openid, 'inbox.list', {}),
    await here.call(openid, 'deeds.list', { of: 'mine' }),
    await here.call(openid, 'me.export', {}),
    await here.messagesTo(openid),
  ];
  return JSON.stringify(answers);
}

test('the resident and the volunteer see the same four digits, and who it is', async () => {
  const id = await submit();
  expect(await doorOf(who.resident, id)).toBeNull();
  await here.ask(who.volunteer, 'requests.accept', { id, arrival: 'half-hour' });
  const shown = await doorOf(who.resident, id);
  expect(shown).toMatchObject({ name: '王师傅', studioName: '巧手维修工作室', portrait: null });
  expect(shown?.code).toMatch(/^\d{4}$/);
  expect(await doorOf(who.volunteer, id)).toEqual(shown);
});

test('nobody else is told it by any way', async () => {
  const id = await submit();
  await here.ask(who.neighbour, 'requests.join', { id });
  await here.consent(who.resident, 'progress');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.deliver();
  const code = (await doorOf(who.resident, id))?.code ?? '';
  const others = [
    who.lead,
    who.secretary,
    who.officer,
    who.administrator,
    who.neighbour,
    who.otherVolunteer,
    who.gridWorker,
    who.captain,
    'o-hand-1',
  ];
  for (const openid of others) {
    const shown = await allShown(openid, id);
    expect(shown).not.toContain(`"${code}"`);
    expect(shown).toMatch(/"atDoor":null|request\/not-found/);
  }
  // The message and the inbox of those who know it do not carry it: they show on locked screens.
  for (const openid of [who.resident, who.volunteer]) {
    const told = [await here.ask(openid, 'inbox.list', {}), await here.messagesTo(openid)];
    expect(JSON.stringify(told)).not.toContain(code);
  }
});

test('it is another one for other hands, and gone when it is done', async () => {
  const id = await submit();
  const codes = new Set<string | null | undefined>();
  for (const openid of ['o-hand-1', 'o-hand-2', 'o-hand-3', 'o-hand-4']) {
    await here.ask(openid, 'requests.accept', { id });
    codes.add((await doorOf(openid, id))?.code);
    await here.ask(openid, 'requests.transfer', { id, studioId: 'fix', reason: '来不了' });
    expect(await doorOf(who.resident, id)).toBeNull();
    expect(await doorOf(openid, id)).toBeNull();
  }
  expect(codes.size).toBeGreaterThan(1);
  await here.ask(who.volunteer, 'requests.accept', { id });
  const done = { id, words: '灯好了', minutes: 10, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', done);
  expect(await doorOf(who.resident, id)).toBeNull();
  expect(await doorOf(who.volunteer, id)).toBeNull();
});

test('a repeated acceptance keeps the digits, and a phone cannot choose them', async () => {
  const id = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id }, 'accept-1');
  const code = (await doorOf(who.resident, id))?.code;
  await here.ask(who.volunteer, 'requests.accept', { id }, 'accept-1');
  expect((await doorOf(who.resident, id))?.code).toBe(code);
  const chosen = { op: 'requests.accept', input: { id, doorCode: '1111' }, commandId: 'accept-2' };
  expect(await here.send(who.volunteer, chosen)).toMatchObject({
    ok: false,
    error: { code: 'input/invalid' },
  });
});

test('the portrait is seen by the household that waits, and goes with its owner', async () => {
  const id = await submit();
  const portrait = await photoOf(here, who.volunteer, picture('a face'));
  await here.ask(who.volunteer, 'volunteers.showPortrait', { portrait });
  await verdictsIn(here);
  await here.ask(who.volunteer, 'requests.accept', { id });
  const shown = await doorOf(who.resident, id);
  expect(await (await fetch(shown?.portrait ?? '')).text()).toContain('a face');
  const { url } = await here.ask(who.volunteer, 'volunteers.ownPortrait', {});
  expect(await (await fetch(url ?? '')).text()).toContain('a face');
  // The day's sweep leaves what a person shows.
  await here.cloud.advance('P2D', []);
  await here.patrol();
  expect((await doorOf(who.volunteer, id))?.portrait).not.toBeNull();
  const link = (await doorOf(who.resident, id))?.portrait ?? '';
  expect((await fetch(link)).ok).toBe(true);
  await here.ask(who.volunteer, 'volunteers.showPortrait', { portrait: null });
  expect((await doorOf(who.resident, id))?.portrait).toBeNull();
  expect((await fetch(link)).ok).toBe(false);
});

test('a picture of somebody else is nobody’s portrait, nor is a resident’s', async () => {
  const foreign = await photoOf(here, who.resident, picture('a home'));
  const showing = (openid: string) =>
    here.refusal(openid, 'volunteers.showPortrait', { portrait: foreign });
  expect(await showing(who.volunteer)).toBe('upload/not-yours');
  expect(await showing(who.resident)).toBe('volunteer/not-approved');
  expect(await here.ask(who.volunteer, 'volunteers.ownPortrait', {})).toEqual({ url: null });
});
