import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { readRaw } from '../../store/archive/raw';
import { COLLECTION_NAMES } from '../../store/collections';

/** What a cloud has before anybody uses it: the timer's own, and that somebody tried to take an archive in. */
const ANYWAY: readonly string[] = ['agenda', 'progress', 'deeds'];

/** @throws Refusal when anything is stored but who asks */
export async function requireEmpty(openid: OpenId): Promise<void> {
  const names = COLLECTION_NAMES.filter((name) => !ANYWAY.includes(name));
  const found = await Promise.all(names.map((name) => readRaw(name, '')));
  const others = found.flat().filter(({ _id }) => _id !== openid);
  if (others.length > 0) throw new Refusal('archive/not-empty');
}
