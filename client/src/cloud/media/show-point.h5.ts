import type { Point } from '../../../../core/domain/org/point';

/**
 * A browser has no map of its own: opens a map page beside this one. It uses the same degrees as
 * WeChat and gets nothing but the point.
 */
export async function showPoint({ lat, lng }: Point, _name: string): Promise<void> {
  window.open(`https://uri.amap.com/marker?position=${lng},${lat}`, '_blank', 'noopener');
}
