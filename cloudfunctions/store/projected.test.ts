import type { InboxItem } from '../../core/domain/notice/inbox';
import type { ForWords } from '../../core/domain/policy/reading';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Projected } from './table';

/** The compiler is what is tested: an error that it does not report fails the check of types. */

test('what a list did not read is not there for a policy', () => {
  const read = {} as Projected<ServiceRequest, 'category' | 'state'>;
  // @ts-expect-error who has it was not read
  const words: ForWords = read;
  expect(words).toBe(read);
});

test('what it read is', () => {
  const read = {} as Projected<ServiceRequest, 'category' | 'state' | 'owner' | 'hiddenAt'>;
  const words: ForWords = read;
  expect(words).toBe(read);
});

test('of a field in an object that field alone is there', () => {
  const read = { _id: 'i1', message: { state: 'sent' } } as Projected<InboxItem, 'message.state'>;
  expect(read.message.state).toBe('sent');
  // @ts-expect-error nobody read it
  expect(read.message.attempts).toBeUndefined();
});
