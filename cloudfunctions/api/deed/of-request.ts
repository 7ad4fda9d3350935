import type { DeedLine } from '../../../core/contract/deed';
import { Refusal } from '../../../core/domain/base/refusal';
import { type Capacity, DEED_ACTS, type DeedAct, sayDeed } from '../../../core/domain/deed/deed';
import { sayWho } from '../../../core/domain/person/name';
import { sayCapacity } from '../../../core/domain/policy/capacity';
import { relationTo } from '../../../core/domain/policy/relation';
import { eventsOf } from '../../../core/domain/request/model/timeline';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { calledOf } from '../../store/names';
import { deeds, requests } from '../../store/tables';

/** The latest are shown; the others stay in the log. */
const MOST_SHOWN = 100;

/** The name shown for a person who has left. */
const GONE = '已注销的用户';

interface Seen {
  readonly id: string;
  readonly act: DeedAct;
  readonly by: string;
  readonly as: Capacity;
  readonly at: Moment;
}

/**
 * 谁看过这件事的电话和门牌: who accepted sees them from that moment, which the request says itself; every later
 * reading, and everybody else, is in the log. It holds no words of the request, so the office reads it
 * after the end as well: that is when somebody complains.
 */
export const listOfRequest: Handler<'deeds.ofRequest'> = async (call, { id }) => {
  const [request, person, directory, logged] = await Promise.all([
    requests.find(id),
    call.person,
    call.directory,
    readLogged(id),
  ]);
  const is = request && relationTo(person, request, directory, call.now);
  if (!is || !(is.asker || is.office)) throw new Refusal('request/not-found');
  const accepted = eventsOf(request.timeline, 'request.accepted').map(
    ({ at, volunteer: { openid, studioId } }): Seen => ({
      ...{ id: `${id}:${at}`, act: 'contact.read', by: openid, at },
      as: { kind: 'volunteer', studioId },
    }),
  );
  const seen = [...logged, ...accepted].sort((one, other) => (one.at > other.at ? -1 : 1));
  const people = await calledOf([...new Set(seen.flatMap(({ by }) => by || []))]);
  const items = seen.slice(0, MOST_SHOWN).map(({ id: deed, act, by, as, at }): DeedLine => {
    const who = people.get(by);
    return {
      ...{ id: deed, kind: DEED_ACTS[act], by: who ? sayWho(who, at) : GONE },
      ...{ as: sayCapacity(as, directory), words: sayDeed(act), about: [], requestId: null, at },
    };
  });
  return { items, next: null, now: call.now };
};

function readLogged(id: string): Promise<Seen[]> {
  const found = deeds.list({
    where: { 'matters.id': id, act: _.in(['contact.read', 'contact.listed']) },
    orderBy: [['at', 'desc']],
    limit: MOST_SHOWN,
    fields: ['act', 'by', 'as', 'at'],
  });
  return found.then((all) => all.map(({ _id, ...deed }) => ({ id: _id, ...deed })));
}
