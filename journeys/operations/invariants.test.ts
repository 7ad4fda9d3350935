import type { InboxItem } from '../../core/domain/notice/inbox';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { type Message, Neighbourhood } from './neighbourhood';

/**
 * Rules that hold whatever goes wrong: no acknowledged write is lost, every request has an owner,
 * nobody gets the same WeChat message twice, and every message ends in a named state.
 */

jest.setTimeout(180_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin();
});
afterEach(() => here.end());

const RATE = 0.15;

const FAULTS: readonly (readonly [string, readonly object[]])[] = [
  ['a slow database', [{ kind: 'latency', action: 'database.*', ms: 40, rate: 0.3 }]],
  [
    'a database that refuses',
    [{ kind: 'error', action: 'database.*', code: 'SYS_ERR', rate: RATE }],
  ],
  [
    'connections lost before the write',
    [{ kind: 'drop', action: 'database.*', when: 'before', rate: RATE }],
  ],
  [
    'connections lost after the write',
    [{ kind: 'drop', action: 'database.*', when: 'after', rate: RATE }],
  ],
  [
    'functions killed before what they ask for',
    [{ kind: 'kill', action: '*', when: 'before', rate: 0.05 }],
  ],
  [
    'functions killed after what they asked for',
    [{ kind: 'kill', action: '*', when: 'after', rate: 0.05 }],
  ],
  [
    'WeChat slow and refusing',
    [
      { kind: 'latency', action: 'wx.openApi:*', ms: 200, rate: 1 },
      { kind: 'wx-error', action: 'wx.openApi:*', errcode: -1, rate: 0.5 },
    ],
  ],
];

test.each(FAULTS)('with %s', async (_name, faults) => {
  await here.sets('people', who.volunteer, { 'terms.atOnce': 20 });
  for (let count = 0; count < 12; count += 1) {
    await here.consent(who.volunteer, 'task');
    await here.consent(who.resident, 'progress');
  }
  await here.post('/faults', { faults });
  const nudges: Promise<unknown>[] = [];
  const nudge = () => nudges.push(here.deliver().catch(() => undefined));
  const walks = await Promise.all(Array.from({ length: 8 }, (_, index) => walk(index, nudge)));
  nudge();
  await Promise.all(nudges);
  const report = (await here.get('/faults')) as { struck: number }[];
  expect(report.some(({ struck }) => struck > 0)).toBe(true);
  await here.post('/faults', { faults: [] });
  await here.cloud.advance('PT45M');

  const database = connectSdk(here.cloud).database();
  const { data: stored } = await database.collection('requests').where({}).limit(1000).get();
  const requests = stored as unknown as ServiceRequest[];
  // There are as many requests as taps, however often each was repeated.
  expect(requests.map(({ _id }) => _id).sort()).toEqual(walks.map(({ id }) => id).sort());
  for (const { _id, owner, notices, due, timeline } of requests) {
    expect(owner).toMatchObject({ kind: expect.stringMatching(/^(studio|volunteer|office)$/) });
    const tells = due.filter(({ job }) => job === 'tell');
    expect({ _id, notices, tells }).toEqual({ _id, notices: {}, tells: [] });
    const accepts = timeline.filter((event) => event.type === 'request.accepted');
    expect(accepts.length).toBeLessThanOrEqual(1);
  }
  for (const { id, accepted } of walks) {
    const request = requests.find(({ _id }) => _id === id);
    if (accepted) expect(request?.state).toBe('accepted');
  }

  const { data: items } = await database.collection('inbox').where({}).limit(1000).get();
  const told = items as unknown as InboxItem[];
  const unfinished = told.filter(
    ({ message }) => message.state === 'waiting' || message.state === 'claimed',
  );
  expect(unfinished).toEqual([]);
  const messages = (await here.get('/messages')) as Message[];
  // Messages about one thing are never equal; messages about several are counted below.
  const alone = messages.filter(({ page }) => page !== 'pages/inbox/index');
  const said = alone.map(({ openid, page, data }) => JSON.stringify([openid, page, data]));
  expect(new Set(said).size).toBe(said.length);
  const inState = (state: string) => told.filter(({ message }) => message.state === state);
  const [sent, uncertain] = [inState('sent').length, inState('uncertain').length];
  expect(messages.length).toBeGreaterThanOrEqual(sent);
  expect(messages.length).toBeLessThanOrEqual(sent + uncertain);
  const tellers = new Set(told.map(({ _id }) => _id));
  for (const { message } of inState('folded')) expect(tellers).toContain(message.mergedInto);
});

/** A resident asks and a volunteer accepts, each repeating the tap until it is answered. */
async function walk(index: number, nudge: () => void): Promise<{ id: string; accepted: boolean }> {
  const input = {
    category: 'repair',
    what: `第 ${index} 盏灯不亮了`,
    photos: [],
    forWhom: 'self',
  };
  const { id } = await insist(who.resident, 'requests.submit', input, `submit-${index}-tap`);
  nudge();
  const answer = await insist(who.volunteer, 'requests.accept', { id }, `accept-${index}-tap`);
  nudge();
  return { id, accepted: answer.state === 'accepted' };
}

/** Repeats one command under one id, as a phone does, until the cloud has answered it. */
async function insist(
  openid: string,
  op: string,
  input: object,
  commandId: string,
): Promise<{ id: string; state: string }> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    // Each attempt counts, and here are more of them than anybody makes in an hour.
    await here.uncount(openid).catch(() => undefined);
    const sent = await here
      .send(openid, { op, input, commandId })
      .catch((error: unknown) => ({ ok: false as const, error }));
    if (sent.ok) return sent.value as { id: string; state: string };
  }
  throw new Error(`${op} was never answered`);
}
