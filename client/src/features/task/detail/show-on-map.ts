import type { Point } from '../../../../../core/domain/org/point';
import { showPoint } from '../../../cloud/media/show-point';
import { toast } from '../../../ui/layout/toast';

/** 在地图上看 */
export function showOnMap(point: Point, name: string): void {
  showPoint(point, name).catch(() => toast('地图没有打开，请再点一次。'));
}
