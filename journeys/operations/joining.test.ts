import { MOST_MEMBERS } from '../../core/domain/base/limits';
import { stranger } from '../../core/domain/person/person';
import { appliedTo } from '../../core/domain/person/standing';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 报名分流: whoever offers help need not know any studio, and nobody is left without an answer. */

jest.setTimeout(180_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const TIMERS = ['deliver', 'derive', 'learn', 'patrol'] as const;
const form = { name: '老林', phone: '15400000007', skills: '会修灯，会换水龙头' };
const applies = (but: object = {}, openid: string = who.resident) =>
  here.ask(openid, 'volunteers.apply', { ...form, ...but });
const me = (openid: string = who.resident) => here.ask(openid, 'me.read', {});
const texts = async (openid: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
async function told(): Promise<void> {
  for (let run = 0; run < 2; run += 1) {
    await here.patrol();
    await here.deliver();
  }
}
const days = async (period: string) => {
  await here.cloud.advance(period, TIMERS);
  await told();
};

test('studios are proposed with reasons, by what somebody says', async () => {
  const { studios, kinds, office } = await here.ask(who.resident, 'volunteers.suggest', {
    words: '会修灯，换插座',
  });
  expect(kinds[0]).toBe('repair');
  expect(studios.map(({ id }) => id)).toEqual(['fix', 'fix-far']);
  expect(studios[0]?.reasons).toContain('您会的，正是这家的专长：家电维修');
  expect(office).toBe('梅园社区居委书记');
  const lawyer = await here.ask(who.resident, 'volunteers.suggest', { words: '我是律师' });
  expect(lawyer.studios.map(({ id }) => id)).toEqual(['law']);
  const none = await here.ask(who.resident, 'volunteers.suggest', { words: '会训狗' });
  expect(none.studios).toEqual([]);
  // Where nobody lives, nobody can say what is near.
  expect(await here.refusal(who.officer, 'volunteers.suggest', { words: '会修灯' })).toBe(
    'person/no-home',
  );
});

test('都可以: the best one is asked; its lead hears of it, then the secretary', async () => {
  await applies();
  await told();
  expect(await texts(who.lead)).toContain('老林');
  expect(await texts(who.secretary)).not.toContain('老林');
  const { standings, joining } = await me();
  expect(standings).toMatchObject([
    { studioId: 'fix', state: 'applied', waiting: { who: '领衔人巧手维修工作室领衔人' } },
  ]);
  expect(joining).toMatchObject({ any: true, words: form.skills });

  const word = { personId: who.resident, studioId: 'fix', yes: true, words: '聊过了，手艺好' };
  const { items } = await here.ask(who.lead, 'volunteers.list', { state: 'applied' });
  expect(items.find(({ openid }) => openid === who.resident)?.mayGiveWord).toBe(true);
  await here.ask(who.lead, 'volunteers.giveWord', word);
  await told();
  expect(await texts(who.secretary)).toContain('领衔人觉得合适');
  const waits = (await me()).standings[0];
  expect(waits).toMatchObject({ waiting: { who: '梅园社区居委书记' }, leadSaid: true });
  const list = await here.ask(who.secretary, 'volunteers.list', { state: 'applied' });
  const card = list.items.find(({ openid }) => openid === who.resident);
  expect(card?.leadWord).toEqual({ yes: true, words: '聊过了，手艺好' });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.resident, studioId: 'fix' });
  expect(await me()).toMatchObject({ joining: null, standings: [{ state: 'approved' }] });
});

test('no answer in three working days climbs: lead, secretary, subdistrict', async () => {
  await applies();
  await told();
  const [first] = (await me()).standings;
  await days('P7D');
  expect(await texts(who.secretary)).toContain('领衔人三个工作日没有答复');
  const [second] = (await me()).standings;
  expect(second?.waiting?.who).toBe('梅园社区居委书记');
  expect((second?.waiting?.until ?? '') > (first?.waiting?.until ?? '')).toBe(true);
  expect(await texts(who.resident)).toContain('转给梅园社区居委书记了');
  await days('P7D');
  expect(await texts(who.officer)).toContain('居委三个工作日没有答复');
  expect((await me()).standings[0]?.waiting?.who).toBe('试验街道党工委');
});

test('a refusal is not the end: of who said 都可以 the next studio is asked, at last an office', async () => {
  await applies();
  const refuses = (studioId: string) =>
    here.ask(who.officer, 'volunteers.refuse', {
      openid: who.resident,
      studioId,
      reason: '人够了',
    });
  await refuses('fix');
  expect((await me()).standings).toMatchObject([
    { studioId: 'fix', state: 'refused' },
    { studioId: 'fix-far', state: 'applied' },
  ]);
  await told();
  expect(await texts(who.resident)).toContain('已经替您去问下一家：街道维修工作室');
  await refuses('fix-far');
  await told();
  expect((await me()).joining).toMatchObject({ atOffice: true, why: 'all-tried' });
  expect(await texts(who.secretary)).toContain('请您帮着看看放在哪里合适');
});

test('who chose a studio themselves is told the next one, and is not signed up without being asked', async () => {
  await applies({ studioId: 'fix' });
  const input = { openid: who.resident, studioId: 'fix', reason: '人够了' };
  await here.ask(who.secretary, 'volunteers.refuse', input);
  await told();
  expect(await texts(who.resident)).toContain('下一家合适的是街道维修工作室');
  expect((await me()).standings).toHaveLength(1);
  const { joining } = await me();
  const { studios } = await here.ask(who.resident, 'volunteers.suggest', {
    words: joining?.words ?? '',
  });
  expect(studios.map(({ id }) => id)).toEqual(['fix-far']);
});

describe('nobody fits', () => {
  const dogs = { skills: '会训狗' };
  const places = (openid: string, studioId: string) =>
    here.refusal(openid, 'volunteers.approve', { openid: who.resident, studioId });

  test('the secretary has it, with the reason, and puts them somewhere', async () => {
    await applies(dogs);
    await told();
    expect(await texts(who.secretary)).toContain('附近没有对得上的工作室');
    const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'joining' });
    expect(items).toMatchObject([{ openid: who.resident, why: 'none-fits', skills: '会训狗' }]);
    expect((await me()).joining?.waiting?.who).toBe('梅园社区居委书记');
    await here.ask(who.secretary, 'volunteers.approve', { openid: who.resident, studioId: 'law' });
    expect((await me()).standings).toMatchObject([{ studioId: 'law', state: 'approved' }]);
    const after = await here.ask(who.secretary, 'volunteers.list', { state: 'joining' });
    expect(after.items).toEqual([]);
  });

  test('nobody else does, nor anybody themselves', async () => {
    await applies(dogs);
    for (const by of [who.otherSecretary, who.lead, who.resident, who.captain]) {
      expect({ by, code: await places(by, 'fix') }).toEqual({ by, code: 'policy/forbidden' });
    }
    expect(await places(who.secretary, 'no-such-studio')).toBe('studio/not-found');
    await applies(dogs, who.secretary);
    const own = { openid: who.secretary, studioId: 'fix' };
    expect(await here.refusal(who.secretary, 'volunteers.approve', own)).toBe(
      'volunteer/self-approval',
    );
    // A lead sees no list of those who belong to no studio yet.
    expect((await here.ask(who.lead, 'volunteers.list', { state: 'joining' })).items).toEqual([]);
  });

  test('the search is closed with a reason, or climbs', async () => {
    await applies(dogs);
    await days('P7D');
    expect((await me()).joining?.waiting?.who).toBe('试验街道党工委');
    const reason = '等新的工作室办起来再请您';
    await here.ask(who.secretary, 'volunteers.refuse', { openid: who.resident, reason });
    await told();
    expect((await me()).joining).toBeNull();
    expect(await texts(who.resident)).toContain(reason);
  });
});

test('several at once, up to four, and each by itself', async () => {
  await applies({ studioIds: ['fix', 'law', 'fix-far'] });
  expect((await me()).standings.map(({ state }) => state)).toEqual([
    'applied',
    'applied',
    'applied',
  ]);
  const again = { ...form, studioIds: ['law'] };
  expect(await here.refusal(who.resident, 'volunteers.apply', again)).toBe(
    'volunteer/already-applied',
  );
  const unknown = { ...form, studioId: 'nowhere' };
  expect(await here.refusal(who.neighbour, 'volunteers.apply', unknown)).toBe('studio/not-found');
});

test('the word is the lead’s alone, and only about who applied there', async () => {
  await applies({ studioId: 'fix' });
  const word = { personId: who.resident, studioId: 'fix', yes: false, words: '没聊上' };
  for (const by of [who.secretary, who.officer, who.volunteer, who.otherVolunteer]) {
    const code = await here.refusal(by, 'volunteers.giveWord', word);
    expect({ by, code }).toEqual({ by, code: 'policy/forbidden' });
  }
  const other = { ...word, personId: who.neighbour };
  expect(await here.refusal(who.lead, 'volunteers.giveWord', other)).toBe('volunteer/not-applied');
});

test('a full studio is neither proposed nor entered', async () => {
  const there = { studioId: 'fix', ancestors: ['street', 'plum'] };
  const crowd = Array.from({ length: MOST_MEMBERS }, (_, index) => ({
    ...stranger(`o-full-${index}`),
    standings: [{ ...appliedTo(there, '会一点', '2026-01-05T01:00:00.000Z'), state: 'approved' }],
  }));
  await here.cloud.importDocuments('people', crowd);
  expect(await here.refusal(who.resident, 'volunteers.apply', { ...form, studioId: 'fix' })).toBe(
    'volunteer/studio-full',
  );
  await applies();
  expect((await me()).standings).toMatchObject([{ studioId: 'fix-far', state: 'applied' }]);
});

test('no secretary is held: the application never lies with an empty chair', async () => {
  await here.edits('people', who.secretary, { roles: [] });
  await here.ask(who.lead, 'volunteers.pause', { paused: true });
  await applies({ studioId: 'fix' });
  await told();
  expect(await texts(who.officer)).toContain('老林报名当志愿者');
});

test('volunteers who got nothing for a month show to their lead, and to no other', async () => {
  const idle = async (by: string) =>
    (await here.ask(by, 'volunteers.list', { state: 'idle' })).items.map(({ openid }) => openid);
  const before = await idle(who.lead);
  expect(before).toContain(who.volunteer);
  const { id } = await here.ask(who.neighbour, 'requests.submit', {
    ...{ category: 'repair', what: '楼道灯不亮了', photos: [], forWhom: 'self' },
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  expect(await idle(who.lead)).not.toContain(who.volunteer);
  expect(await idle(who.secretary)).toEqual([]);
});
