import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { CLAIMED_NODES } from '../../../core/domain/org/claimed-root';
import { readRaw } from '../../store/archive/raw';
import { COLLECTION_NAMES } from '../../store/collections';

/**
 * Collections that have content in a new cloud: the timer's own, and the record of the import itself.
 */
const ANYWAY: readonly string[] = ['agenda', 'progress', 'deeds'];

/** @throws Refusal when anything is stored but the caller and what they claimed */
export async function requireEmpty(openid: OpenId): Promise<void> {
  const names = COLLECTION_NAMES.filter((name) => !ANYWAY.includes(name));
  const found = await Promise.all(names.map((name) => readRaw(name, '')));
  const known = [openid, ...CLAIMED_NODES];
  const others = found.flat().filter(({ _id }) => !known.includes(_id));
  if (others.length > 0) throw new Refusal('archive/not-empty');
}
