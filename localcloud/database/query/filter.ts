import { refused } from '../database-error';
import { ownField } from '../values/path';
import { type Doc, isDoc, typeName, type Value } from '../values/value';
import type { Compilers } from './array-tests';
import { fieldTest, valueTest } from './field-test';
import { schemaTest } from './schema-test';

/** A compiled query condition (查询条件): does this document match? */
export type Filter = (doc: Doc) => boolean;

/** Computes the value of an expression (`$expr`) for a document. */
export type Evaluate = (expression: Value, doc: Doc) => Value | undefined;

/**
 * Compiles a MongoDB filter.
 * @throws DatabaseError for an unknown operator or an operand of the wrong type
 */
export function compileFilter(filter: Doc, evaluate: Evaluate): Filter {
  const tests = Object.entries(filter).map(([key, operand]) => clause(key, operand, evaluate));
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (doc) => tests.every((test) => test(doc));
}

function clause(key: string, operand: Value, evaluate: Evaluate): Filter {
  switch (key) {
    case '$and': {
      const all = branches(key, operand, evaluate);
      return (doc) => all.every((test) => test(doc));
    }
    case '$or': {
      const any = branches(key, operand, evaluate);
      return (doc) => any.some((test) => test(doc));
    }
    case '$nor': {
      const none = branches(key, operand, evaluate);
      return (doc) => !none.some((test) => test(doc));
    }
    case '$expr':
      return (doc) => truthy(evaluate(operand, doc));
    case '$jsonSchema':
      return schemaTest(operand);
    case '$comment':
      return () => true;
    default:
      break;
  }
  if (key.startsWith('$')) throw refused('BadValue', `unknown top level operator: ${key}`);
  if (key === '_id' && typeof operand === 'string') {
    return (doc) => ownField(doc, '_id') === operand;
  }
  return fieldTest(key.split('.'), operand, compilers(evaluate));
}

/** Compilers for the parts of a filter, for conditions that contain conditions. */
export function compilers(evaluate: Evaluate): Compilers {
  const compile: Compilers = {
    filter: (inner) => compileFilter(inner, evaluate),
    value: (operators) => valueTest(operators, compile),
  };
  return compile;
}

function branches(key: string, operand: Value, evaluate: Evaluate): Filter[] {
  if (!Array.isArray(operand)) throw refused('BadValue', `${key} must be an array`);
  if (operand.length === 0) {
    throw refused('BadValue', '$and/$or/$nor must be a nonempty array');
  }
  return operand.map((branch) => {
    if (!isDoc(branch)) {
      throw refused(
        'BadValue',
        `$or/$and/$nor entries need to be full objects, not ${typeName(branch)}`,
      );
    }
    return compileFilter(branch, evaluate);
  });
}

/** In an expression only false, null, 0 and absent are false. */
function truthy(value: Value | undefined): boolean {
  return value !== false && value !== null && value !== undefined && value !== 0;
}
