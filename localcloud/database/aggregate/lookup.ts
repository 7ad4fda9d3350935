import { Lazy } from 'mingo/lazy';
import { $lookup as lookupByPipeline } from 'mingo/operators/pipeline';
import { find } from '../operations/find';
import type { Session } from '../operations/session';
import { EMPTY_ARRAY } from '../values/key-encoding';
import { valuesAtPath } from '../values/path';
import type { Doc, Value } from '../values/value';
import type { Stage } from './stage';

interface LookupSpec {
  from: string;
  as: string;
  localField?: string;
  foreignField?: string;
  pipeline?: unknown[];
}

/**
 * `$lookup`: by equality through the other collection's indexes, or by a pipeline for each document.
 * A collection that was never created gives empty lists.
 */
export function lookupStage(
  session: Session,
  unserved: (collection: string, filter: Doc) => void,
): Stage {
  return (input, spec: LookupSpec, options) => {
    const { from, as, localField, foreignField, pipeline } = spec;
    if (pipeline || !localField || !foreignField) {
      return (lookupByPipeline as unknown as Stage)(input, spec as never, options);
    }
    const collection = session.collectionIfAny(from);
    const path = localField.split('.');
    return input.transform((docs: Doc[]) =>
      Lazy(
        docs.map((doc) => {
          if (!collection) return { ...doc, [as]: [] };
          const wanted = valuesAtPath(doc, path).values.filter(
            (value): value is Value => value !== EMPTY_ARRAY,
          );
          const filter: Doc = { [foreignField]: { $in: wanted } };
          const all = { filter, order: [], skip: 0, limit: Number.POSITIVE_INFINITY };
          const found = find(session, collection, all);
          if (found.unserved) unserved(from, filter);
          const inOrder = [...found.rows].sort((a, b) => a.seq - b.seq);
          return { ...doc, [as]: inOrder.map((row) => row.doc) };
        }),
      ),
    );
  };
}
