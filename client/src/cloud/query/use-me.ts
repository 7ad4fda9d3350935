import type { MeView } from '../../../../core/contract/me';
import { type KnownMe, keepMe, knownMe } from '../call/known-me';
import { type Query, useQuery } from './use-query';

/**
 * 我, for a page: begins with what this phone knows, so that what depends on it is asked in the same call,
 * and is asked anew each time the page is shown.
 */
export function useMe(): Query<MeView> {
  return useQuery('me.read', {}, { known: beforeAsking, keep: keepMe });
}

/**
 * 我, as a page has read it: for its parts, and for pages about something else. Asks only where nothing
 * is known that is fresh.
 */
export function useKnownMe(): Query<MeView> {
  return useQuery('me.read', {}, { known: knownMe, keep: keepMe });
}

function beforeAsking(): KnownMe | undefined {
  const known = knownMe();
  return known && { ...known, fresh: false };
}
