import { CHARACTERS } from '../../base/limits';
import { lengthOf } from '../../text/cut';
import { foldLine } from '../../text/fold';
import { plainFlat } from '../household';
import { type Column, headingOf, type Places } from './columns';
import { type BadRow, type Level, wayIn } from './tree-row';

/** 一户: a row of the list by which homes are vouched for. */
export interface HouseholdRow {
  readonly line: number;
  /** The building, and as much of the way to it as the row names. */
  readonly way: readonly Level[];
  readonly flat: string;
  /** 电话后四位 */
  readonly lastFour: string;
}

/** @returns null for a row without any content */
export function readHouseholdRow(
  cells: readonly string[],
  places: Places,
  line: number,
): HouseholdRow | BadRow | null {
  const at = (column: Column) => foldLine(cells[places[column] ?? -1] ?? '');
  const columns = ['community', 'estate', 'grid', 'building', 'flat', 'lastFour'] as const;
  if (columns.every((column) => at(column) === '')) return null;
  const bad = (reason: string): BadRow => ({ line, reason });
  if (at('building') === '') return bad(`“${headingOf('building')}”没有填`);
  const flat = at('flat');
  if (plainFlat(flat) === '') return bad(`“${headingOf('flat')}”没有填`);
  if (lengthOf(flat) > CHARACTERS.unit) {
    return bad(`“${headingOf('flat')}”最多 ${CHARACTERS.unit} 个字`);
  }
  const lastFour = lastFourIn(at('lastFour'));
  return lastFour === null
    ? bad(`“${headingOf('lastFour')}”要写四个数字`)
    : { line, way: wayIn(at), flat, lastFour };
}

/** Of a whole number only the last four digits are taken; Excel drops zeros in front of a number. */
function lastFourIn(cell: string): string | null {
  const digits = cell.normalize('NFKC').replace(/[\s()+-]/g, '');
  return /^\d{1,16}$/.test(digits) ? digits.padStart(4, '0').slice(-4) : null;
}
