import type { OpenId } from '../../../core/domain/base/identity';
import { categoryOf } from '../../../core/domain/category/category';
import type { DeedSubject } from '../../../core/domain/deed/deed';
import { isSameSeeing } from '../../../core/domain/deed/one-seeing';
import type { Person } from '../../../core/domain/person/person';
import { officeOver, seesContactAs } from '../../../core/domain/policy/capacity';
import { mayReadWords } from '../../../core/domain/policy/reading';
import { type Relation, relationTo } from '../../../core/domain/policy/relation';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { lastOf } from '../../../core/domain/request/model/timeline';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { recordReading, recordSeeing } from '../../runtime/record-deed';
import type { Listed } from './card';

/**
 * 留痕 of opening a request: the assignee reads sealed words, an office or a lead sees a telephone and a
 * flat, or an office sees a volunteer's number. Nobody else leaves a record, and nothing is written
 * for them.
 *
 * @param rung the person whose number is shown as that of the assignee
 */
export async function recordRead(
  call: ApiCall,
  request: ServiceRequest,
  is: Relation,
  person: Person,
  rung: OpenId | null,
): Promise<void> {
  const { _id: id, ancestors, asker } = request;
  const { sealed } = categoryOf(request.category);
  if (sealed && !is.asker && mayReadWords(is, request)) {
    const studioId = request.assignee?.studioId ?? '';
    const as = { kind: 'volunteer', studioId } as const;
    const matters = [{ id, person: asker }];
    await recordReading(call, { act: 'sealed.read', as, matters, ancestors });
  }
  const office = officeOver(person, ancestors, call.now);
  if (office && request.slips.length > 0 && !is.asker && !is.assignee && !is.holds) {
    const matters = [{ id, person: asker }];
    await recordSeeing(call, { act: 'slip.read', as: office, matters, ancestors });
  }
  const sees = seesContactAs(is, request, person, call.now);
  const seen = is.assignee && hasJustAccepted(request, call.now) ? null : sees;
  const as = seen ?? (rung !== null && !is.asker ? office : null);
  if (!as) return;
  const matters: readonly DeedSubject[] = [
    ...(seen ? [{ id, person: asker }] : []),
    ...(rung !== null ? [{ id, person: rung }] : []),
  ];
  await recordSeeing(call, { act: 'contact.read', as, matters, ancestors });
}

/** 留痕 of a list in which an office or a lead sees telephones: one deed for the page. */
export async function recordListed(
  call: ApiCall,
  listed: readonly Listed[],
  person: Person,
  directory: Directory,
): Promise<void> {
  const seen = listed.flatMap((request) => {
    if (categoryOf(request.category).sealed) return [];
    const is = relationTo(person, request, directory, call.now);
    const as = seesContactAs(is, request, person, call.now);
    return as ? [{ as, request }] : [];
  });
  const [first] = seen;
  if (!first) return;
  await recordSeeing(call, {
    act: 'contact.listed',
    as: first.as,
    matters: seen.map(({ request: { _id: id, asker } }) => ({ id, person: asker })),
    ancestors: seen.flatMap(({ request }) => request.ancestors),
  });
}

/** 刚接下: that the assignee sees the number from then on, the request says itself. */
function hasJustAccepted({ timeline }: ServiceRequest, now: Moment): boolean {
  const last = lastOf(timeline, 'request.accepted');
  return last !== undefined && isSameSeeing('contact.read', last.at, now);
}
