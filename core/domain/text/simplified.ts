import { SIMPLIFIED } from './simplified-table';

let table: ReadonlyMap<string, string> | undefined;

/** 繁体: the simplified form of a character; the character itself where it has none. The table is built once. */
export function simplified(character: string): string {
  table ??= new Map(SIMPLIFIED.match(/\S\S/gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  return table.get(character) ?? character;
}
