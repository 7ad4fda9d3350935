import fc from 'fast-check';
import { type Moment, minutesAfter } from '../time/moment';
import { afterTheNight } from '../time/quiet-hours';
import type { InboxItem } from './inbox';
import { GATHER_MINUTES, type Ledger, type PlannedMessage, planMessages } from './message-plan';
import { TEMPLATE_KEYS } from './template';

/** Wednesday 10:00 in China, and 22:00. */
const NOW: Moment = '2026-03-11T02:00:00.000Z';
const NIGHT: Moment = '2026-03-11T14:00:00.000Z';

type But = Omit<Partial<InboxItem>, 'message'> & {
  readonly message?: Partial<InboxItem['message']>;
};

function item(_id: string, { message, ...but }: But = {}): InboxItem {
  return {
    _id,
    openid: 'wang',
    text: '',
    page: `pages/task/detail?id=${_id}`,
    at: NOW,
    readAt: null,
    template: 'task',
    words: { subject: '家电维修', status: '待接单', at: NOW, tip: '' },
    urgent: false,
    ...but,
    message: { state: 'waiting', attempts: 0, dueAt: NOW, also: [], mergedInto: null, ...message },
  };
}

function ledger(left: number, lastSentAt: Ledger['lastSentAt'] = {}): ReadonlyMap<string, Ledger> {
  const credit = { left, refused: false };
  return new Map([['wang', { credits: { task: credit, progress: credit }, lastSentAt }]]);
}

/** `send a+b`, `wait a until 10:02` in short. */
function say(step: PlannedMessage): string {
  switch (step.kind) {
    case 'send':
      return `send ${[step.item._id, ...step.also].join('+')}`;
    case 'go-on':
      return `go on ${step.item._id}`;
    case 'no-credit':
      return `none ${step.items.map(({ _id }) => _id).join('+')}`;
    case 'missed':
      return `missed ${step.items.map(({ _id }) => _id).join('+')}`;
    case 'wait':
      return `wait ${step.items.map(({ _id }) => _id).join('+')} ${step.until}`;
    default:
      return step satisfies never;
  }
}

const plan = (
  due: readonly InboxItem[],
  ledgers = ledger(3),
  now = NOW,
  waiting: readonly InboxItem[] = due,
) => planMessages(due, waiting, ledgers, now).map(say);

const earlier = minutesAfter(NOW, -5);

describe('one person', () => {
  test('several waiting items become one message, sent by the oldest', () => {
    expect(plan([item('a'), item('b', { at: earlier })])).toEqual(['send b+a']);
  });

  test('waiting items that are not due yet are merged too', () => {
    const later = item('b', { message: { dueAt: minutesAfter(NOW, 1) } });
    expect(plan([item('a')], ledger(3), NOW, [item('a'), later])).toEqual(['send a+b']);
  });

  test('each template has its own message', () => {
    const other = item('b', { template: 'progress' });
    expect(plan([item('a'), other])).toEqual(['send a', 'send b']);
  });

  test('items that arrive shortly after a message are gathered', () => {
    const lately = ledger(3, { task: minutesAfter(NOW, -1) });
    expect(plan([item('a')], lately)).toEqual([`wait a ${minutesAfter(NOW, GATHER_MINUTES - 1)}`]);
    expect(plan([item('a')], ledger(3, { task: minutesAfter(NOW, -GATHER_MINUTES) }))).toEqual([
      'send a',
    ]);
  });

  test('at night messages wait for the morning; urgent ones are sent at once and separately', () => {
    const due = [item('a'), item('b', { urgent: true }), item('c', { urgent: true })];
    expect(plan(due, ledger(3, { task: NIGHT }), NIGHT)).toEqual([
      'send b',
      'send c',
      `wait a ${afterTheNight(NIGHT)}`,
    ]);
  });

  test('without a credit, all items stay in the inbox only', () => {
    expect(plan([item('a'), item('b'), item('c', { urgent: true })], ledger(0))).toEqual([
      'none c',
      'none a+b',
    ]);
  });

  test('an ended urgent item that is due again counts as missed', () => {
    const over = item('a', { urgent: true, message: { state: 'no-credit' } });
    expect(plan([over, item('b')], ledger(3), NOW, [item('b')])).toEqual(['missed a', 'send b']);
  });

  test('a message that was started is finished separately, and not at night', () => {
    const begun = item('a', { message: { state: 'claimed', also: ['x'] } });
    const again = item('b', { message: { attempts: 1 } });
    expect(plan([begun, again, item('c')])).toEqual(['go on a', 'go on b', 'send c']);
    expect(plan([begun], ledger(3), NIGHT)).toEqual([`wait a ${afterTheNight(NIGHT)}`]);
    expect(plan([{ ...begun, urgent: true }], ledger(3), NIGHT)).toEqual(['go on a']);
  });
});

test('each due item is in one step, and no step mixes people or templates', () => {
  const items = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 40 }),
      openid: fc.constantFrom('wang', 'li'),
      template: fc.constantFrom(...TEMPLATE_KEYS),
      urgent: fc.boolean(),
      state: fc.constantFrom('waiting' as const, 'claimed' as const),
      attempts: fc.constantFrom(0, 1),
    }),
    { selector: ({ id }) => id },
  );
  const minutes = fc.integer({ min: 0, max: 24 * 60 });
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 3 }), minutes, (given, left, after) => {
      const now = minutesAfter(NOW, after);
      const due = given.map(({ id, openid, template, urgent, state, attempts }) =>
        item(String(id), { openid, template, urgent, message: { state, attempts } }),
      );
      const byId = new Map(due.map((one) => [one._id, one]));
      const told = planMessages(due, due, ledger(left, { task: now }), now).map((step) =>
        membersOf(step).map((id) => byId.get(id)),
      );
      expect(
        told
          .flat()
          .map((one) => one?._id)
          .sort(),
      ).toEqual([...byId.keys()].sort());
      for (const members of told) {
        const kinds = new Set(members.map((one) => `${one?.openid} ${one?.template}`));
        expect(kinds.size).toBe(1);
        if (members.length > 1) expect(members.some((one) => one?.urgent)).toBe(false);
      }
    }),
  );
});

function membersOf(step: PlannedMessage): readonly string[] {
  switch (step.kind) {
    case 'send':
      return [step.item._id, ...step.also];
    case 'go-on':
      return [step.item._id];
    case 'no-credit':
    case 'missed':
    case 'wait':
      return step.items.map(({ _id }) => _id);
    default:
      return step satisfies never;
  }
}

test('a person hears when the night of their own street is over', () => {
  const [known] = ledger(3).values();
  const late = new Map([
    ['wang', { credits: {}, ...known, quiet: { from: '22:30', until: '06:00' } }],
  ]);
  expect(plan([item('a')], late, NIGHT)).toEqual(['send a']);
  expect(plan([item('a')], ledger(3), NIGHT)[0]).toMatch(/^wait a/);
});
