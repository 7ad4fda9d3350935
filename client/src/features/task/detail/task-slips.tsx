import type { RequestView } from '../../../../../core/contract/request/view';
import { saySlips } from '../../../../../core/domain/request/wording/slip-words';
import { open } from '../../../routes/open';
import { ListRow, Rows } from '../../../ui/list/list-row';

/** 交接单: the row that leads to them, where something can be handed over or was. */
export function TaskSlips({ task: { id, slips, actions } }: { readonly task: RequestView }) {
  if (slips.length === 0 && !actions.includes('entrust')) return null;
  return (
    <Rows>
      <ListRow
        icon="forms"
        title="交接单"
        note={saySlips(slips)}
        onPress={() => open('request.slips', { id })}
      />
    </Rows>
  );
}
