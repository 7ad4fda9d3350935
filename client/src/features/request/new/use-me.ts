import { useEffect } from 'react';
import type { MeView } from '../../../../../core/contract/view';
import { onNetworkBack } from '../../../cloud/call/network-back';
import { type Query, useQuery } from '../../../cloud/query/use-query';

/**
 * The asker's data. The form does not wait for them: they are read when the page opens, again as
 * soon as there is a network, and before sending at the latest.
 */
export function useMe(): Query<MeView> {
  const me = useQuery('me.read', {});
  const { refresh } = me;
  const unknown = me.data === undefined;
  useEffect(() => (unknown ? onNetworkBack(() => void refresh()) : undefined), [unknown, refresh]);
  return me;
}
