import { refused } from '../database-error';
import { sameValue } from '../values/compare';
import { type Doc, isDoc, type Value } from '../values/value';
import { ARRAY_OPERATORS } from './array-operators';
import { FIELD_OPERATORS } from './field-operators';
import { refuseBadRename } from './rename';
import type { UpdateContext, UpdateOperator } from './update-operator';
import { locate } from './update-path';

/**
 * Applies MongoDB update operators (更新操作符) to a copy of a document and returns it.
 * @throws DatabaseError wherever MongoDB refuses: a wrong type, two operators on one path, a path
 *   through a scalar, an unknown operator, a changed `_id`.
 */
export function applyUpdate(doc: Doc, update: Doc, context: UpdateContext): Doc {
  refuseConflicts(update);
  const copy = cloneDoc(doc);
  for (const [name, fields] of Object.entries(update)) {
    if (name === '$setOnInsert' && !context.inserting) continue;
    const operator = operatorNamed(name);
    if (!isDoc(fields)) {
      throw refused(
        'FailedToParse',
        `Modifiers operate on fields but we found a value for ${name}`,
      );
    }
    if (Object.keys(fields).length === 0) {
      throw refused(
        'FailedToParse',
        `'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`,
      );
    }
    for (const [path, operand] of Object.entries(fields)) {
      for (const slot of locate(copy, path, context, createsPath(name))) {
        operator(slot, operand, context, copy);
      }
    }
  }
  if (!context.inserting && !sameValue(copy._id, doc._id)) {
    throw refused(
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  return copy;
}

function operatorNamed(name: string): UpdateOperator {
  const operator = FIELD_OPERATORS[name] ?? ARRAY_OPERATORS[name];
  if (!operator) {
    throw refused('FailedToParse', `Unknown modifier: ${name}. Expected a valid update modifier`);
  }
  return operator;
}

/** `$unset`, `$pull` and the like ignore a path that does not exist; the other operators create it. */
function createsPath(name: string): boolean {
  return !['$unset', '$pop', '$pull', '$pullAll', '$rename'].includes(name);
}

/** MongoDB refuses two changes if one path equals the other or lies inside it. */
function refuseConflicts(update: Doc): void {
  const paths: string[] = [];
  for (const [name, fields] of Object.entries(update)) {
    if (!isDoc(fields)) continue;
    for (const [path, operand] of Object.entries(fields)) {
      if (name === '$rename') refuseBadRename(path, operand);
      const touched = name === '$rename' && typeof operand === 'string' ? [path, operand] : [path];
      for (const each of touched) {
        const other = paths.find((earlier) => overlaps(each, earlier));
        if (other !== undefined) {
          const at = other.length < each.length ? other : each;
          throw refused(
            'ConflictingUpdateOperators',
            `Updating the path '${each}' would create a conflict at '${at}'`,
          );
        }
        paths.push(each);
      }
    }
  }
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** A deep copy of the containers; leaf values are never changed in place and can be shared. */
export function cloneDoc(doc: Doc): Doc {
  return cloneValue(doc) as Doc;
}

function cloneValue(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloneValue);
  if (!isDoc(value)) return value;
  const copy: Doc = {};
  for (const key of Object.keys(value)) copy[key] = cloneValue(value[key] as Value);
  return copy;
}
