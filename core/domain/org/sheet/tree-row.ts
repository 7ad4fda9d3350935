import { CHARACTERS } from '../../base/limits';
import { lengthOf } from '../../text/cut';
import { foldLine } from '../../text/fold';
import type { OrgKind } from '../org';
import type { Point } from '../point';
import { type Column, headingOf, type Places } from './columns';

const LEVELS = ['community', 'estate', 'grid', 'building'] as const;

/** One level of a row, e.g. the building `5号楼`. */
export interface Level {
  readonly kind: OrgKind;
  readonly name: string;
}

/** A level that a sheet has a column for. */
type RowLevel = Level & { readonly kind: (typeof LEVELS)[number] };

/** 一行: the way from the community down to the last level that the row names. */
export interface TreeRow {
  /** As the person sees it in the sheet, counted from 1. */
  readonly line: number;
  readonly way: readonly Level[];
  readonly households: number | null;
  readonly point: Point | null;
}

/** 没看懂的一行, with the reason in words, to be given back in the sheet. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** A high-rise has some hundred flats; more is a slip of the finger. */
const MOST_HOUSEHOLDS = 5000;
/** The corners of China; outside them, longitude and latitude are usually swapped. */
const CHINA = { lat: [3, 54], lng: [73, 136] } as const;

/** @returns null for a row without any content */
export function readRow(
  cells: readonly string[],
  places: Places,
  line: number,
): TreeRow | BadRow | null {
  const at = (column: Column) => foldLine(cells[places[column] ?? -1] ?? '');
  if (LEVELS.every((level) => at(level) === '')) return null;
  const bad = (reason: string): BadRow => ({ line, reason });
  if (at('community') === '') return bad(`“${headingOf('community')}”没有填`);
  const way = wayIn(at);
  const long = way.find(({ name }) => lengthOf(name) > CHARACTERS.name);
  if (long) return bad(`“${headingOf(long.kind)}”最多 ${CHARACTERS.name} 个字`);
  const households = at('households') === '' ? null : numberIn(at('households'));
  if (households !== null && !isCount(households)) {
    return bad(`“${headingOf('households')}”要写 0 到 ${MOST_HOUSEHOLDS} 的整数`);
  }
  const point = pointIn(at('lat'), at('lng'));
  return point === 'wrong'
    ? bad('经度、纬度要一起填，经度在 73 到 136 之间，纬度在 3 到 54 之间')
    : { line, way, households, point };
}

/** The levels that a row names, the community first. */
export function wayIn(at: (column: Column) => string): readonly RowLevel[] {
  return LEVELS.flatMap((kind) => (at(kind) ? [{ kind, name: at(kind) }] : []));
}

export function isBad(row: object): row is BadRow {
  return 'reason' in row;
}

function pointIn(lat: string, lng: string): Point | null | 'wrong' {
  if (lat === '' && lng === '') return null;
  const point = { lat: numberIn(lat), lng: numberIn(lng) };
  const isIn = (axis: 'lat' | 'lng') =>
    point[axis] >= CHINA[axis][0] && point[axis] <= CHINA[axis][1];
  return isIn('lat') && isIn('lng') ? point : 'wrong';
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MOST_HOUSEHOLDS;
}

/** NaN for anything that is not a plain number, also for nothing; `120户` counts as 120. */
function numberIn(cell: string): number {
  const plain = cell.normalize('NFKC').replace(/[\s,户]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
