import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin();
  // These tests are about other things than how much somebody does at once.
  await here.ask(who.volunteer, 'volunteers.terms', { atOnce: 20, onDuty: [], relatives: [] });
});
afterAll(() => here.end());

const leak = {
  category: 'repair' as const,
  what: '厨房水龙头一直滴水，关不上',
  photos: [],
  forWhom: 'self' as const,
};

async function submitted(): Promise<string> {
  return (await here.ask(who.resident, 'requests.submit', leak)).id;
}

async function accepted(): Promise<string> {
  const id = await submitted();
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
}

test('a request goes from a resident to the right studio and back', async () => {
  await here.consent(who.resident, 'progress');
  const { id, state } = await here.ask(who.resident, 'requests.submit', leak);
  expect(state).toBe('offered');

  const asked = await here.ask(who.resident, 'requests.read', { id });
  expect(asked.owner).toMatchObject({ kind: 'studio', studioId: 'fix' });
  expect(asked.reasons).toContain('专门办这一类事');
  expect(asked.reasons).toContain('就在本社区');

  const waiting = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' });
  expect(waiting.items.map((card) => card.id)).toContain(id);
  await here.ask(who.volunteer, 'requests.accept', { id });
  const taken = await here.ask(who.volunteer, 'requests.read', { id });
  expect(taken.contact).toEqual({ name: '李阿姨', phone: '15400000000', detail: '602室' });

  await here.deliver();
  expect(await here.messagesTo(who.resident)).toHaveLength(1);

  await here.ask(who.volunteer, 'requests.record', { id, note: '约好明天上午去' });
  await here.ask(who.volunteer, 'requests.resolve', {
    id,
    words: '换了阀芯',
    minutes: 40,
    photos: [],
  });
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.ask(who.resident, 'requests.rate', { id, stars: 5, words: '谢谢王师傅' });

  const done = await here.ask(who.resident, 'requests.read', { id });
  expect(done.state).toBe('closed');
  expect(done.rating).toEqual({ stars: 5, words: '谢谢王师傅' });
  expect(done.actions).toEqual(['reopen']);
  await here.wake('derive');
  const board = await here.ask(who.secretary, 'office.board', {});
  expect(board.rates.satisfied).toEqual({ part: 1, whole: 1 });
});

test('when twenty volunteers accept at once exactly one gets it, and the others are told kindly', async () => {
  const id = await submitted();
  const answers = await Promise.all(
    crowd.map((openid) => here.call(openid, 'requests.accept', { id })),
  );
  const won = answers.filter((answer) => answer.ok);
  expect(won).toHaveLength(1);
  for (const answer of answers) {
    if (answer.ok) continue;
    expect(answer.error.code).toBe('request/already-accepted');
    expect(answer.error.message).toMatch(/^这件事刚刚被志愿者\d+接走了。$/);
    expect(Object.keys(answer.error).sort()).toEqual(['code', 'message']);
  }
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.timeline.filter((line) => line.title.endsWith('接了'))).toHaveLength(1);
});

test('the same command twice changes nothing and gets the same reply', async () => {
  const first = await here.call(who.resident, 'requests.submit', leak, 'tap-submit-1');
  const again = await here.call(who.resident, 'requests.submit', leak, 'tap-submit-1');
  expect(again).toEqual(first);
  if (!first.ok) throw new Error('refused');
  const { id } = first.value;

  const both = await Promise.all([
    here.call(who.volunteer, 'requests.accept', { id }, 'tap-accept-1'),
    here.call(who.volunteer, 'requests.accept', { id }, 'tap-accept-1'),
  ]);
  expect(both[1]).toEqual(both[0]);
  await here.ask(who.volunteer, 'requests.record', { id, note: '在路上' });
  const late = await here.call(who.volunteer, 'requests.accept', { id }, 'tap-accept-1');
  expect(late).toEqual(both[0]);
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.version).toBe(3);
});

test('confidential words stay out of lists; the asker sees each reading', async () => {
  const matter = { ...leak, category: 'law' as const, what: '想问问遗产怎么分' };
  const { id } = await here.ask(who.resident, 'requests.submit', matter);
  await here.ask(who.otherVolunteer, 'requests.accept', { id });
  const mine = await here.ask(who.otherVolunteer, 'requests.listTasks', { kind: 'mine' });
  expect(mine.items).toMatchObject([{ id, excerpt: null }]);
  const readings = async () =>
    (await here.ask(who.resident, 'requests.read', { id })).readings?.map(({ name }) => name);
  expect(await readings()).toEqual([]);
  const opened = await here.ask(who.otherVolunteer, 'requests.read', { id });
  expect(opened).toMatchObject({ what: matter.what, excerpt: null });
  expect(await readings()).toEqual(['方律师']);
});

test('the same command id from somebody else is another command', async () => {
  const id = await submitted();
  await here.ask(who.volunteer, 'requests.accept', { id }, 'shared-id-1');
  const other = await here.call(who.lead, 'requests.accept', { id }, 'shared-id-1');
  expect(other).toMatchObject({ ok: false, error: { code: 'request/already-accepted' } });
});

test('a declined request goes to the next studio, and never back', async () => {
  const id = await accepted();
  await here.ask(who.volunteer, 'requests.decline', { id, reason: '腰闪了' });
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view.owner).toMatchObject({ kind: 'studio', studioId: 'fix-far' });
  expect(view.reasons).toContain('前面的工作室没能接，轮到这家');
  await here.ask('o-far-volunteer', 'requests.decline', { id, reason: '也忙' });
  const after = await here.ask(who.secretary, 'requests.read', { id });
  expect(after.owner).toMatchObject({ kind: 'office', name: '梅园社区居委书记' });
  await here.ask(who.secretary, 'requests.dispatch', { id, studioId: 'fix', reason: '再帮一次' });
  expect((await here.ask(who.resident, 'requests.read', { id })).state).toBe('offered');
});

test('a transfer to the same studio asks the assignee’s colleagues', async () => {
  const id = await accepted();
  const studios = await here.ask(who.volunteer, 'studios.list', { requestId: id });
  expect(studios.map((studio) => studio.id).sort()).toEqual(['fix', 'fix-far', 'law']);
  await here.ask(who.volunteer, 'requests.transfer', { id, studioId: 'fix', reason: '家里有事' });
  await here.ask(who.lead, 'requests.accept', { id });
  const stranger = await here.refusal(who.neighbour, 'studios.list', { requestId: id });
  expect(stranger).toBe('request/not-found');
});

test('a reopened request goes to the secretary', async () => {
  const id = await accepted();
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
  await here.ask(who.resident, 'requests.reopen', { id, reason: '还在滴' });
  const view = await here.ask(who.secretary, 'requests.read', { id });
  expect(view).toMatchObject({ state: 'submitted', unhappy: true });
  const board = await here.ask(who.secretary, 'office.board', {});
  expect(board.lists.unhappy).toBe(1);
  const unhappy = await here.ask(who.secretary, 'office.list', { kind: 'unhappy' });
  expect(unhappy.items.map((card) => card.id)).toEqual([id]);
});

test('the text for 12345 names the trouble and not the neighbour', async () => {
  const id = await submitted();
  const before = await here.ask(who.secretary, 'requests.read', { id });
  expect(before.hotlineText).toContain('厨房水龙头');
  expect(before.hotlineText).not.toContain('李阿姨');
  await here.ask(who.secretary, 'requests.refer', { id, to: '物业', note: '管道归物业' });
  expect(await here.ask(who.resident, 'requests.read', { id })).toMatchObject({
    state: 'referred',
    referredTo: '物业',
    // The same words for the resident, who may ring 12345 as well.
    hotlineText: before.hotlineText,
  });
});
