import { foldLine } from '../../text/fold';

/** 列: what a column of the sheet holds. */
export const COLUMNS = [
  'community',
  'estate',
  'grid',
  'building',
  'households',
  'lng',
  'lat',
  'flat',
  'lastFour',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The headings that offices use, the usual one first. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  community: ['社区', '居委会', '居委', '居民区', '村', '村居', '社区名称', '所属社区'],
  estate: ['小区', '弄', '小区/弄', '小区（弄）', '小区名称', '院落', '所属小区'],
  grid: ['网格', '网格名称', '所属网格', '微网格'],
  building: ['楼栋', '楼组', '楼号', '楼栋号', '栋', '幢', '楼', '楼栋名称'],
  households: ['户数', '住户数', '总户数'],
  lng: ['经度', 'lng', 'lon', 'longitude'],
  lat: ['纬度', 'lat', 'latitude'],
  flat: ['房号', '门牌', '室号', '户号', '房间号', '门牌号'],
  lastFour: ['电话后四位', '手机后四位', '后四位', '电话尾号', '手机尾号', '尾号'],
};

/** Where each column stands in a line of the sheet, counted from 0. */
export type Places = Readonly<Partial<Record<Column, number>>>;

/** Titles and remarks above the headings are skipped as long as they are few. */
const LINES_ABOVE = 10;

/** 哪种表: one of communities and buildings, or one of households. */
export type SheetKind = 'tree' | 'households';

export interface Headings {
  /** The index of the line with the headings. */
  readonly at: number;
  readonly places: Places;
}

/** 表头: the first line that names what either kind of sheet needs; null when none of the first lines does. */
export function headingsIn(lines: readonly (readonly string[])[]): Headings | null {
  for (const [at, cells] of lines.slice(0, LINES_ABOVE).entries()) {
    const places = placesIn(cells);
    if (kindOf(places) !== null) return { at, places };
  }
  return null;
}

/** 哪种表 has these columns; null when it is neither. */
export function kindOf({ community, building, flat, lastFour }: Places): SheetKind | null {
  if (building !== undefined && flat !== undefined && lastFour !== undefined) return 'households';
  return community === undefined ? null : 'tree';
}

/** The usual heading of a column, as our own sheets write it. */
export function headingOf(column: Column): string {
  return HEADINGS[column][0] ?? column;
}

function placesIn(cells: readonly string[]): Places {
  const places: Partial<Record<Column, number>> = {};
  for (const [index, cell] of cells.entries()) {
    const heading = plain(cell);
    const column = COLUMNS.find((one) => HEADINGS[one].some((name) => plain(name) === heading));
    if (column && places[column] === undefined) places[column] = index;
  }
  return places;
}

/** Without blanks, full-width characters, and marks such as `*` for a required column. */
function plain(heading: string): string {
  return foldLine(heading).normalize('NFKC').toLowerCase().replace(/[\s*]/g, '');
}
