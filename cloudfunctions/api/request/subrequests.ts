import type { RequestView } from '../../../core/contract/request/view';
import type { OpenId } from '../../../core/domain/base/identity';
import type { Person } from '../../../core/domain/person/person';
import { mayReadPart, maySee } from '../../../core/domain/policy/reading';
import { type ForRelation, type Relation, relationTo } from '../../../core/domain/policy/relation';
import { Names } from '../../../core/domain/request/model/names';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import type { Subrequest } from '../../../core/domain/request/model/subrequest';
import { eventsOf } from '../../../core/domain/request/model/timeline';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';

/** The reader, and their relation to the whole. */
interface Reader {
  readonly person: Person;
  readonly directory: Directory;
  readonly is: Relation;
  readonly now: Moment;
}

/** A part that is a request already, as far as a line of the whole shows it. */
type Made = ForRelation & Pick<ServiceRequest, '_id' | 'category'>;

/**
 * 一起办的: the parts of a request for one reader. Who may know of the whole sees how each part
 * stands; what it asks for is read by whoever helps with the whole, and nobody but who asked and who
 * wrote it reads that of a part that is sealed.
 *
 * @param made those of the parts that are requests already
 */
export function shownParts(
  request: ServiceRequest,
  made: readonly Made[],
  { person, directory, is, now }: Reader,
): Pick<RequestView, 'parts' | 'partOf'> {
  const known = new Map(made.map((one) => [one._id, one]));
  const names = new Names(directory);
  return {
    parts: request.subrequests.map(({ id, category: first, what }) => {
      const part = known.get(id);
      const category = part?.category ?? first;
      const wrote = writerOf(id, request) === person._id;
      return {
        id,
        category,
        what: mayReadPart(is, request, { category, wrote }) ? what : null,
        state: part?.state ?? null,
        ownerName: part ? names.owner(part.owner) : null,
        open: part !== undefined && maySee(relationTo(person, part, directory, now)),
      };
    }),
    // The asker and the office see the whole as well; a helper of one part has no business there.
    partOf: request.parent && {
      id: request.parent.id,
      open: is.asker || is.office || request.parent.openid === person._id,
    },
  };
}

/** Who divided it so, in their own words. */
function writerOf(id: Subrequest['id'], { timeline }: ServiceRequest): OpenId | null {
  const parted = eventsOf(timeline, 'request.parted').find(({ parts }) =>
    parts.some((part) => part.id === id),
  );
  return !parted || parted.by === 'clock' ? null : parted.by.openid;
}
