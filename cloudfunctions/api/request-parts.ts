import type { RequestView } from '../../core/contract/view';
import type { Directory } from '../../core/domain/directory';
import type { Person } from '../../core/domain/person';
import { mayReadWords, maySee, type Standing, standing } from '../../core/domain/policy';
import type { ServiceRequest } from '../../core/domain/request-state';

/** Who reads, and what they are to the whole. */
interface Reader {
  readonly person: Person;
  readonly directory: Directory;
  readonly is: Standing;
}

/**
 * 一起办的: the parts of a request for one reader. Who may know of the whole sees how each part
 * stands; its words are read by whoever may read those of the whole.
 *
 * @param made those of the parts that are requests already
 */
export function shownParts(
  request: ServiceRequest,
  made: readonly ServiceRequest[],
  { person, directory, is }: Reader,
): Pick<RequestView, 'parts' | 'partOf'> {
  const known = new Map(made.map((one) => [one._id, one]));
  const reads = mayReadWords(is, request);
  return {
    parts: request.parts.map(({ id, category, what }) => {
      const part = known.get(id);
      return {
        id,
        category: part?.category ?? category,
        what: reads ? what : null,
        state: part?.state ?? null,
        ownerName: part?.owner.name ?? null,
        open: part !== undefined && maySee(standing(person, part, directory)),
      };
    }),
    // Who asked, and the office, see the whole as well; a helper of one part has no business there.
    partOf: request.parent && {
      id: request.parent.id,
      open: is.asker || is.office || request.parent.openid === person._id,
    },
  };
}
