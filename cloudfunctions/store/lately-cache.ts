import type { StudioId } from '../../core/domain/studio/studio';
import { _ } from './cloud';
import type { DocumentIn } from './collections';
import { lately } from './tables';

type Record = DocumentIn<'lately'>;

/** The records cover thirty days, so one that is some minutes old says the same. */
const KNOWN_MS = 10 * 60_000;

/** What this process has read, also that a studio has no record yet. */
const known = new Map<StudioId, { readonly record: Record | null; readonly until: number }>();

/** 近况 of these studios; a process reads each at most once in ten minutes. */
export async function latelyOf(ids: readonly StudioId[]): Promise<Record[]> {
  const now = Date.now();
  const unknown = ids.filter((id) => (known.get(id)?.until ?? 0) <= now);
  if (unknown.length > 0) {
    const found = await lately.list({ where: { _id: _.in(unknown) }, limit: unknown.length });
    const read = new Map(found.map((one) => [one._id, one]));
    for (const id of unknown) {
      known.set(id, { record: read.get(id) ?? null, until: now + KNOWN_MS });
    }
  }
  return ids.flatMap((id) => known.get(id)?.record ?? []);
}
