import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
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
      await people.updateUnread(
        { 'volunteer.studioId': _id, 'volunteer.ancestors': _.neq([...ancestors]) },
        { 'volunteer.ancestors': [...ancestors], version: _.inc(1) },
      );
    });
    done += some.length;
    if (Date.now() > until) return { done, upTo: some.at(-1)?.changedAt ?? from };
  }
  return { done, upTo: now };
}
