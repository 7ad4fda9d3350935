import { requestOperations } from '../../../../core/contract/request/operations';
import type { RequestView } from '../../../../core/contract/request/view';
import { useForm } from './use-form';

/** The fields of a request that correcting its place needs. */
export type Relocated = Pick<RequestView, 'id' | 'placeName' | 'where'>;

/** 改地点: the form for the right place of a request; it begins with the present place. */
export function useRelocation({ id, placeName, where }: Relocated, onSent: () => void) {
  return useForm(requestOperations, 'requests.relocate', {
    key: `relocate:${id}`,
    initial: {
      nodeId: where?.nodeId ?? '',
      name: where ? placeName : '',
      detail: where?.detail ?? '',
    },
    input: ({ nodeId, detail }) => ({ id, place: { nodeId, detail } }),
    onSent,
  });
}
