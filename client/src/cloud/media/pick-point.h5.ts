import type { PickedPoint } from './pick-point';

/** There is no map in the browser's page: places are chosen by name. */
export const canPickPoint = false;

export async function pickPoint(): Promise<PickedPoint | 'back' | 'refused'> {
  return 'refused';
}
