import type { OpenId } from '../../base/identity';
import type { ServiceRequest } from './state';

/** 经手的人: people who did the work, or reported that it was done. */
export function assigneesOf({
  assignee,
  result,
}: Pick<ServiceRequest, 'assignee' | 'result'>): readonly OpenId[] {
  return [assignee?.openid, result?.by].filter((one) => one !== undefined);
}

/** What `partiesOf` reads. */
export type ForParties = Pick<ServiceRequest, 'asker' | 'joined' | 'assignee' | 'result'>;

/** 当事的人: people who waited for it and people who did it. Only others can make the follow-up call. */
export function partiesOf(request: ForParties): readonly OpenId[] {
  const { asker, joined } = request;
  return [asker, ...joined.map(({ openid }) => openid), ...assigneesOf(request)];
}
