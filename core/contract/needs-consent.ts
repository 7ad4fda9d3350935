import type { CategoryCode } from '../domain/category/category';
import { isDanger } from '../domain/category/danger';
import type { Policy } from './base/operation';
import { type OperationName, operations } from './operations';

/**
 * 履行职责: what helpers and offices do about somebody else's matter is recorded because the law on
 * voluntary service asks for a record, not by consent.
 */
const BY_DUTY: ReadonlySet<Policy> = new Set<Policy>([
  'helper',
  'editor',
  'voucher',
  'office',
  'asksAfter',
]);

/**
 * 不用先同意: rights that nobody may make depend on a consent, whatever brings to its end a matter that was
 * begun with one, and places for files: a file that no other command attaches is gone within a day.
 */
const ALWAYS: ReadonlySet<OperationName> = new Set<OperationName>([
  'me.agree',
  'me.withdraw',
  'me.erase',
  'me.keep',
  'people.appeal',
  'inbox.markRead',
  'uploads.allow',
  'requests.withdraw',
  'requests.leave',
  'requests.answer',
  'requests.confirm',
  'requests.agree',
  'requests.contest',
  'requests.reopen',
  'requests.correct',
  'requests.relocate',
  'volunteers.leave',
  'roles.revoke',
]);

/**
 * 要先同意: does this command keep data of its caller that only their consent allows? A new command does,
 * unless it is named above. Danger to life and property does not wait for a consent (PIPL Art. 13,
 * 4); phones ask for it in the same tap.
 */
export function needsConsent(op: OperationName, input: object): boolean {
  const { kind, policy } = operations[op];
  if (kind !== 'command' || BY_DUTY.has(policy) || ALWAYS.has(op)) return false;
  // Its schema has checked that it is one of the codes.
  return !(op === 'requests.submit' && isDanger(input as { readonly category: CategoryCode }));
}
