import type { StudioId } from '../../core/domain/studio/studio';

/** Counts by studio, from the result of a pipeline that groups by studio. */
export async function countedByStudio(answer: unknown): Promise<ReadonlyMap<StudioId, number>> {
  const { list } = (await answer) as { list: { _id: StudioId; count: number }[] };
  return new Map(list.map(({ _id, count }) => [_id, count]));
}
