import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits a pixel, grey. */
const GREY = Buffer.from([8, 0, 0, 0, 0]);

/** A grey PNG picture from its lines, each with one byte a pixel, from 0 (black) to 255. */
export function greyPng(lines: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(lines[0]?.length ?? 0, 0);
  head.writeUInt32BE(lines.length, 4);
  // Each line begins with its filter: none.
  const unfiltered = Buffer.concat(lines.flatMap((line) => [Buffer.of(0), line]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, GREY])),
    chunk('IDAT', deflateSync(unfiltered, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
