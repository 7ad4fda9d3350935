import type { MeView } from '../../../../core/contract/me';
import { type KnownMe, keepMe, knownMe } from '../call/known-me';
import { type Query, useQuery } from './use-query';

/**
 * 我, for a page: starts with what this phone knows, so that dependent queries go into the same call,
 * and reads again each time the page is shown.
 */
export function useMe(): Query<MeView> {
  return useQuery('me.read', {}, { known: beforeAsking, keep: keepMe });
}

/**
 * 我, for parts of a page and for pages about something else. Reads only when nothing fresh is known.
 */
export function useKnownMe(): Query<MeView> {
  return useQuery('me.read', {}, { known: knownMe, keep: keepMe });
}

function beforeAsking(): KnownMe | undefined {
  const known = knownMe();
  return known && { ...known, fresh: false };
}
