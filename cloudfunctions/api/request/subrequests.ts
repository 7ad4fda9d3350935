import type { RequestView } from '../../../core/contract/request/view';
import type { OpenId } from '../../../core/domain/base/identity';
import type { Person } from '../../../core/domain/person/person';
import { maskedFor } from '../../../core/domain/policy/masking';
import { mayReadPart, maySee } from '../../../core/domain/policy/reading';
import { type ForRelation, type Relation, relationTo } from '../../../core/domain/policy/relation';
import { Names } from '../../../core/domain/request/model/names';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import type { Subrequest } from '../../../core/domain/request/model/subrequest';
import { eventsOf } from '../../../core/domain/request/model/timeline';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';

/** The reader, and their relation to the parent. */
interface Reader {
  readonly person: Person;
  readonly directory: Directory;
  readonly is: Relation;
  readonly now: Moment;
}

/** The fields of a created subrequest that a line of the parent shows. */
type Made = ForRelation & Pick<ServiceRequest, '_id' | 'category'>;

/**
 * 一起办的: the subrequests of a request for one reader. Everybody who may know of the parent sees the
 * status of each. The words are for helpers of the parent; those of a sealed subrequest only for the
 * asker and its author.
 *
 * @param made the subrequests that have been created
 */
export function shownParts(
  request: ServiceRequest,
  made: readonly Made[],
  { person, directory, is, now }: Reader,
): Pick<RequestView, 'parts' | 'partOf'> {
  const known = new Map(made.map((one) => [one._id, one]));
  const names = new Names(directory);
  const mask = maskedFor(is, request);
  return {
    parts: request.subrequests.map(({ id, category: first, what }) => {
      const part = known.get(id);
      const category = part?.category ?? first;
      const wrote = writerOf(id, request) === person._id;
      return {
        id,
        category,
        what: mayReadPart(is, request, { category, wrote }) ? mask(what) : null,
        state: part?.state ?? null,
        ownerName: part ? names.owner(part.owner) : null,
        open: part !== undefined && maySee(relationTo(person, part, directory, now)),
      };
    }),
    // The asker and the office see the parent as well; a helper of one subrequest does not need it.
    partOf: request.parent && {
      id: request.parent.id,
      open: is.asker || is.office || request.parent.openid === person._id,
    },
  };
}

/** The author of the split, whose words they are. */
function writerOf(id: Subrequest['id'], { timeline }: ServiceRequest): OpenId | null {
  const parted = eventsOf(timeline, 'request.parted').find(({ parts }) =>
    parts.some((part) => part.id === id),
  );
  return !parted || parted.by === 'clock' ? null : parted.by.openid;
}
