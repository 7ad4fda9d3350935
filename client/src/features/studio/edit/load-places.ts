import { query } from '../../../cloud/call/call';
import type { LoadPlaces } from '../../../ui/place/use-place-level';

/** Reads the places of the whole tree, level by level. */
export const loadPlaces: LoadPlaces = (parent) => query('org.children', { parent });
