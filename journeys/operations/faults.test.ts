import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** A timer repairs what fails half-way: the process is killed at every step, one by one. */

jest.setTimeout(180_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(async () => {
  await arm();
  await here.end();
});

interface Fault {
  readonly kind: string;
  readonly action: string;
  readonly function?: string;
  readonly when?: 'before' | 'after';
  readonly skip?: number;
  readonly times?: number;
  readonly errcode?: number;
}

const arm = (...faults: Fault[]) => here.post('/faults', { faults });

async function struck(): Promise<number> {
  const report = (await here.get('/faults')) as { struck: number }[];
  return report.reduce((sum, fault) => sum + fault.struck, 0);
}

const submit = async (category: 'mediation' | 'leak' = 'mediation') => {
  await here.uncount(who.resident);
  return here.ask(who.resident, 'requests.submit', {
    category,
    what: '隔壁把住房改成棋牌室，夜里吵到两点',
    photos: [],
    forWhom: 'self',
  });
};

/** What the only member of the asked studio was told about a request. */
async function told(id: string): Promise<{ inbox: number; messages: number }> {
  const page = `pages/task/detail?id=${id}`;
  const { items } = await here.ask(who.otherVolunteer, 'inbox.list', {});
  const messages = await here.messagesTo(who.otherVolunteer);
  const about = (one: { page: string }) => one.page === page;
  return { inbox: items.filter(about).length, messages: messages.filter(about).length };
}

describe.each(['before', 'after'] as const)(
  'the deliverer is killed %s each of its calls',
  (when) => {
    test('everybody is notified, and nobody twice', async () => {
      const sent: number[] = [];
      for (let skip = 0; ; skip += 1) {
        // One for this request, and one for its withdrawal at the end.
        await here.consent(who.otherVolunteer, 'task');
        await here.consent(who.otherVolunteer, 'task');
        const { id } = await submit();
        await arm({ kind: 'kill', action: '*', function: 'deliver', when, skip, times: 1 });
        await here.deliver();
        const killed = (await struck()) === 1;
        await arm();
        await here.cloud.advance('PT5M');
        const { inbox, messages } = await told(id);
        expect({ skip, inbox, twice: messages > 1 }).toEqual({ skip, inbox: 1, twice: false });
        sent.push(messages);
        // Restores the studio's capacity, with nothing left to deliver.
        await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
        await here.deliver();
        // Otherwise the next message would be gathered with others.
        await here.cloud.advance('PT3M');
        if (!killed) break;
        if (skip > 60) throw new Error('the deliverer does not complete');
      }
      // Only between the credit and WeChat's answer can a message be lost. It ends as `uncertain`;
      // the inbox has it.
      expect(sent.length).toBeGreaterThan(8);
      expect(sent.filter((messages) => messages === 0).length).toBeLessThanOrEqual(1);
    });
  },
);

test('the patrol killed at each step moves each request once', async () => {
  for (const when of ['before', 'after'] as const) {
    // The calls of one run that changes everything: reading what is due and the staffing, and one
    // write.
    for (let skip = 0; skip < 10; skip += 1) {
      const { id } = await submit('leak');
      const steps = [
        ['PT7M', 'reminded', '提醒了'],
        ['PT4M', 'called', '亲自安排'],
        ['PT7M', 'lapsed', '没有按时接'],
      ] as const;
      for (const [duration, step, words] of steps) {
        await here.cloud.advance(duration, ['patrol']);
        await arm({ kind: 'kill', action: '*', function: 'patrol', when, skip, times: 1 });
        await here.cloud.advance('PT2M');
        await arm();
        await here.cloud.advance('PT2M');
        const { timeline } = await here.ask(who.resident, 'requests.read', { id });
        const times = timeline.filter(({ title }) => title.includes(words)).length;
        expect({ when, skip, step, times }).toEqual({ when, skip, step, times: 1 });
      }
      await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
    }
  }
}, 360_000);

test('an answer lost after the write: the same command again changes nothing', async () => {
  const input = {
    category: 'mediation' as const,
    what: '楼上天天拖椅子',
    photos: [],
    forWhom: 'self' as const,
  };
  await arm({
    kind: 'drop',
    action: 'database.insertDocument',
    function: 'api',
    when: 'after',
    times: 1,
  });
  const lost = await here.call(who.neighbour, 'requests.submit', input, 'lost-answer');
  await arm();
  const again = await here.call(who.neighbour, 'requests.submit', input, 'lost-answer');
  expect(again.ok).toBe(true);
  if (!lost.ok) expect(lost.error).toMatchObject({ code: 'internal' });
  const { items } = await here.ask(who.neighbour, 'requests.listMine', { kind: 'open' });
  expect(items).toHaveLength(1);
});

test('when WeChat stays busy a message is retried, and ends with a named state', async () => {
  for (let count = 0; count < 3; count += 1) await here.consent(who.otherVolunteer, 'task');
  await here.deliver();
  const send = 'wx.openApi:subscribeMessage.send';
  await arm({ kind: 'wx-error', action: send, errcode: -1, times: 1 });
  const first = await submit();
  await here.deliver();
  expect(await told(first.id)).toEqual({ inbox: 1, messages: 0 });
  await here.cloud.advance('PT3M');
  expect(await told(first.id)).toEqual({ inbox: 1, messages: 1 });

  await arm({ kind: 'wx-error', action: send, errcode: -1 });
  const second = await submit();
  await here.deliver();
  await here.cloud.advance('PT30M');
  const tries = await struck();
  expect(tries).toBe(4);
  await here.cloud.advance('PT30M');
  expect(await struck()).toBe(tries);
  expect(await told(second.id)).toEqual({ inbox: 1, messages: 0 });
});

test.each(['before', 'after'] as const)(
  'a connection that breaks %s a message was shown: it is never shown twice',
  async (when) => {
    await here.consent(who.otherVolunteer, 'task');
    await here.deliver();
    const action = 'wx.openApi:subscribeMessage.send';
    await arm({ kind: 'drop', action, when, times: 1 });
    const { id } = await submit();
    await here.deliver();
    expect(await struck()).toBe(1);
    await arm();
    await here.cloud.advance('PT30M');
    expect(await told(id)).toEqual({ inbox: 1, messages: when === 'after' ? 1 : 0 });
  },
);

test('a database failure is reported in words, and nothing is lost', async () => {
  await arm({ kind: 'drop', action: 'database.*', function: 'api', when: 'before' });
  const answer = await here.call(who.resident, 'requests.listMine', { kind: 'open' });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'internal', message: '我们这边出了点问题，请稍后再试。' },
  });
  if (!answer.ok) expect(JSON.stringify(answer.error)).not.toMatch(/ECONN|database|stack/i);
});
