import writeSheet from 'write-excel-file/universal';
import type { Line } from './read';

const WIDTH = 18;

/** 写表: an XLSX file of one sheet with these lines; the first one is its heading. */
export async function sheetOf(lines: readonly Line[]): Promise<Uint8Array> {
  const rows = lines.map((cells, at) =>
    cells.map((value) => ({
      value,
      type: String,
      ...(at === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  const widest = Math.max(0, ...lines.map((cells) => cells.length));
  const columns = Array.from({ length: widest }, () => ({ width: WIDTH }));
  const blob = await writeSheet(rows, { columns, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
