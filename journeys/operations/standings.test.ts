import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 身份: one person in several studios gets each request once, works for each studio, and leaves one
 * without the other.
 */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (category: 'repair' | 'law' | 'leak', what = '请帮帮忙') =>
  (await here.ask(who.resident, 'requests.submit', { category, what, photos: [], forWhom: 'self' }))
    .id;
const read = (id: string) => here.ask(who.resident, 'requests.read', { id });
const me = () => here.ask(who.volunteer, 'me.read', {});

/** 王师傅 of the repair studio applies to another one, and the secretary approves. */
async function joins(studioId: string, by: string = who.secretary): Promise<void> {
  const form = { studioId, name: '王师傅', phone: '15400000000', skills: '也懂一点' };
  await here.ask(who.volunteer, 'volunteers.apply', form);
  await here.ask(by, 'volunteers.approve', { openid: who.volunteer, studioId });
}

test('each application is decided separately, and the office sees one card for each', async () => {
  const form = { name: '王师傅', phone: '15400000000', skills: '也懂一点' };
  for (const studioId of ['law', 'fix-far']) {
    await here.ask(who.volunteer, 'volunteers.apply', { studioId, ...form });
  }
  const waiting = await here.ask(who.secretary, 'volunteers.list', { state: 'applied' });
  const cards = waiting.items.filter(({ openid }) => openid === who.volunteer);
  expect(cards.map(({ studioId }) => studioId)).toEqual(['law', 'fix-far']);

  const decides = { openid: who.volunteer, studioId: 'fix-far' };
  await here.ask(who.secretary, 'volunteers.refuse', { ...decides, reason: '太远了' });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.volunteer, studioId: 'law' });
  expect((await me()).standings).toMatchObject([
    { studioId: 'fix', state: 'approved' },
    { studioId: 'law', state: 'approved' },
    { studioId: 'fix-far', state: 'refused', reason: '太远了' },
  ]);
  const members = await here.ask(who.secretary, 'volunteers.list', { state: 'approved' });
  const theirs = members.items.filter(({ openid }) => openid === who.volunteer);
  expect(theirs.map(({ studioName }) => studioName)).toEqual(['巧手维修工作室', '方律师工作室']);
});

test('an earlier build names no studio: the open application is meant', async () => {
  const form = { studioId: 'law', name: '王师傅', phone: '15400000000', skills: '' };
  await here.ask(who.volunteer, 'volunteers.apply', { ...form, skills: '懂一点' });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.volunteer });
  expect((await me()).standings.map(({ state }) => state)).toEqual(['approved', 'approved']);
});

test('they see requests for any of their studios, and accept each for the studio that was asked', async () => {
  await joins('law');
  const lamp = await submit('repair');
  const lease = await submit('law');
  const waiting = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' });
  expect(waiting.items.map(({ id }) => id).sort()).toEqual([lamp, lease].sort());
  for (const id of [lamp, lease]) await here.ask(who.volunteer, 'requests.accept', { id });
  expect((await read(lamp)).owner.studioId).toBe('fix');
  expect((await read(lease)).owner.studioId).toBe('law');
});

test('danger that is offered to two of their studios is notified and listed once', async () => {
  await joins('fix-far');
  await here.deliver();
  const before = (await here.ask(who.volunteer, 'inbox.list', {})).items.length;
  const id = await submit('leak', '厨房水管爆了');
  await here.deliver();
  const after = (await here.ask(who.volunteer, 'inbox.list', {})).items;
  expect(after.length - before).toBe(1);
  const { items } = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' });
  expect(items.map((one) => one.id)).toEqual([id]);
  // Both were asked, so a member of the other studio alone sees it too.
  const far = await here.ask('o-far-volunteer', 'requests.listTasks', { kind: 'waiting' });
  expect(far.items.map((one) => one.id)).toEqual([id]);
  await here.ask(who.volunteer, 'requests.accept', { id });
  expect((await read(id)).owner.studioId).toBe('fix');
});

test('when they leave a studio, its work goes to others and the rest stays', async () => {
  await joins('law');
  const lamp = await submit('repair');
  const lease = await submit('law');
  for (const id of [lamp, lease]) await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'volunteers.leave', { studioId: 'law' });
  await here.cloud.advance('PT4M');
  expect(await read(lamp)).toMatchObject({ state: 'accepted', owner: { studioId: 'fix' } });
  expect(await read(lease)).toMatchObject({ state: 'offered', owner: { studioId: 'law' } });
  expect((await me()).standings.map(({ state }) => state)).toEqual(['approved', 'left']);
  expect(await here.refusal(who.volunteer, 'requests.accept', { id: lease })).toBe(
    'request/not-found',
  );
});

test('the limit of simultaneous requests covers all their studios', async () => {
  await joins('law');
  const terms = { atOnce: 1, onDuty: [], relatives: [] };
  await here.ask(who.volunteer, 'volunteers.terms', terms);
  const lamp = await submit('repair');
  await here.ask(who.volunteer, 'requests.accept', { id: lamp });
  // The other lawyer pauses, so the only member left is busy for another studio.
  await here.ask(who.otherVolunteer, 'volunteers.pause', { paused: true });
  await here.cloud.advance('PT4M');
  const lease = await submit('law');
  expect((await read(lease)).state).toBe('submitted');
});

test('when a studio moves, its members follow in their standing there only', async () => {
  await joins('law');
  const known = await here.ask(who.officer, 'studios.read', { id: 'law' });
  await here.ask(who.officer, 'studios.save', {
    ...{ id: 'law', version: known.version, name: known.name, lead: who.otherVolunteer },
    ...{ introduction: known.introduction, specialities: [...known.specialities] },
    ...{ alsoHelps: [], serves: ['street'], nodeId: 'pine', room: '二楼', hours: [] },
    ...{ capacity: 10, fee: 'free', feeNote: '', paused: false },
  });
  await here.cloud.advance('PT12M');
  const cards = async (by: string) =>
    (await here.ask(by, 'volunteers.list', { state: 'approved' })).items
      .filter(({ openid }) => openid === who.volunteer)
      .map(({ studioId }) => studioId);
  expect(await cards(who.otherSecretary)).toEqual(['law']);
  expect(await cards(who.secretary)).toEqual(['fix']);
});
