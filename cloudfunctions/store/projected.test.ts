import type { InboxItem } from '../../core/domain/notice/inbox';
import type { ForWords } from '../../core/domain/policy/reading';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Projected } from './table';

/** This tests the compiler: if it fails to report an error, the type check fails. */

test('a policy cannot read a field that the list did not read', () => {
  const read = {} as Projected<ServiceRequest, 'category' | 'state'>;
  // @ts-expect-error the assignee was not read
  const words: ForWords = read;
  expect(words).toBe(read);
});

test('fields that were read', () => {
  const read = {} as Projected<ServiceRequest, 'category' | 'state' | 'owner' | 'hiddenAt'>;
  const words: ForWords = read;
  expect(words).toBe(read);
});

test('of an object only the requested field can be read', () => {
  const read = { _id: 'i1', message: { state: 'sent' } } as Projected<InboxItem, 'message.state'>;
  expect(read.message.state).toBe('sent');
  // @ts-expect-error nobody read it
  expect(read.message.attempts).toBeUndefined();
});
