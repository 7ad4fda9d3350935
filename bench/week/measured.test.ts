import type { RequestEvent } from '../../core/domain/request/model/event';
import { resolved, studioOwner, toSecretary } from '../../core/domain/testing/given';
import { NOW } from '../../core/domain/testing/town';
import { ownersOf } from './measured';

const by = 'clock' as const;
const office = toSecretary().owner;
const offered = (id: string): RequestEvent => ({
  ...{ type: 'request.offered', at: NOW, by, acceptBy: NOW },
  to: studioOwner(id),
  also: [studioOwner(`beside-${id}`)],
});
const queued: RequestEvent = { type: 'request.queued', at: NOW, by, to: office };
const escalated: RequestEvent = { type: 'request.escalated', at: NOW, by, to: office };
const [, ...afterwards] = resolved().timeline.slice(-2);

describe('the number of owners of a request', () => {
  test.each<[string, RequestEvent[], number]>([
    ['one studio, others asked with it', [offered('a')], 1],
    ['the next studio', [offered('a'), offered('b')], 2],
    ['the queue in between is the office’s', [offered('a'), queued, offered('b')], 3],
    ['the offices through which it climbs are one', [offered('a'), queued, escalated], 2],
    ['what comes after it was done does not count', [offered('a'), ...afterwards, escalated], 1],
  ])('%s', (_, timeline, owners) => {
    expect(ownersOf(timeline)).toBe(owners);
  });
});
