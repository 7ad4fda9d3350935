import type { NodeId } from '../../core/domain/org/org';
import type { StudioId } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { MOST_ROWS } from '../store/table';
import { people, studios } from '../store/tables';
import { walk } from '../store/walk';
import { type Reached, someAtATime } from './reached';

/**
 * 随工作室迁移: volunteers store the path of their studio, so that an office finds them by one equality.
 * When the studio moves, they are updated. The version is raised too, so that a command that read the
 * old path decides again.
 *
 * @param from studios that changed at or after this moment
 */
export async function followStudios(from: Moment, now: Moment, until: number): Promise<Reached> {
  let done = 0;
  const changed = walk(studios, {
    where: {},
    by: 'changedAt',
    momentOf: (studio) => studio.changedAt,
    from,
    fields: ['ancestors', 'changedAt'],
  });
  for await (const some of changed) {
    await someAtATime(some, async ({ _id, ancestors }) => {
      for (let behind = true; behind; ) behind = await followStudio(_id, ancestors);
    });
    done += some.length;
    if (Date.now() > until) return { done, upTo: some.at(-1)?.changedAt ?? from };
  }
  return { done, upTo: now };
}

/** @returns whether somebody changed one of them meanwhile, so that it has to be repeated */
async function followStudio(studioId: StudioId, ancestors: readonly NodeId[]): Promise<boolean> {
  const members = await people.list({
    where: { 'standings.studioId': studioId },
    limit: MOST_ROWS,
    fields: ['version', 'standings'],
  });
  const moved = await Promise.all(
    members.flatMap(({ _id, version, standings }) => {
      const here = standings.find((one) => one.studioId === studioId);
      if (!here || here.ancestors.join() === ancestors.join()) return [];
      const next = standings.map((one) => (one === here ? { ...one, ancestors } : one));
      return [people.update({ _id, version }, { standings: _.set(next), version: _.inc(1) })];
    }),
  );
  return moved.some((count) => count === 0);
}
