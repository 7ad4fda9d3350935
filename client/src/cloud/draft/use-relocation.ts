import type { RequestView } from '../../../../core/contract/request/view';
import { useForm } from './use-form';

/** What is read of a request whose place is to be put right. */
export type Relocated = Pick<RequestView, 'id' | 'placeName' | 'where'>;

/** 改地点: the form that says where a request really is; it begins with the place as it stands. */
export function useRelocation({ id, placeName, where }: Relocated, onSent: () => void) {
  return useForm('requests.relocate', {
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
