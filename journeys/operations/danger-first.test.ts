import { templates } from '../../core/contract/templates';
import type { InboxItem } from '../../core/domain/notice/inbox';
import { stranger } from '../../core/domain/person/person';
import { minutesAfter } from '../../core/domain/time/moment';
import { connectSdk } from '../../localcloud/testing/sdk';
import { crowd, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 人命关天: an announcement to a whole town never delays messages about danger. */

jest.setTimeout(120_000);

/** Some of these gave a consent, the others did not. */
const TOWN = 3000;
const CONSENTING = 120;

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const townsman = (at: number) => `o-town-${String(at).padStart(5, '0')}`;

/** Its messages have been due since the morning, before anything that happens now. */
async function announced(): Promise<void> {
  const since = minutesAfter(here.cloud.now().toISOString(), -10);
  const credits = { news: { left: 1, refused: false } };
  const people = Array.from({ length: CONSENTING }, (_, at) => ({
    ...stranger(townsman(at)),
    credits,
  }));
  const items = Array.from({ length: TOWN }, (_, at) => newsTo(townsman(at), since));
  await here.cloud.importDocuments('people', people);
  await here.cloud.importDocuments('inbox', items);
  const accepted = { [templates.news.id]: 'accept' };
  for (const { _id } of people) await here.post('/consents', accepted, { 'x-wx-openid': _id });
}

function newsTo(openid: string, since: string): InboxItem {
  return {
    _id: `a1:published:${openid}`,
    openid,
    text: '兴业居委会发布了公告：明天停水',
    page: 'pages/announcement/detail?id=a1',
    at: since,
    readAt: null,
    template: 'news',
    words: { subject: '明天停水', status: '新公告', at: since, tip: '兴业居委会' },
    urgent: false,
    message: { state: 'waiting', attempts: 0, dueAt: since, also: [], mergedInto: null },
  };
}

const burstPipe = () =>
  here.ask(who.resident, 'requests.submit', {
    category: 'leak',
    what: '厨房水管爆了，水漏到楼下',
    photos: [],
    forWhom: 'self',
  });

interface Run {
  readonly calls: readonly { readonly action: string; readonly collection?: string }[];
}

async function lastRun(): Promise<Run['calls']> {
  const { invocations } = (await here.get('/stats?last=1')) as { invocations: Run[] };
  return invocations.at(-1)?.calls ?? [];
}

const SEND = 'wx.openApi:subscribeMessage.send';

test('a burst pipe is notified before thousands of announcements that were due earlier', async () => {
  await announced();
  await here.consent(who.volunteer, 'task');
  const { id } = await burstPipe();
  await here.deliver();
  const messages = (await here.get('/messages')) as { openid: string; page: string }[];
  const page = `pages/task/detail?id=${id}`;
  expect(messages[0]).toMatchObject({ openid: who.volunteer, page });
  expect(messages).toHaveLength(1 + CONSENTING);
});

test('the whole town is handled with one call for several dozen people', async () => {
  await announced();
  const calls: { readonly action: string }[] = [];
  for (let runs = 0; runs === 0 || (await waitsForNews()); runs += 1) {
    if (runs === 10) throw new Error('the announcement does not complete');
    await here.deliver();
    calls.push(...(await lastRun()));
  }
  const sends = calls.filter(({ action }) => action === SEND).length;
  expect(sends).toBe(CONSENTING);
  // Batches of 200, each with some reads and one write, plus the calls for each message.
  expect(calls.length - 4 * CONSENTING).toBeLessThan((TOWN / 200 + 10) * 12);
});

async function waitsForNews(): Promise<boolean> {
  const database = connectSdk(here.cloud).database();
  const due = { urgent: false, 'message.dueAt': database.command.gt('') };
  const { data } = await database.collection('inbox').where(due).limit(1).get();
  return data.length > 0;
}

test('a volunteer whose message is queued counts as not reached: the lead sees whom to phone', async () => {
  await here.consent(who.volunteer, 'task');
  const { id } = await burstPipe();
  const shown = async () => (await here.ask(who.lead, 'requests.toRing', { id })).people.length;
  expect(await shown()).toBe(0);
  await here.cloud.advance('PT2M', ['deliver', 'patrol']);
  expect(await shown()).toBe(crowd.length + 1);
  await here.deliver();
  expect(await shown()).toBe(0);
});

test('when WeChat is busy the lead is told to phone after two minutes, while retries go on', async () => {
  await here.consent(who.volunteer, 'task');
  await here.post('/faults', { faults: [{ kind: 'wx-error', action: SEND, errcode: -1 }] });
  await burstPipe();
  await here.deliver();
  const rung = async () => {
    const { items } = await here.ask(who.lead, 'inbox.list', {});
    return items.filter(({ text }) => text.includes('请打电话')).length;
  };
  await here.cloud.advance('PT1M');
  expect(await rung()).toBe(0);
  await here.cloud.advance('PT2M');
  expect(await rung()).toBe(1);

  await here.post('/faults', { faults: [] });
  await here.cloud.advance('PT6M');
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
  expect(await rung()).toBe(1);
});
