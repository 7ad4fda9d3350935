import { type Doc, isDoc, type Value } from '../values/value';

/** The form of a query without its values, for reports: `{tags, at: {$gt}} order at`. */
export function queryShape(filter: Doc, order: readonly string[]): string {
  const sorting = order.length > 0 ? ` order ${order.join(', ')}` : '';
  return shapeOf(filter) + sorting;
}

function shapeOf(value: Value): string {
  if (Array.isArray(value))
    return `[${[...new Set(value.filter(isDoc).map(shapeOf))].join(' | ')}]`;
  if (!isDoc(value)) return '';
  const parts = Object.entries(value).map(([key, operand]) => {
    const inner = shapeOf(operand);
    return inner === '' || inner === '[]' ? key : `${key}: ${inner}`;
  });
  return `{${parts.join(', ')}}`;
}
