import { refused } from '../database-error';
import { compareValues, sameValue } from '../values/compare';
import { ownField } from '../values/path';
import { type Doc, isDoc, typeName, type Value } from '../values/value';

/** Tests one value against a part of a schema. */
type SchemaTest = (value: Value | undefined) => boolean;

/**
 * `$jsonSchema`: types, required fields, ranges, lengths, patterns and lists of values, for documents
 * and all nested values.
 * @throws DatabaseError for any other keyword
 */
export function schemaTest(schema: Value): SchemaTest {
  if (!isDoc(schema)) throw refused('TypeMismatch', '$jsonSchema must be an object');
  const tests = Object.entries(schema).map(([keyword, rule]) => keywordTest(keyword, rule));
  return (value) => tests.every((test) => test(value));
}

function keywordTest(keyword: string, rule: Value): SchemaTest {
  switch (keyword) {
    case 'required': {
      const names = list(rule).map(String);
      return (value) => !isDoc(value) || names.every((name) => ownField(value, name) !== undefined);
    }
    case 'properties': {
      const tests = Object.entries(isDoc(rule) ? rule : {}).map(
        ([name, inner]) => [name, schemaTest(inner)] as const,
      );
      return (value) =>
        !isDoc(value) || tests.every(([name, test]) => optional(test)(ownField(value, name)));
    }
    case 'bsonType':
    case 'type': {
      const names = new Set((Array.isArray(rule) ? rule : [rule]).map(String));
      return (value) => value === undefined || typeNamesOf(value).some((name) => names.has(name));
    }
    case 'enum':
      return (value) => list(rule).some((allowed) => sameValue(allowed, value));
    case 'minimum':
      return (value) => typeof value !== 'number' || compareValues(value, rule) >= 0;
    case 'maximum':
      return (value) => typeof value !== 'number' || compareValues(value, rule) <= 0;
    case 'minLength':
      return (value) => typeof value !== 'string' || [...value].length >= Number(rule);
    case 'maxLength':
      return (value) => typeof value !== 'string' || [...value].length <= Number(rule);
    case 'pattern': {
      const pattern = new RegExp(String(rule));
      return (value) => typeof value !== 'string' || pattern.test(value);
    }
    case 'items': {
      const test = schemaTest(rule);
      return (value) => !Array.isArray(value) || value.every(test);
    }
    case 'minItems':
      return (value) => !Array.isArray(value) || value.length >= Number(rule);
    case 'maxItems':
      return (value) => !Array.isArray(value) || value.length <= Number(rule);
    case 'title':
    case 'description':
      return () => true;
    default:
      throw refused('FailedToParse', `$jsonSchema keyword '${keyword}' is not currently supported`);
  }
}

function optional(test: SchemaTest): SchemaTest {
  return (value) => value === undefined || test(value);
}

/** BSON and JSON Schema names of a value's type. */
function typeNamesOf(value: Value): string[] {
  const name = typeName(value);
  if (typeof value === 'number')
    return [name, 'number', ...(Number.isInteger(value) ? ['integer'] : [])];
  return name === 'bool' ? [name, 'boolean'] : [name];
}

function list(rule: Value): Doc[string][] {
  if (!Array.isArray(rule)) throw refused('TypeMismatch', '$jsonSchema needs an array here');
  return rule;
}
