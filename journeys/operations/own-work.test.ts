import type { InputOf } from '../../core/contract/operations';
import { grantOf, type RoleGrant } from '../../core/domain/org/office';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 没经手的人: an office's own work, and requests kept from it by name, go to the office above. */

/** Moving the clock by days runs the timers of those days. */
jest.setTimeout(120_000);

/** The repair studio's volunteer, made a secretary as well. */
const BOTH = who.volunteer;

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

type Asked = InputOf<'requests.submit'>;

async function submit(category: Asked['category'], more: Partial<Asked> = {}): Promise<string> {
  const base: Asked = { category, what: '一件让人犯愁的事', photos: [], forWhom: 'self' };
  return (await here.ask(who.resident, 'requests.submit', { ...base, ...more })).id;
}

/** The messages in somebody's inbox about a request. */
async function told(openid: string, id: string): Promise<string[]> {
  await here.deliver();
  const { items } = await here.ask(openid, 'inbox.list', {});
  return items.filter(({ page }) => page.endsWith(`id=${id}`)).map(({ text }) => text);
}

async function listed(openid: string, kind: InputOf<'office.list'>['kind']) {
  return (await here.ask(openid, 'office.list', { kind })).items;
}

const about = (words: string) => expect.arrayContaining([expect.stringContaining(words)]);

test('回访: work that the secretary closed is followed up by the office above, which is notified and has it on its list', async () => {
  const id = await submit('leak');
  await here.ask(who.secretary, 'requests.refer', { id, to: '物业公司', note: '' });
  const done = { id, words: '物业换了阀门', minutes: 0, photos: [] };
  await here.ask(who.secretary, 'requests.resolve', done);
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.cloud.advance('P4D');
  expect(await told(who.officer, id)).toEqual(about('去问问'));
  expect(await told(who.secretary, id)).not.toEqual(about('去问问'));
  expect(await told(who.volunteer, id)).not.toEqual(about('去问问'));
  expect(await listed(who.officer, 'followUp')).toMatchObject([{ id, actions: ['followUp'] }]);
  // An office that may not make the call does not have it on its list.
  expect(await listed(who.secretary, 'followUp')).toEqual([]);
  const counted = async (openid: string) =>
    (await here.ask(openid, 'office.board', {})).lists.followUp;
  expect([await counted(who.secretary), await counted(who.officer)]).toEqual([0, 1]);

  const asked = { id, well: true, words: '都好' };
  expect(await here.refusal(who.secretary, 'requests.followUp', asked)).toBe('request/own-work');
  const contact = async (openid: string) =>
    (await here.ask(openid, 'requests.read', { id })).contact;
  expect([await contact(who.secretary), await contact(who.officer)]).toEqual([
    null,
    expect.objectContaining({ phone: '15400000000' }),
  ]);
  await here.ask(who.officer, 'requests.followUp', asked);
  expect(await contact(who.officer)).toBeNull();
});

test('回访: a request the secretary joined as a neighbour is on the worklist of the office above alone', async () => {
  const id = await submit('leak', { readers: 'neighbours' });
  await here.ask(who.secretary, 'requests.join', { id });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.cloud.advance('P4D');
  expect(await listed(who.secretary, 'followUp')).toEqual([]);
  expect(await listed(who.officer, 'followUp')).toMatchObject([{ id, actions: ['followUp'] }]);
});

test('回访: where every office had a part in it the resident is asked directly, once', async () => {
  const id = await submit('leak', { avoid: { studios: [], names: ['陈书记'] } });
  await here.ask(who.officer, 'requests.refer', { id, to: '物业公司', note: '' });
  const done = { id, words: '物业换了阀门', minutes: 0, photos: [] };
  await here.ask(who.officer, 'requests.resolve', done);
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.cloud.advance('P12D');
  const asked = await told(who.resident, id);
  expect(asked.filter((text) => text.includes('现在都好吗'))).toHaveLength(1);
  expect(await told(who.officer, id)).not.toEqual(about('去问问'));
  expect(await listed(who.officer, 'followUp')).toEqual([]);
  const { timeline } = await here.ask(who.resident, 'requests.read', { id });
  expect(timeline.map(({ title }) => title)).not.toEqual(about('会来问问'));
});

test('回访: volunteers who never accepted it find nothing, also when it is due', async () => {
  const id = await submit('leak');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.cloud.advance('P4D');
  const asks = { id, well: true, words: '' };
  for (const openid of [who.otherVolunteer, 'o-far-volunteer']) {
    expect(await here.refusal(openid, 'requests.read', { id })).toBe('request/not-found');
    expect(await here.refusal(openid, 'requests.followUp', asks)).toBe('request/not-found');
  }
});

test('评价: the rated volunteer who also holds the office cannot see the complaint', async () => {
  const roles: RoleGrant[] = [grantOf('secretary', 'plum')];
  const people = connectSdk(here.cloud).database().collection('people');
  await people.doc(BOTH).update({ data: { roles } });
  const id = await submit('repair');
  await here.ask(BOTH, 'requests.accept', { id });
  await here.ask(BOTH, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.ask(who.resident, 'requests.rate', { id, stars: 1, words: '没修好' });

  expect(await told(who.secretary, id)).toEqual(about('不太满意'));
  expect(await told(BOTH, id)).not.toEqual(about('不太满意'));
  expect(await listed(who.secretary, 'unhappy')).toMatchObject([{ id, unhappy: true }]);
  expect(await listed(BOTH, 'unhappy')).toEqual([]);
  expect(await listed(BOTH, 'all')).toMatchObject([{ id, unhappy: false, actions: [] }]);
  const unhappy = async (openid: string) =>
    (await here.ask(openid, 'office.board', {})).lists.unhappy;
  expect([await unhappy(who.secretary), await unhappy(BOTH)]).toEqual([1, 0]);
  expect(await here.ask(BOTH, 'requests.read', { id })).toMatchObject({
    rating: null,
    unhappy: false,
  });
});

test('回避: a secretary whom the asker names neither reads it nor is notified; the office above arranges it', async () => {
  const id = await submit('hazard', { avoid: { studios: [], names: ['陈书记'] } });
  expect(await told(who.officer, id)).toEqual(about('请您安排'));
  expect(await told(who.secretary, id)).toEqual([]);
  // Nobody reads that the avoided person owns it.
  const { owner } = await here.ask(who.resident, 'requests.read', { id });
  expect(owner.name).toBe('梅园社区居委书记或街道');
  expect(await here.refusal(who.secretary, 'requests.read', { id })).toBe('request/not-found');
  for (const kind of ['all', 'waiting', 'hazard'] as const) {
    expect(await listed(who.secretary, kind)).toEqual([]);
    expect(await listed(who.officer, kind)).toMatchObject([{ id }]);
  }
  const keptFrom = async (openid: string) =>
    (await here.ask(openid, 'requests.read', { id })).keptFrom;
  expect([await keptFrom(who.resident), await keptFrom(who.officer)]).toEqual([['陈书记'], []]);
  await here.ask(who.officer, 'requests.refer', { id, to: '物业公司', note: '' });
});

test('回避: the highest office cannot be excluded, because nobody would see the request', async () => {
  const names = ['陈书记', '街道小何'];
  const id = await submit('hazard', { avoid: { studios: [], names } });
  expect(await told(who.officer, id)).toEqual(about('请您安排'));
  expect(await listed(who.officer, 'waiting')).toMatchObject([{ id }]);
  expect(await here.refusal(who.secretary, 'requests.read', { id })).toBe('request/not-found');
});

test('the office above is not notified of what the secretary did herself', async () => {
  const id = await submit('other');
  await here.ask(who.secretary, 'requests.correct', { id, category: 'suggestion' });
  await here.ask(who.secretary, 'requests.ask', { id, question: '您说的是哪一段路？' });
  await here.ask(who.secretary, 'requests.resume', { id });
  expect(await told(who.officer, id)).toEqual([]);
});

test.each([
  ['the secretary', who.secretary, 'the subdistrict', who.officer, '党工委'],
  ['the subdistrict in her place', who.officer, 'the secretary', who.secretary, '居委书记'],
])('重新安排: what %s answered (%s) goes to %s', async (_doer, doer, _other, other, office) => {
  const id = await submit('suggestion');
  const done = { id, words: '暂时不行', minutes: 0, photos: [] };
  await here.ask(doer, 'requests.resolve', done);
  await here.ask(who.resident, 'requests.reopen', { id, reason: '没有说为什么' });
  const { owner } = await here.ask(who.resident, 'requests.read', { id });
  expect(owner).toMatchObject({ kind: 'office', name: expect.stringContaining(office) });
  expect(await told(other, id)).toEqual(about('请您重新安排'));
});

test('换人: the asker is told of a cancelled meeting, and the timeline shows it', async () => {
  const id = await submit('suggestion');
  const at = new Date(here.cloud.now().getTime() + 3 * 86_400_000).toISOString();
  await here.ask(who.secretary, 'requests.hearing', { id, words: '居委会二楼', at });
  await here.ask(who.secretary, 'requests.resume', { id });
  expect(await told(who.resident, id)).toEqual(about('约好的协调会取消了'));
  const { timeline } = await here.ask(who.resident, 'requests.read', { id });
  expect(timeline.at(-1)?.title).toContain('约好的协调会取消了');
});
