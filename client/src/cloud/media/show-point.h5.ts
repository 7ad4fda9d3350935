import type { Point } from '../../../../core/domain/org/point';

/**
 * A browser has no map of its own: a page that shows the point opens beside this one. It counts in the
 * same degrees as WeChat, and is told nothing but the point.
 */
export async function showPoint({ lat, lng }: Point, _name: string): Promise<void> {
  window.open(`https://uri.amap.com/marker?position=${lng},${lat}`, '_blank', 'noopener');
}
