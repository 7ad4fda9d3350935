import { replayOf } from '../../base/command';
import {
  accepted,
  asDoer,
  draft,
  grandma,
  offered,
  secretaryLi,
  submitted,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { later, NOW, refusalOf, TOWN } from '../../testing/town';
import { dueFor } from '../../time/due';
import { accept, submit } from './assignment';
import { conclude } from './conclude';
import { record } from './outcome';
import { split } from './subrequests';

const command = { commandId: 'c1', by: 'wang' };
const wang = asDoer(volunteer());

describe('conclude', () => {
  test('a new request begins at version 1, with its first events and notices', () => {
    const decision = submit('r1', draft(), toStudioOwner('east'), grandma, NOW);
    const { next, newNotices } = conclude(decision, { commandId: 'c1', by: 'grandma' }, TOWN, NOW);
    expect(next.version).toBe(1);
    expect(next.timeline).toEqual(decision.events);
    expect(next.notices).toEqual(newNotices);
    expect(Object.keys(newNotices)).toEqual(['e1n0']);
    expect(dueFor(next, 'tell')).toBe(NOW);
    expect(next.commands).toEqual([
      { commandId: 'c1', by: 'grandma', version: 1, state: 'offered' },
    ]);
  });

  test('each command raises the version by one and appends to the timeline and the notices', () => {
    const before = offered();
    const { next, newNotices } = conclude(accept(before, volunteer(), NOW), command, TOWN, NOW);
    expect(next.version).toBe(before.version + 1);
    expect(next.timeline.slice(0, -1)).toEqual(before.timeline);
    expect(next.notices).toEqual({ ...before.notices, ...newNotices });
    expect(Object.keys(newNotices)).toEqual(['e2n0']);
  });

  test('notice ids follow from the timeline, so every computation gives the same ids', () => {
    const decide = () => conclude(accept(offered(), volunteer(), NOW), command, TOWN, NOW);
    expect(decide()).toEqual(decide());
  });

  test('no notice ever replaces another', () => {
    let request = accepted();
    for (const note of ['第一次', '第二次', '第三次']) {
      const concluded = conclude(record(request, note, wang, NOW), command, TOWN, NOW);
      expect(Object.keys(request.notices)).not.toContain(Object.keys(concluded.newNotices)[0]);
      request = concluded.next as typeof request;
    }
  });

  test('a new notice does not delay one that waits longer', () => {
    const waiting = { ...accepted(), due: [{ job: 'tell', at: NOW }] as const };
    const { next } = conclude(record(waiting, '', wang, later(5)), command, TOWN, later(5));
    expect(dueFor(next, 'tell')).toBe(NOW);
  });

  test('a new notice is due at once, even if another is to be retried later', () => {
    const retrying = { ...accepted(), due: [{ job: 'tell', at: later(30) }] as const };
    const { next } = conclude(record(retrying, '', wang, later(5)), command, TOWN, later(5));
    expect(dueFor(next, 'tell')).toBe(later(5));
  });

  test('without a new notice the due time stays', () => {
    const own = { ...submitted(), asker: secretaryLi.openid, due: [] };
    const { next, newNotices } = conclude(record(own, '', secretaryLi, NOW), command, TOWN, NOW);
    expect(newNotices).toEqual({});
    expect(dueFor(next, 'tell')).toBeNull();
  });

  test('a change by the clock is not remembered as a command', () => {
    const before = offered();
    const { next } = conclude(accept(before, volunteer(), NOW), null, TOWN, NOW);
    expect(next.commands).toEqual(before.commands);
  });
});

test('an event that is written later never has an earlier time, whenever its command began', () => {
  const before = accepted();
  const last = { ...before.timeline[0], at: later(5) } as (typeof before.timeline)[number];
  const seen = { ...before, timeline: [...before.timeline, last] };
  const { next } = conclude(record(seen, '', wang, NOW), command, TOWN, NOW);
  expect(next.timeline.at(-1)?.at).toBe(later(5));
  const { next: then } = conclude(record(next, '', wang, later(6)), command, TOWN, later(6));
  expect(then.timeline.at(-1)?.at).toBe(later(6));
});

describe('replayOf', () => {
  const { next } = conclude(accept(offered(), volunteer(), NOW), command, TOWN, NOW);

  test('a repeated command gets its first reply, whatever has happened since', () => {
    const since = conclude(
      record(next, '', wang, NOW),
      { commandId: 'c2', by: 'wang' },
      TOWN,
      NOW,
    ).next;
    expect(replayOf(since, command)).toEqual({
      id: 'r1',
      version: next.version,
      state: 'accepted',
    });
  });

  test('other input under the same id is refused, because the first input has arrived', () => {
    const first = { ...command, digest: 'a' };
    const taken = conclude(accept(offered(), volunteer(), NOW), first, TOWN, NOW).next;
    expect(replayOf(taken, first)).toMatchObject({ state: 'accepted' });
    expect(refusalOf(() => replayOf(taken, { ...command, digest: 'b' }))).toBe(
      'input/first-has-arrived',
    );
  });

  test('the output of the first reply is repeated', () => {
    const command = { commandId: 'c1', by: 'wang' };
    const decision = split(accepted(), [{ category: 'law', what: '看看租约' }], wang, NOW);
    const { next } = conclude(decision, command, TOWN, NOW);
    const since = conclude(record(next, '', wang, NOW), null, TOWN, NOW).next;
    expect(replayOf(since, command)).toMatchObject({
      version: next.version,
      output: { parts: ['r1p0'] },
    });
  });

  test('the same id from somebody else is another command', () => {
    expect(replayOf(next, { commandId: 'c1', by: 'zhao' })).toBeNull();
    expect(replayOf(next, { commandId: 'c2', by: 'wang' })).toBeNull();
  });

  test('the last sixty commands are remembered', () => {
    let request = accepted();
    for (let number = 1; number <= 61; number += 1) {
      const each = { commandId: `n${number}`, by: 'wang' };
      request = conclude(record(request, '', wang, NOW), each, TOWN, NOW).next as typeof request;
    }
    expect(replayOf(request, { commandId: 'n1', by: 'wang' })).toBeNull();
    expect(replayOf(request, { commandId: 'n2', by: 'wang' })).not.toBeNull();
  });
});
