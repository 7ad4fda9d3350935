import type { CommandName } from '../call/call';
import { needsNudge } from './needs-nudge';

test.each<CommandName>([
  'requests.submit',
  'requests.accept',
  'requests.decline',
  'requests.dispatch',
  'requests.withdraw',
])('after %s people are notified at once', (command) => {
  expect(needsNudge(command)).toBe(true);
});

test.each<CommandName>([
  'requests.resolve',
  'requests.confirm',
  'requests.rate',
  'me.save',
  'consents.record',
  'inbox.markRead',
])('after %s the message can wait a minute', (command) => {
  expect(needsNudge(command)).toBe(false);
});
