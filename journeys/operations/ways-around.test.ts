import { MORNING } from '../morning';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** Ways around a rule that somebody has tried: each of them is shut. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const IN_A_MONTH = new Date(MORNING.getTime() + 30 * 24 * 60 * 60 * 1000).toISOString();

const wish = { category: 'repair' as const, forWhom: 'self' as const };
const submit = async (what = '楼道的灯一闪一闪', more: object = {}) =>
  (await here.ask(who.resident, 'requests.submit', { ...wish, photos: [], what, ...more })).id;
const correct = (openid: string, id: string, category: 'leak' | 'repair' | 'mediation') =>
  here.call(openid, 'requests.correct', { id, category });
const become = async (openid: string, id: string, category: 'leak' | 'repair') => {
  const answer = await correct(openid, id, category);
  return answer.ok ? answer.value.state : answer.error.code;
};

/** How often this person was asked whether they take something in danger. */
async function timesWoken(openid: string): Promise<number> {
  const { items } = await here.ask(openid, 'inbox.list', {});
  return items.filter(({ text }) => text.includes('有一件「漏水断电」等人帮忙')).length;
}

describe('correcting does not escape the limits', () => {
  test('one request that changes to danger and back wakes volunteers twice, then the office looks', async () => {
    const id = await submit();
    const states: string[] = [];
    for (let times = 0; times < 4; times += 1) {
      states.push(await become(who.resident, id, 'leak'));
      await here.patrol();
      await become(who.resident, id, 'repair');
    }
    expect(states).toEqual(['offered', 'offered', 'submitted', 'submitted']);
    expect(await timesWoken('o-hand-1')).toBe(2);
  });

  test('many ordinary requests that all become danger go to the office from the third on', async () => {
    const states: string[] = [];
    for (const what of ['灯坏了不亮', '门铃坏了修修', '插座坏了修修', '开关坏了修修']) {
      states.push(await become(who.resident, await submit(what), 'leak'));
    }
    expect(states).toEqual(['offered', 'offered', 'submitted', 'submitted']);
    // The office passes on what is true.
    expect(await become(who.secretary, await submit('水漏下来了'), 'leak')).toBe('offered');
  });

  test('danger that becomes something else counts as a request', async () => {
    const answers: string[] = [];
    for (let times = 0; times < 22; times += 1) {
      const danger = { category: 'leak', anew: true } as const;
      answers.push(await become(who.resident, await submit(`漏水了${times}`, danger), 'repair'));
    }
    expect(answers.slice(0, 20)).not.toContain('limit/submit');
    expect(answers.slice(20)).toEqual(['limit/submit', 'limit/submit']);
  });

  test('a repeated correction is answered as the first time, and is not counted again', async () => {
    const id = await submit();
    const again = () =>
      here.ask(who.resident, 'requests.correct', { id, category: 'leak' }, 'correct-1');
    const first = await again();
    for (let times = 0; times < 3; times += 1) expect(await again()).toEqual(first);
    expect(await become(who.resident, await submit('灯坏了不亮'), 'leak')).toBe('offered');
  });

  test('without a consent danger stays danger', async () => {
    const id = await submit('水管漏水了', { category: 'leak' });
    await here.ask(who.resident, 'me.withdraw', { purpose: 'service' });
    expect(await become(who.resident, id, 'repair')).toBe('consent/needed');
  });
});

test('who takes a request and corrects its kind away has given it back', async () => {
  for (const what of ['灯坏了不亮', '门铃坏了修修', '插座坏了修修']) {
    const id = await submit(what);
    await here.ask(who.volunteer, 'requests.accept', { id });
    expect((await correct(who.volunteer, id, 'mediation')).ok).toBe(true);
  }
  const id = await submit('开关坏了修修');
  expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe(
    'request/gave-back-often',
  );
});

describe('held back', () => {
  const holdBack = (by: string, personId: string, until = IN_A_MONTH) =>
    here.call(by, 'people.holdBack', { personId, reason: '骂了人', until });

  test('a lower office does not replace what a higher one decided', async () => {
    expect((await holdBack(who.officer, who.volunteer)).ok).toBe(true);
    const soon = new Date(MORNING.getTime() + 60 * 60 * 1000).toISOString();
    expect(await holdBack(who.secretary, who.volunteer, soon)).toMatchObject({
      error: { code: 'policy/forbidden' },
    });
    expect((await here.ask(who.volunteer, 'me.read', {})).heldBack?.until).toBe(IN_A_MONTH);
    expect((await holdBack(who.officer, who.volunteer, soon)).ok).toBe(true);
  });

  test('what a volunteer has in hand closes with it, not with the next timer', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    expect((await holdBack(who.secretary, who.volunteer)).ok).toBe(true);
    const seen = [
      await here.call(who.volunteer, 'requests.read', { id }),
      await here.call(who.volunteer, 'requests.listTasks', { kind: 'mine' }),
      await here.call(who.volunteer, 'inbox.list', {}),
    ];
    expect(seen[0]).toMatchObject({ error: { code: 'request/not-found' } });
    expect(JSON.stringify(seen)).not.toMatch(/15400000000|602室|一闪一闪/);
  });

  test('a lead who is held back reads no telephone of the studio', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    expect((await here.ask(who.lead, 'requests.read', { id })).contact).not.toBeNull();
    expect((await holdBack(who.secretary, who.lead)).ok).toBe(true);
    expect(await here.refusal(who.lead, 'requests.read', { id })).toBe('request/not-found');
  });
});

test('a copy of one’s own data names nobody else by id', async () => {
  const avoid = { studios: [], names: ['志愿者3'] };
  const id = await submit('楼道的灯一闪一闪', { avoid });
  await here.ask('o-hand-1', 'requests.accept', { id });
  expect((await correct(who.resident, id, 'mediation')).ok).toBe(true);
  const { json } = await here.ask(who.resident, 'me.export', {});
  expect(json).toContain('志愿者3');
  expect(json).not.toMatch(/o-hand|o-lead|o-law/);
});
