import type { OpenId } from '../../core/domain/base/identity';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from './cloud';
import { requests, studios } from './tables';

/**
 * 跟着改名: copies a volunteer's current name into the studios they lead and the requests they have or
 * had, because lists show it without reading people. It runs with every save of the name. Repeating it
 * changes nothing, and a repeated command completes what a killed one left.
 */
export async function followName(
  openid: OpenId,
  name: string,
  directory: Directory,
  now: Moment,
): Promise<void> {
  const led = [...directory.studios.values()].filter(({ lead }) => lead === openid);
  const theirs = { 'assignee.openid': openid, 'assignee.name': _.neq(name) };
  await Promise.all([
    led.length > 0 &&
      studios.update(
        { _id: _.in(led.map(({ _id }) => _id)), lead: openid, leadName: _.neq(name) },
        { leadName: name, changedAt: now, version: _.inc(1) },
      ),
    requests.updateUnread(
      { ...theirs, 'owner.openid': openid },
      { 'assignee.name': name, 'owner.name': name },
    ),
    requests.updateUnread({ ...theirs, 'owner.openid': _.neq(openid) }, { 'assignee.name': name }),
  ]);
}
