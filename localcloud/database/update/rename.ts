import { refused } from '../database-error';
import { ownField } from '../values/path';
import { type Doc, isDoc, type Value } from '../values/value';
import { quote } from './quote';
import type { UpdateContext } from './update-operator';
import { locate, type Slot } from './update-path';

/** @throws DatabaseError for a `$rename` that is invalid for every document */
export function refuseBadRename(path: string, target: Value): void {
  if (typeof target !== 'string') {
    throw refused('BadValue', `The 'to' field for $rename must be a string: ${path}`);
  }
  if (target === path) {
    const pair = `${path}: ${quote(target)}`;
    throw refused('BadValue', `The source and target field for $rename must differ: ${pair}`);
  }
}

/**
 * Moves a value to another path; an absent value changes nothing. Neither path may lead through an
 * array.
 */
export function rename(slot: Slot, operand: Value, context: UpdateContext, root: Doc): void {
  const value = slot.get();
  if (value === undefined || typeof operand !== 'string') return;
  refuseArrayOn(root, slot.path, 'source', context);
  refuseArrayOn(root, operand, 'destination', context);
  slot.unset();
  for (const target of locate(root, operand, context, true)) target.set(value);
}

function refuseArrayOn(root: Doc, path: string, role: string, { docId }: UpdateContext): void {
  let node: Value | undefined = root;
  for (const part of path.split('.').slice(0, -1)) {
    node = isDoc(node) ? ownField(node, part) : undefined;
    if (!Array.isArray(node)) continue;
    throw refused(
      'BadValue',
      `The ${role} field cannot be an array element, '${path}' in doc with _id: ${docId} has an array field called '${part}'`,
    );
  }
}
