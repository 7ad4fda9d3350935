import type { InputOf, OperationName } from '../../core/contract/operations';
import { MORNING } from '../morning';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/**
 * 同一时刻: a volunteer accepts while an office ends the standing, pauses it, takes back the
 * qualification or holds them back. The acceptance is late at each of its writes; whoever may no longer
 * take the request neither gets it nor reads anything, and somebody else has it in the end.
 */

jest.setTimeout(180_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
});
afterEach(() => here.end());

const lawyer = who.otherVolunteer;
const until = new Date(MORNING.getTime() + 7 * 86_400_000).toISOString();
const CHANGES: readonly (readonly [OperationName, InputOf<OperationName>, string])[] = [
  [
    'volunteers.end',
    { personId: lawyer, studioId: 'law', reason: '收了红包' },
    'request/not-found',
  ],
  ['volunteers.pause', { openid: lawyer, studioId: 'law', paused: true }, 'request/not-found'],
  ['volunteers.unqualify', { personId: lawyer, kinds: ['law'] }, 'request/not-found'],
  ['people.holdBack', { personId: lawyer, reason: '发广告', until }, 'person/held-back'],
];

/** Waits until the fault strikes. */
async function isLate(): Promise<void> {
  for (let tries = 0; tries < 5000; tries += 1) {
    const [one] = (await here.get('/faults')) as { struck: number }[];
    if (one && one.struck > 0) return;
  }
  throw new Error('no write was late');
}

/** What an acceptance answers that is late at one of its writes, while an office changes the volunteer. */
async function acceptWhile(change: (typeof CHANGES)[number], skip: number) {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'law', what: '想问问租房合同的事', photos: [], forWhom: 'self' },
  });
  const fault = { kind: 'latency', ms: 3000, action: 'database.modifyDocument', function: 'api' };
  await here.post('/faults', { faults: [{ ...fault, skip, times: 1 }] });
  const accepting = here.call(lawyer, 'requests.accept', { id });
  await isLate();
  await here.ask(who.secretary, change[0], change[1]);
  return { id, answer: await accepting };
}

describe.each(CHANGES)('%s', (...change) => {
  const [op, , code] = change;

  test('before the place in hand is taken, the acceptance is refused', async () => {
    const { id, answer } = await acceptWhile(change, 0);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    const { state } = await here.ask(who.resident, 'requests.read', { id });
    expect(state).not.toBe('accepted');
  });

  test('after it, the work goes to somebody else and is read by them no more', async () => {
    const { id, answer } = await acceptWhile(change, 1);
    expect(answer).toMatchObject({ ok: true });
    for (let run = 0; run < 2; run += 1) await here.patrol();
    const { owner } = await here.ask(who.resident, 'requests.read', { id });
    // Who has accepted keeps it through a pause, or when a certificate ends.
    const keeps = op === 'volunteers.pause' || op === 'volunteers.unqualify';
    expect(owner.kind).toBe(keeps ? 'volunteer' : 'office');
    if (!keeps) {
      expect(await here.refusal(lawyer, 'requests.read', { id })).toBe('request/not-found');
    }
  });
});
