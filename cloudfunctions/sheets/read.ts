import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { Refusal } from '../../core/domain/base/refusal';

/** 单元格 as words: a line of cells, from the left. */
export type Line = readonly string[];

/** An office's sheet of a whole subdistrict has some thousand lines and some hundred kilobytes. */
const MOST_BYTES = 2_000_000;
const MOST_LINES = 10_000;
const MOST_COLUMNS = 60;
/** What an XLSX file may grow to when it is unpacked: a small file can hold gigabytes of one letter. */
const MOST_UNPACKED = 60_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel 97 and WPS's `.xls`. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * 读表: the first sheet of an XLSX file, or a CSV file in UTF-8 or in GBK as Chinese Excel writes it.
 *
 * @throws Refusal when it is too large or no such file
 */
export async function linesOf(file: Uint8Array): Promise<Line[]> {
  if (file.byteLength > MOST_BYTES) throw new Refusal('sheet/too-large');
  if (beginsWith(file, OLD_EXCEL)) throw new Refusal('sheet/old-format');
  const lines = beginsWith(file, ZIP) ? await excelLines(file) : csvLines(file);
  if (lines.length > MOST_LINES) throw new Refusal('sheet/too-large');
  return lines.map((cells) => cells.slice(0, MOST_COLUMNS));
}

function beginsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => file[at] === byte);
}

async function excelLines(file: Uint8Array): Promise<Line[]> {
  requireModest(file);
  try {
    const content = new Uint8Array(file).buffer;
    const rows = await readSheet(content, { trim: false });
    return rows.map((row) => row.map(wordsOf));
  } catch {
    throw new Refusal('sheet/unreadable');
  }
}

/** Looks at the sizes that the archive names, without unpacking anything. */
function requireModest(file: Uint8Array): void {
  let unpacked = 0;
  try {
    unzipSync(file, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw new Refusal('sheet/unreadable');
  }
  if (unpacked > MOST_UNPACKED) throw new Refusal('sheet/too-large');
}

function csvLines(file: Uint8Array): Line[] {
  const { data, errors } = Papa.parse<string[]>(textOf(file), { skipEmptyLines: false });
  if (errors.some(({ type }) => type === 'Quotes')) throw new Refusal('sheet/unreadable');
  return data;
}

/** @throws Refusal when it is no text in either encoding */
function textOf(file: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(file);
      if (!text.includes('\0')) return text;
    } catch {
      // The next encoding may fit.
    }
  }
  throw new Refusal('sheet/unreadable');
}

function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
