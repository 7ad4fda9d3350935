import type { BoardView } from '../../../../../core/contract/office';
import { MOST_COUNTED } from '../../../../../core/domain/request/model/worklist';
import { open } from '../../../routes/open';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface ToWatchProps {
  readonly lists: BoardView['lists'];
  readonly vacant: BoardView['vacant'];
}

/** 还要盯着的: lists that are less urgent than the four numbers, also one tap away. */
export function ToWatch({ lists, vacant = 0 }: ToWatchProps) {
  return (
    <Rows>
      <ListRow
        icon="hazard"
        title="没处理完的隐患"
        value={sayCount(lists.hazard)}
        onPress={() => open('office.list', { kind: 'hazard' })}
      />
      <ListRow
        icon="clock"
        title="排队等人手的"
        value={sayCount(lists.queued)}
        onPress={() => open('office.list', { kind: 'queued' })}
      />
      <ListRow
        icon="phone"
        title="该回访的"
        value={sayCount(lists.followUp)}
        onPress={() => open('office.list', { kind: 'followUp' })}
      />
      {vacant > 0 && (
        <ListRow
          icon="people"
          title="还没有书记的社区"
          note="那里的事先归街道"
          value={`${vacant} 个`}
          onPress={() => open('office.roles')}
        />
      )}
      {lists.slips > 0 && (
        <ListRow
          icon="forms"
          title="交接单没了的"
          value={sayCount(lists.slips)}
          onPress={() => open('office.list', { kind: 'slips' })}
        />
      )}
    </Rows>
  );
}

function sayCount(count: number): string {
  if (count === 0) return '没有';
  return count > MOST_COUNTED ? `${MOST_COUNTED} 件以上` : `${count} 件`;
}
