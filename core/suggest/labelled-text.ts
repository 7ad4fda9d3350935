import type { Sample } from './train';

/** 表格有误: the line on which a file stops making sense, and why, in words for who wrote it. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

/**
 * 读样本: `text,category` as CSV (RFC 4180: quotes, commas and line ends inside quotes) or TSV; a
 * heading and a byte-order mark may be there. Where the heading has `title`, it goes before the text.
 *
 * @throws TableError naming the row
 */
export function readSamples(content: string): Sample[] {
  const plain = content.replace(/^\uFEFF/, '');
  const rows = readTable(plain, separatorOf(plain)).filter((row) =>
    row.some((cell) => cell.trim()),
  );
  const [first] = rows;
  if (!first) throw new TableError('The file is empty.');
  const names = first.map((cell) => cell.trim().toLowerCase());
  const headed = names.includes('text') && names.includes('category');
  const place = headed
    ? {
        title: names.indexOf('title'),
        text: names.indexOf('text'),
        category: names.indexOf('category'),
      }
    : { title: -1, text: 0, category: 1 };
  return rows.slice(headed ? 1 : 0).map((row, at) => {
    if (row.length !== first.length)
      throw new TableError(
        `Row ${at + (headed ? 2 : 1)} has ${row.length} columns instead of ${first.length}.`,
      );
    const category = (row[place.category] ?? '').trim();
    const text = [row[place.title] ?? '', row[place.text] ?? '']
      .filter((part) => part !== '')
      .join('\n');
    if (category === '' || text.trim() === '')
      throw new TableError(`Row ${at + (headed ? 2 : 1)} lacks its text or its category.`);
    return { text, category };
  });
}

/** A tab where the first line has one outside quotes and no comma there. */
function separatorOf(content: string): ',' | '\t' {
  const line = content.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  return line.includes('\t') ? '\t' : ',';
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
