import { useEffect } from 'react';
import type { MeView } from '../../../../../core/contract/view';
import { onNetworkBack } from '../../../cloud/call/network-back';
import { type Query, useQuery } from '../../../cloud/query/use-query';

/**
 * Who asks. Nobody waits for it with what they have to say: it is read when the page opens, again as
 * soon as there is a network, and before sending at the latest.
 */
export function useMe(): Query<MeView> {
  const me = useQuery('me.read', {});
  const { refresh } = me;
  const unknown = me.data === undefined;
  useEffect(() => (unknown ? onNetworkBack(() => void refresh()) : undefined), [unknown, refresh]);
  return me;
}
