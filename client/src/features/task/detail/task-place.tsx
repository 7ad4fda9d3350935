import type { RequestView } from '../../../../../core/contract/request/view';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { showOnMap } from './show-on-map';

interface TaskPlaceProps {
  readonly task: RequestView;
}

/**
 * 去哪里: the place where it happened, and its mark on the map. A home address is shown with the
 * telephone.
 */
export function TaskPlace({ task }: TaskPlaceProps) {
  const { where, contact, placeName } = task;
  if (!where || (contact && where.home)) return null;
  const { detail, onMap: point } = where;
  const spot = [placeName, detail].filter(Boolean).join(' ');
  if (point) {
    const name = detail || placeName;
    return (
      <Rows>
        <ListRow
          icon="place"
          title={spot}
          note="在地图上看"
          onPress={() => showOnMap(point, name)}
        />
      </Rows>
    );
  }
  if (contact || !detail) return null;
  return (
    <Rows>
      <ListRow icon="place" title={spot} />
    </Rows>
  );
}
