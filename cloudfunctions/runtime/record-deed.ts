import { createHash, randomUUID } from 'node:crypto';
import type { Capacity, Deed, DeedAct, DeedSubject } from '../../core/domain/deed/deed';
import { stretchOf } from '../../core/domain/deed/one-seeing';
import type { NodeId } from '../../core/domain/org/org';
import { deeds } from '../store/tables';
import { type ApiCall, idOfNew } from './call';

/** The content of a record, besides who acted and when. */
interface Doing {
  readonly act: DeedAct;
  readonly as: Capacity;
  readonly matters: readonly DeedSubject[];
  readonly ancestors: readonly NodeId[];
}

/**
 * 留痕 of a command: awaited before its write, so that nothing is done without a record. A repeated
 * command, or one that is decided again, is one deed.
 */
export function recordDeed(call: ApiCall, doing: Doing): Promise<void> {
  return keep(call, idOfNew('d', call), doing);
}

/**
 * 留痕 of seeing telephones, written before anything is shown. Pages refresh themselves, so the same people
 * within one stretch of the clock are one deed; later it is another, with its own moment.
 */
export async function recordSeeing(call: ApiCall, doing: Doing): Promise<void> {
  if (doing.matters.length === 0) return;
  const stretch = stretchOf(doing.act, call.now);
  const what = doing.matters.map(({ id, person }) => `${id} ${person}`).sort();
  const said = JSON.stringify([call.openid, doing.act, stretch, what]);
  const id = `d${createHash('sha256').update(said).digest('hex').slice(0, 23)}`;
  if (known.has(id)) return;
  await keep(call, id, doing);
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(id);
}

/** What this instance has recorded lately, so that reading a list again costs nothing. */
const known = new Set<string>();
const MOST_KNOWN = 1000;

/** 留痕 of reading sealed words: each time is one deed. */
export function recordReading(call: ApiCall, doing: Doing): Promise<void> {
  return keep(call, randomUUID(), doing);
}

async function keep(call: ApiCall, _id: string, { ancestors, ...doing }: Doing): Promise<void> {
  const above = [...new Set(ancestors)];
  const deed: Deed = { _id, ...doing, by: call.openid, ancestors: above, at: call.now };
  await deeds.insert(deed);
}
