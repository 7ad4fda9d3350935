import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 交接: when somebody leaves, the real timers find another owner for each of their requests. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (
  category: 'repair' | 'leak' | 'law' = 'repair',
  avoid: InputOf<'requests.submit'>['avoid'] = { studios: [], names: [] },
) => {
  const what = '厨房水龙头滴水三天了';
  const input: InputOf<'requests.submit'> = { category, what, photos: [], forWhom: 'self', avoid };
  return (await here.ask(who.resident, 'requests.submit', input)).id;
};
const read = (id: string, openid: string = who.resident) =>
  here.ask(openid, 'requests.read', { id });
const titles = async (id: string) => (await read(id)).timeline.map(({ title }) => title);
const patrol = () => here.patrol();

async function pastTheTimeOfARepair() {
  await here.cloud.advance('P7DT1M', ['patrol', 'deliver', 'derive', 'learn']);
  await patrol();
}

/** The studio as a form sends it back. */
async function asSaved(id: string): Promise<InputOf<'studios.save'>> {
  const studio = await here.ask(who.secretary, 'studios.read', { id });
  const { version, name, introduction, room, hours, capacity, fee, feeNote, paused } = studio;
  return {
    ...{ id, version, name, introduction, room, capacity, fee, feeNote, paused },
    lead: who.lead,
    specialities: [...studio.specialities],
    alsoHelps: [...studio.alsoHelps],
    serves: studio.serves.map((place) => place.id),
    nodeId: studio.place.id,
    hours: hours.map((opening) => ({ ...opening, days: [...opening.days] })),
  };
}

describe('a volunteer who leaves', () => {
  test('their work goes to colleagues, and both are notified', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.volunteer, 'volunteers.leave', {});
    await patrol();
    expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'fix' } });
    expect(await titles(id)).toContain('王师傅不再接单了，另请一位接着办');
    await here.deliver();
    const { items } = await here.ask(who.volunteer, 'inbox.list', {});
    expect(items.map(({ text }) => text).join()).toContain('已转给别人办');
    await here.ask(who.lead, 'requests.accept', { id });
    expect(await read(id)).toMatchObject({ state: 'accepted', owner: { name: '周师傅' } });
  });

  test('the same happens when they apply again at once', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.volunteer, 'volunteers.leave', {});
    const form = { studioId: 'law', name: '王师傅', phone: '15400000000', skills: '懂点合同' };
    await here.ask(who.volunteer, 'volunteers.apply', form);
    await patrol();
    expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'fix' } });
  });

  test('a lead who has left cannot read requests that wait for the studio', async () => {
    const id = await submit();
    await here.ask(who.lead, 'volunteers.leave', {});
    expect(await here.refusal(who.lead, 'requests.read', { id })).toBe('request/not-found');
  });

  test('they lose access, accept nothing new, and return by applying again', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'volunteers.leave', {});
    expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe('request/not-found');
    expect(await here.refusal(who.volunteer, 'requests.listTasks', { kind: 'waiting' })).toBe(
      'volunteer/not-approved',
    );
    const form = { studioId: 'fix', name: '王师傅', phone: '15400000000', skills: '会修灯' };
    await here.ask(who.volunteer, 'volunteers.apply', form);
    await here.ask(who.secretary, 'volunteers.approve', { openid: who.volunteer });
    await here.ask(who.volunteer, 'requests.accept', { id });
  });

  test('a volunteer who pauses keeps their work', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.volunteer, 'volunteers.pause', { paused: true });
    await patrol();
    expect(await read(id)).toMatchObject({ state: 'accepted', owner: { name: '王师傅' } });
  });

  test('work left past its deadline goes to colleagues, and everybody concerned is notified', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.volunteer, 'volunteers.pause', { paused: true });
    await pastTheTimeOfARepair();
    await here.deliver();
    expect(await titles(id)).toContain('过了约定的时间，王师傅目前办不了，另请人接着办');
    expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'fix' } });
    const { items } = await here.ask(who.volunteer, 'inbox.list', {});
    expect(items.map(({ text }) => text).join()).toContain('已转给别人办');
    expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe('request/not-found');
    await here.ask(who.lead, 'requests.accept', { id });
  });

  test('the office is notified when a lead pauses or leaves; waiting requests still wait', async () => {
    const id = await submit();
    await here.ask(who.lead, 'volunteers.leave', {});
    await patrol();
    await here.deliver();
    const { items } = await here.ask(who.secretary, 'inbox.list', {});
    expect(items.map(({ text }) => text)).toContain(
      '巧手维修工作室的领衔人周师傅退出了，请您看看要不要另请一位。',
    );
    expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'fix' } });
  });

  test('a run that was killed half-way is repeated and moves nothing twice', async () => {
    const ids = [await submit(), await submit(), await submit()];
    for (const id of ids) await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.volunteer, 'volunteers.leave', {});
    await here.post('/faults', {
      faults: [
        { kind: 'kill', action: 'database.modifyDocument', when: 'after', rate: 1, times: 1 },
      ],
    });
    await patrol().catch(() => undefined);
    const report = (await here.get('/faults')) as { struck: number }[];
    expect(report.map(({ struck }) => struck)).toEqual([1]);
    await here.post('/faults', { faults: [] });
    await patrol();
    await patrol();
    for (const id of ids) {
      expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'fix' } });
      const left = (await titles(id)).filter((title) => title.includes('不再接单'));
      expect(left).toHaveLength(1);
    }
  });

  test('once none of their work is left, nothing is looked at again', async () => {
    await here.ask(who.volunteer, 'volunteers.leave', {});
    await here.cloud.advance('PT5M');
    const database = connectSdk(here.cloud).database();
    const { data } = await database.collection('people').where({ _id: who.volunteer }).get();
    expect(data).toMatchObject([{ due: [] }]);
  });
});

describe('a studio that pauses or loses its members', () => {
  test('waiting requests go to the next studio; work in progress stays until its deadline', async () => {
    const [waiting, inHand] = [await submit(), await submit()];
    await here.ask(who.volunteer, 'requests.accept', { id: inHand });
    await here.ask(who.lead, 'studios.save', { ...(await asSaved('fix')), paused: true });
    await patrol();
    expect(await read(waiting)).toMatchObject({ state: 'offered', owner: { studioId: 'fix-far' } });
    expect(await titles(waiting)).toContain('巧手维修工作室暂停接单了，转给下一家');
    expect(await read(inHand)).toMatchObject({ state: 'accepted', owner: { name: '王师傅' } });
    await pastTheTimeOfARepair();
    expect(await titles(inHand)).toContain('过了约定的时间，王师傅目前办不了，另请人接着办');
    expect(await read(inHand)).toMatchObject({ owner: { studioId: 'fix-far' } });
  });

  test('once the last of its volunteers has paused, waiting requests move on', async () => {
    const id = await submit('law');
    expect(await read(id)).toMatchObject({ owner: { studioId: 'law' } });
    await here.ask(who.otherVolunteer, 'volunteers.pause', { paused: true });
    await patrol();
    expect(await read(id)).toMatchObject({ state: 'submitted', owner: { kind: 'office' } });
  });
});

describe('a secretary takes it from an assignee who makes no progress', () => {
  test('at once, it goes to another studio or to colleagues, and the former assignee is notified', async () => {
    const id = await submit();
    await here.ask(who.volunteer, 'requests.accept', { id });
    await here.ask(who.secretary, 'requests.dispatch', { id, studioId: 'fix', reason: '病了' });
    await here.ask(who.lead, 'requests.accept', { id });
    await here.ask(who.secretary, 'requests.dispatch', { id, studioId: 'fix-far', reason: '' });
    expect(await read(id)).toMatchObject({ state: 'offered', owner: { studioId: 'fix-far' } });
    expect(await titles(id)).toContain('陈书记重新安排了');
    await here.deliver();
    for (const openid of [who.volunteer, who.lead]) {
      const { items } = await here.ask(openid, 'inbox.list', {});
      expect(items.map(({ text }) => text).join()).toContain('已转给别人办');
    }
  });
});

describe('danger', () => {
  test('all free studios are asked at once; the first to accept has it', async () => {
    const id = await submit('leak');
    for (const openid of [who.volunteer, 'o-far-volunteer']) {
      const { items } = await here.ask(openid, 'requests.listTasks', { kind: 'waiting' });
      expect(items).toMatchObject([{ id, actions: expect.arrayContaining(['accept']) }]);
    }
    await here.ask('o-far-volunteer', 'requests.accept', { id });
    const view = await read(id);
    expect(view.owner).toMatchObject({ name: '孙师傅', studioName: '街道维修工作室' });
    // Other asked volunteers are told who accepted; volunteers who were not asked get no message.
    const late = await here.call(who.volunteer, 'requests.accept', { id });
    expect(late).toMatchObject({ error: { message: '这件事刚刚被孙师傅接走了。' } });
    expect(await here.refusal(who.otherVolunteer, 'requests.accept', { id })).toBe(
      'request/not-found',
    );
  });

  test('when one of several studios withdraws, the others keep the offer and its deadline', async () => {
    const id = await submit('leak');
    const { dueAt } = await read(id);
    await here.ask(who.volunteer, 'requests.decline', { id, reason: '都在外面' });
    expect(await read(id)).toMatchObject({
      state: 'offered',
      owner: { studioId: 'fix-far' },
      dueAt,
    });
    await here.ask('o-far-volunteer', 'requests.decline', { id, reason: '也不行' });
    expect(await read(id)).toMatchObject({ state: 'submitted', owner: { kind: 'office' } });
  });
});

describe('people who keep away', () => {
  test('a volunteer can neither help a relative they named, nor see the request', async () => {
    await here.ask(who.volunteer, 'volunteers.terms', {
      atOnce: 2,
      onDuty: [],
      relatives: ['李阿姨'],
    });
    const id = await submit();
    expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe('request/not-found');
    const { items } = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' });
    expect(items).toEqual([]);
    await here.deliver();
    const told = await here.ask(who.volunteer, 'inbox.list', {});
    expect(told.items).toEqual([]);
    await here.ask(crowd[0] ?? '', 'requests.accept', { id });
  });

  test('nor can they act on a request about that relative', async () => {
    await here.ask(who.volunteer, 'volunteers.terms', {
      atOnce: 2,
      onDuty: [],
      relatives: ['李四'],
    });
    const id = await submit('repair', { studios: [], names: ['李四'] });
    expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe('request/not-found');
    await here.deliver();
    expect((await here.ask(who.volunteer, 'inbox.list', {})).items).toEqual([]);
  });

  test('an office that dispatches sees how well each studio fits; the one that returned it is last', async () => {
    const id = await submit('repair');
    const choice = (openid: string) => here.ask(openid, 'studios.list', { requestId: id });
    expect((await choice(who.secretary)).map((studio) => studio.id)).toEqual([
      'fix',
      'fix-far',
      'law',
    ]);
    await here.ask(who.volunteer, 'requests.decline', { id, reason: '忙' });
    const [first, , last] = await choice(who.secretary);
    expect(first?.id).toBe('fix-far');
    expect(first?.facts).toEqual(['专门办这一类', '服务整个街道', '手上没有事', '现在开着']);
    expect(last?.id).toBe('fix');
    expect((await choice(who.resident)).flatMap(({ facts }) => facts)).toEqual([]);
  });

  test('a studio that the resident avoids is not offered, and cannot be chosen manually', async () => {
    const id = await submit('repair', { studios: ['fix'], names: [] });
    expect(await read(id)).toMatchObject({ owner: { studioId: 'fix-far' } });
    const choice = await here.ask(who.secretary, 'studios.list', { requestId: id });
    expect(choice.map((studio) => studio.id).sort()).toEqual(['fix-far', 'law']);
    const to = { id, studioId: 'fix', reason: '离得近' };
    expect(await here.refusal(who.secretary, 'requests.dispatch', to)).toBe('studio/keeps-away');
    await here.ask('o-far-volunteer', 'requests.accept', { id });
    expect(await here.refusal('o-far-volunteer', 'requests.transfer', to)).toBe(
      'studio/keeps-away',
    );
  });
});

describe('excludes the volunteers whom the resident wants replaced', () => {
  /** Done by this volunteer, and back with the secretary. */
  async function notWell(category: 'repair' | 'law', by: string): Promise<string> {
    const id = await submit(category);
    await here.ask(by, 'requests.accept', { id });
    await here.ask(by, 'requests.resolve', { id, words: '好了', minutes: 5, photos: [] });
    await here.ask(who.resident, 'requests.reopen', { id, reason: '没有好' });
    return id;
  }

  test('is not asked when it is sent to the same studio, and cannot take it; others there can', async () => {
    const id = await notWell('repair', who.volunteer);
    await here.deliver();
    const told = async () => (await here.ask(who.volunteer, 'inbox.list', {})).items.length;
    const before = await told();
    expect((await read(id, who.secretary)).tried).toEqual(['fix']);
    await here.ask(who.secretary, 'requests.dispatch', { id, studioId: 'fix', reason: '' });
    await here.deliver();
    expect(await told()).toBe(before);
    const { items } = await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' });
    expect(items).toEqual([]);
    expect(await here.refusal(who.volunteer, 'requests.accept', { id })).toBe('request/not-found');
    await here.ask(who.lead, 'requests.accept', { id });
  });

  test('a studio without another volunteer is refused', async () => {
    const id = await notWell('law', who.otherVolunteer);
    const back = { id, studioId: 'law', reason: '' };
    expect(await here.refusal(who.secretary, 'requests.dispatch', back)).toBe(
      'studio/nobody-there',
    );
  });
});
