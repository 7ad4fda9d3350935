import { HttpError } from './http-error';

/**
 * The parts of a multipart/form-data body by name.
 * @throws HttpError 400 when it is malformed
 */
export function parseMultipart(contentType: string, body: Buffer): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) throw new HttpError(400, 'multipart body without a boundary');
  const parts = new Map<string, Buffer>();
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length + 2;
    const next = body.indexOf(mark, start);
    if (next < 0) break;
    addPart(parts, body.subarray(start, next - 2));
    at = next;
  }
  return parts;
}

function addPart(parts: Map<string, Buffer>, part: Buffer): void {
  const split = part.indexOf('\r\n\r\n');
  if (split < 0) return;
  const name = /name="([^"]*)"/.exec(part.subarray(0, split).toString())?.[1];
  if (name !== undefined) parts.set(name, part.subarray(split + 4));
}
