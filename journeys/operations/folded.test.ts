import type { CategoryCode } from '../../core/domain/category/category';
import type { InboxItem } from '../../core/domain/notice/inbox';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 合并: several events within minutes become one message and one credit, recorded on every item. */

jest.setTimeout(180_000);

/** Woken by timers as well; they change nothing here. */
const OTHERS = ['derive', 'learn'];

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

/** The only member of the asked studio. */
const MEMBER = who.otherVolunteer;

const submit = async (category: CategoryCode = 'mediation') => {
  await here.uncount(who.resident);
  return here.ask(who.resident, 'requests.submit', {
    category,
    what: '隔壁把住房改成棋牌室，夜里吵到两点',
    photos: [],
    forWhom: 'self',
  });
};

async function consents(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await here.consent(MEMBER, 'task');
}

async function itemsOf(openid: string): Promise<InboxItem[]> {
  const database = connectSdk(here.cloud).database();
  const { data } = await database.collection('inbox').where({ openid }).limit(1000).get();
  return data as unknown as InboxItem[];
}

const subjects = async () =>
  (await here.messagesTo(MEMBER)).map(({ data }) => data.thing1?.value ?? '');

test('three waiting items become one message and one credit', async () => {
  await consents(2);
  for (let time = 0; time < 3; time += 1) await submit();
  await Promise.all([here.deliver(), here.deliver(), here.deliver()]);
  expect(await here.messagesTo(MEMBER)).toMatchObject([
    { page: 'pages/inbox/index', data: { thing1: { value: '3 件事有新情况' } } },
  ]);
  const items = await itemsOf(MEMBER);
  const [teller, ...others] = items.filter(({ message }) => message.state === 'sent');
  expect(others).toEqual([]);
  const folded = items.filter(({ message }) => message.state === 'folded');
  expect(folded.map(({ message }) => message.mergedInto)).toEqual([teller?._id, teller?._id]);
  expect([...(teller?.message.also ?? [])].sort()).toEqual(folded.map(({ _id }) => _id).sort());
  const me = await here.ask(MEMBER, 'me.read', {});
  expect(me.credits.task).toEqual({ left: 1, refused: false });
});

test('items right after a message are gathered for two minutes', async () => {
  await consents(3);
  await submit();
  await here.deliver();
  expect(await subjects()).toEqual(['邻里纠纷']);
  await submit();
  await here.deliver();
  await submit();
  await here.deliver();
  expect(await subjects()).toHaveLength(1);
  await here.cloud.advance('PT3M');
  expect(await subjects()).toEqual(['邻里纠纷', '2 件事有新情况']);
});

test('urgent messages neither wait for others nor delay them', async () => {
  await here.consent(who.volunteer, 'task', 'task');
  await here.consent(who.volunteer, 'task');
  const told = async () =>
    (await here.messagesTo(who.volunteer)).map(({ data }) => data.thing1?.value);
  for (const category of ['repair', 'leak', 'leak'] as const) {
    await submit(category);
    await here.deliver();
  }
  expect(await told()).toEqual(['家电维修', '漏水断电']);
  await here.consent(who.volunteer, 'task');
  await submit('leak');
  await here.deliver();
  expect(await told()).toEqual(['家电维修', '漏水断电', '漏水断电']);
});

test('a second message about the same request states its status and links to it', async () => {
  await here.consent(who.resident, 'progress');
  const { id } = await submit('repair');
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.record', { id, note: '明早来' });
  await here.deliver();
  expect(await here.messagesTo(who.resident)).toMatchObject([
    {
      page: `pages/request/detail?id=${id}`,
      data: { phrase2: { value: '办理中' }, thing4: { value: '一共 2 条新消息' } },
    },
  ]);
});

test('WeChat busy: the folded message is tried again as it was', async () => {
  await consents(1);
  await submit();
  await submit();
  const send = 'wx.openApi:subscribeMessage.send';
  await here.post('/faults', {
    faults: [{ kind: 'wx-error', action: send, errcode: -1, times: 1 }],
  });
  await here.deliver();
  expect(await subjects()).toEqual([]);
  await here.cloud.advance('PT3M');
  expect(await subjects()).toEqual(['2 件事有新情况']);
});

describe.each(['before', 'after'] as const)(
  'the deliverer is killed %s each of its calls, with two things to tell',
  (when) => {
    test('both are in the inbox, and sent once', async () => {
      const told: string[] = [];
      for (let skip = 0; ; skip += 1) {
        await consents(2);
        const ids = [(await submit()).id, (await submit()).id];
        const before = (await here.messagesTo(MEMBER)).length;
        const kill = { kind: 'kill', action: '*', function: 'deliver', when, skip, times: 1 };
        await here.post('/faults', { faults: [kill] });
        await here.deliver();
        const report = (await here.get('/faults')) as { struck: number }[];
        await here.post('/faults', { faults: [] });
        await here.cloud.advance('PT5M', OTHERS);

        const items = await itemsOf(MEMBER);
        const about = ids.map((id) => items.filter(({ page }) => page.endsWith(`?id=${id}`)));
        expect({ skip, told: about.map((each) => each.length) }).toEqual({ skip, told: [1, 1] });
        const ends = about.flat().map(({ message }) => message.state);
        const messages = (await here.messagesTo(MEMBER)).length - before;
        for (const end of ends) expect(['folded', 'sent', 'uncertain']).toContain(end);
        // If a run dies before writing that it folded, the second is sent separately; nothing is
        // sent twice.
        const tellers = ends.filter((end) => end !== 'folded').length;
        const lost = ends.includes('uncertain') ? 1 : 0;
        expect({ skip, messages }).toEqual({
          skip,
          messages: messages === tellers ? tellers : tellers - lost,
        });
        told.push(`${ends.sort()} ${messages}`);
        for (const id of ids) {
          await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
        }
        await here.deliver();
        await here.cloud.advance('PT3M', OTHERS);
        if (report.every(({ struck }) => struck === 0)) break;
        if (skip > 60) throw new Error('the deliverer does not complete');
      }
      const one = told.filter((how) => how === 'folded,sent 1').length;
      expect(one).toBeGreaterThan(7);
      // Between the two writes that fold, and around WeChat's answer.
      expect(told.length - one).toBeLessThanOrEqual(3);
    });
  },
);
