import { Refusal } from '../../core/domain/base/refusal';
import type { Caller } from '../../localcloud/functions/call-context';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 只听钟的: the cost of calls to the functions that run by the timer, whoever makes them and however many.
 */

jest.setTimeout(180_000);

const MANY = 60;
const PHONE: Caller = { source: 'client', openid: 'o-attacker' };
const TIMER: Caller = { source: 'timer' };
/** A phone whose call arrives through another function. */
const BEHIND: Caller = { source: 'function', openid: 'o-attacker', chain: 'wx_client,scf' };
const FORGED = { Type: 'Timer', TriggerName: 'every-minute', TRIGGER_SRC: 'timer', day: true };

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 3 });
  for (let minute = 0; minute < 3; minute += 1) await here.cloud.advance('PT1M');
});
afterEach(() => here.end());

interface Stats {
  readonly mark: number;
  readonly invocations: readonly {
    readonly function: string;
    readonly calls: readonly { readonly action: string }[];
  }[];
}

/** Sixty parallel calls: their answers, and the database calls of each. */
async function calls(caller: Caller, name: string, event: Record<string, unknown> = {}) {
  const { mark } = (await here.get('/stats?last=0')) as Stats;
  const all = Array.from({ length: MANY }, () => here.cloud.callAs(caller, name, event));
  const answers = await Promise.all(all);
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as Stats;
  const costs = invocations
    .filter((one) => one.function === name)
    .map((one) => one.calls.map(({ action }) => action.replace('database.', '')));
  return { answers, costs };
}

const READS = ['getDocument', 'aggregateDocuments', 'countDocument'];
const readsOf = (cost: readonly string[]) => cost.filter((action) => READS.includes(action)).length;
const refusedBy = (code: 'cloud/timer-only' | 'cloud/too-often') => ({
  ok: false,
  error: { code, message: new Refusal(code).message },
});

async function submit(): Promise<string> {
  const draft = {
    category: 'repair',
    what: '水龙头滴水',
    photos: [] as string[],
    forWhom: 'self',
  } as const;
  const { id } = await here.ask(who.resident, 'requests.submit', draft);
  return id;
}

test.each(['patrol', 'derive', 'learn'])(
  '%s refuses phones without any access to the database',
  async (name) => {
    await submit();
    for (const caller of [PHONE, BEHIND]) {
      const { answers, costs } = await calls(caller, name, FORGED);
      expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
        new Set([JSON.stringify(refusedBy('cloud/timer-only'))]),
      );
      expect(costs.flat()).toEqual([]);
    }
  },
);

test.each(['derive', 'learn'])('%s is run by patrol, and has no timer', async (name) => {
  const { answers, costs } = await calls(TIMER, name, FORGED);
  expect(answers).toEqual(Array(MANY).fill(refusedBy('cloud/timer-only')));
  expect(costs.flat()).toEqual([]);
});

test('of sixty simultaneous timer runs one handles what is due; without work none writes', async () => {
  await here.cloud.advance('PT1M', ['patrol']);
  const idle = await calls(TIMER, 'patrol');
  expect(idle.costs.filter((cost) => cost.includes('modifyDocument'))).toEqual([]);

  const id = await submit();
  await here.cloud.advance('PT2H', ['patrol']);
  const { costs } = await calls(TIMER, 'patrol');
  const events = async () => (await here.ask(who.resident, 'requests.read', { id })).timeline;
  const reminded = await events();
  // They read the due list and the agenda; the first processes also read shapes and places.
  const worked = costs.filter((cost) => readsOf(cost) > 4);
  expect(worked.length).toBeLessThanOrEqual(1);
  // A process that knows another run to be at work reads nothing.
  expect(costs.filter((cost) => cost.length === 0).length).toBeGreaterThan(MANY / 2);
  await calls(TIMER, 'patrol');
  expect(await events()).toEqual(reminded);
});

test('a killed run blocks the others only until its minute ends', async () => {
  const id = await submit();
  await here.cloud.advance('PT2H', ['patrol']);
  const faults = [
    {
      action: 'database.modifyDocument',
      kind: 'kill',
      when: 'after',
      function: 'patrol',
      times: 1,
    },
  ];
  await here.post('/faults', { faults });
  await expect(here.cloud.callAs(TIMER, 'patrol')).rejects.toThrow();
  await here.post('/faults', { faults: [] });
  const before = (await here.ask(who.resident, 'requests.read', { id })).timeline.length;
  await here.cloud.advance('PT1M');
  const after = (await here.ask(who.resident, 'requests.read', { id })).timeline.length;
  expect(after).toBeGreaterThan(before);
});

test('a nudge without pending notices is one read; excessive nudges of one phone read nothing', async () => {
  // A process that has not been nudged yet reads the agenda once.
  await calls({ source: 'client', openid: 'o-first' }, 'deliver');
  const { answers, costs } = await calls(PHONE, 'deliver');
  expect(Math.max(...costs.map(readsOf))).toBe(1);
  expect(costs.flat().filter((action) => !READS.includes(action))).toEqual([]);
  // Each process counts separately.
  expect(answers.length).toBe(MANY);
});

test('a phone that keeps nudging is refused, while others are not', async () => {
  await here.end();
  here = await Neighbourhood.begin({ instances: 1 });
  const { answers, costs } = await calls(PHONE, 'deliver');
  const tooOften = answers.filter((one) => JSON.stringify(one).includes('cloud/too-often'));
  expect(tooOften).toEqual(Array(tooOften.length).fill(refusedBy('cloud/too-often')));
  expect(tooOften.length).toBeGreaterThanOrEqual(MANY / 2 - 1);
  expect(costs.filter((cost) => cost.length === 0).length).toBe(tooOften.length);
  const other = { source: 'client', openid: who.resident } as const;
  expect(await here.cloud.callAs(other, 'deliver')).toMatchObject({ handed: 0 });
  await here.cloud.advance('PT1M', ['patrol']);
  expect(await here.cloud.callAs(PHONE, 'deliver')).toMatchObject({ handed: 0 });
});

test('of sixty nudges one sends the notices, once, and the others cost very little', async () => {
  for (let count = 0; count < 5; count += 1) await here.consent(who.volunteer, 'task');
  await calls({ source: 'client', openid: 'o-first' }, 'deliver');
  await submit();
  const { answers, costs } = await calls(PHONE, 'deliver');
  const handed = answers.map((one) => (one as { handed?: number }).handed ?? 0);
  expect(handed.filter((count) => count > 0)).toEqual([1]);
  expect(costs.filter((cost) => readsOf(cost) > 1).length).toBeLessThanOrEqual(1);
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
});

test('notices that a killed nudge had claimed are sent by the timer, once', async () => {
  await here.consent(who.volunteer, 'task');
  await submit();
  const faults = [
    {
      action: 'database.modifyDocument',
      kind: 'kill',
      when: 'after',
      function: 'deliver',
      times: 1,
    },
  ];
  await here.post('/faults', { faults });
  await expect(here.cloud.callAs(PHONE, 'deliver')).rejects.toThrow();
  await here.post('/faults', { faults: [] });
  // They are claimed: other runs leave them alone until the lease ends.
  expect(await here.cloud.callAs(PHONE, 'deliver')).toMatchObject({ handed: 0 });
  await here.cloud.advance('PT1M');
  expect(await here.messagesTo(who.volunteer)).toHaveLength(1);
});
