import type { CommandName } from '../call/call';
import { whomToWake } from './whom-to-wake';

test.each<CommandName>([
  'requests.resolve',
  'requests.decline',
  'requests.transfer',
  'requests.withdraw',
  'volunteers.approve',
  'volunteers.terms',
  'volunteers.pause',
  'volunteers.leave',
  'studios.save',
])('after %s whoever waits in a queue is called at once', (command) => {
  expect(whomToWake(command)).toEqual(['deliver', 'patrol']);
});

test.each<CommandName>(['requests.submit', 'requests.accept', 'requests.confirm', 'requests.rate'])(
  'after %s no hand is free that was not: messages go out, no more',
  (command) => {
    expect(whomToWake(command)).toEqual(['deliver']);
  },
);
