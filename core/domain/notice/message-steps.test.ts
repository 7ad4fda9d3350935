import { later } from '../testing/town';
import type { InboxItem } from './inbox';
import type { PlannedMessage } from './message-plan';
import { together } from './message-steps';

const item = (_id: string, but: Partial<InboxItem> = {}) =>
  ({ _id, urgent: false, template: 'news', ...but }) as InboxItem;

const none = (...items: InboxItem[]): PlannedMessage => ({ kind: 'no-credit', items });
const send = (one: InboxItem): PlannedMessage => ({ kind: 'send', item: one, also: [] });
const wait = (until: string, ...items: InboxItem[]): PlannedMessage => ({
  kind: 'wait',
  items,
  until,
});

test('items without a credit, and items that wait for the same morning, are written in one step', () => {
  const [seven, eight] = [later(7), later(8)];
  const [a, b, c, d] = [item('a'), item('b'), item('c'), item('d')];
  const steps = [none(a), send(b), wait(seven, c), none(d), wait(eight, d), wait(seven, a)];
  expect(together(steps)).toEqual([send(b), none(a, d), wait(seven, c, a), wait(eight, d)]);
});

test('items that may need a phone call are written separately', () => {
  const call = item('call', { urgent: true, template: 'task' });
  expect(together([none(call), none(item('news'))])).toHaveLength(2);
});

test('no items produce no steps', () => {
  expect(together([])).toEqual([]);
});
