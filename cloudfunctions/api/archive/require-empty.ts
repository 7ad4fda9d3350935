import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { readRaw } from '../../store/archive/raw';
import { COLLECTION_NAMES } from '../../store/collections';

/**
 * Collections that have content in a new cloud: the timer's own, and the record of the import itself.
 */
const ANYWAY: readonly string[] = ['agenda', 'progress', 'deeds'];

/** @throws Refusal when anything but the caller is stored */
export async function requireEmpty(openid: OpenId): Promise<void> {
  const names = COLLECTION_NAMES.filter((name) => !ANYWAY.includes(name));
  const found = await Promise.all(names.map((name) => readRaw(name, '')));
  const others = found.flat().filter(({ _id }) => _id !== openid);
  if (others.length > 0) throw new Refusal('archive/not-empty');
}
