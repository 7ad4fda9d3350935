import type { RequestView } from '../../../../../core/contract/view';
import { showPoint } from '../../../cloud/media/show-point';
import { toast } from '../../../ui/layout/toast';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface TaskPlaceProps {
  readonly task: RequestView;
}

/** 去哪里: the corner where it happened, and its mark on the map. A home stands with its telephone. */
export function TaskPlace({ task }: TaskPlaceProps) {
  const { where, contact, placeName } = task;
  if (!where) return null;
  const { detail, point } = where;
  const spot = [placeName, detail].filter(Boolean).join(' ');
  if (point) {
    const show = () =>
      showPoint(point, detail || placeName).catch(() => toast('地图没有打开，请再点一次。'));
    return (
      <Rows>
        <ListRow icon="place" title={spot} note="在地图上看" onPress={() => void show()} />
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
