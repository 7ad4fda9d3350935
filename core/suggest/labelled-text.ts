import type { Sample } from './train';

/** 表格有误: the line that cannot be read, and why, in words for the author of the file. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

/** Names of the columns in a header row. */
const HEADINGS = {
  title: ['title', '标题', '主题', '留言主题'],
  text: ['text', 'content', 'body', 'letter', 'sentence', '正文', '内容', '文本', '留言详情'],
  category: ['category', 'label', 'class', 'topic', '类别', '类型', '分类', '标签', '一级标签'],
} as const;

/**
 * 读样本: `text,category` as CSV (RFC 4180: quotes, with commas and line breaks inside), or with tabs,
 * semicolons or pipes; a header row and a byte-order mark are allowed. If the header has a title, it
 * is put before the text. Without a header the text is the first column, unless the first column has
 * the repeated values. An unquoted text may contain commas.
 *
 * @param onSkip called for each row without a text or a category
 * @throws TableError naming the row
 */
export function readSamples(content: string, onSkip?: (row: number) => void): Sample[] {
  const rows = readRows(content);
  const [first] = rows;
  if (!first) throw new TableError('The file is empty.');
  const named = (names: readonly string[]) =>
    first.findIndex((cell) => names.includes(cell.trim().toLowerCase()));
  const heading = { text: named(HEADINGS.text), category: named(HEADINGS.category) };
  const headed = heading.text >= 0 && heading.category >= 0;
  const place = headed
    ? { ...heading, title: named(HEADINGS.title) }
    : { title: -1, ...withoutHeading(rows) };
  const samples = rows.slice(headed ? 1 : 0).flatMap((row, at): Sample[] => {
    const number = at + (headed ? 2 : 1);
    const cells = row.length > first.length ? withCommas(row, first.length, place.text) : row;
    if (cells.length !== first.length)
      throw new TableError(`Row ${number} has ${row.length} columns instead of ${first.length}.`);
    const category = (cells[place.category] ?? '').trim();
    const text = [cells[place.title] ?? '', cells[place.text] ?? '']
      .filter((part) => part !== '')
      .join('\n');
    if (category !== '' && text.trim() !== '') return [{ text, category }];
    onSkip?.(number);
    return [];
  });
  if (samples.length === 0) throw new TableError('No row has both a text and a category.');
  return samples;
}

/** Categories repeat and texts hardly do, so the column with fewer distinct values is the category. */
function withoutHeading(rows: readonly (readonly string[])[]): { text: number; category: number } {
  const pairs = rows.filter((row) => row.length === 2);
  const values = (column: number) => new Set(pairs.map((row) => row[column]?.trim())).size;
  const turned = rows[0]?.length === 2 && values(0) < values(1);
  return turned ? { text: 1, category: 0 } : { text: 0, category: 1 };
}

/** The rows of a table with any of the usual separators, without empty ones. */
export function readRows(content: string): string[][] {
  const plain = content.replace(/^\uFEFF/, '');
  return readTable(plain, separatorOf(plain)).filter((row) => row.some((cell) => cell.trim()));
}

/**
 * A row with more cells than the header: an unquoted text was split at its commas, and is joined
 * again.
 */
function withCommas(row: readonly string[], columns: number, text: number): string[] {
  const more = row.length - columns + 1;
  return [...row.slice(0, text), row.slice(text, text + more).join(','), ...row.slice(text + more)];
}

/** The first of these separators that the first line has outside quotes. */
function separatorOf(content: string): string {
  const line = content.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  return ['\t', ',', ';', '|'].find((sign) => line.includes(sign)) ?? ',';
}

function readTable(content: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let started = 1;
  for (let at = 0; at < content.length; at++) {
    const sign = content[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (content[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
      continue;
    }
    if (sign === '"' && cell === '') {
      quoted = true;
      started = rows.length + 1;
    } else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      row.push(cell.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      cell = '';
    } else cell += sign;
  }
  if (quoted) throw new TableError(`A quotation mark opens in row ${started} and never closes.`);
  if (cell !== '' || row.length > 0) rows.push([...row, cell.replace(/\r$/, '')]);
  return rows;
}
