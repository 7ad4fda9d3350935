import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './http-error';

/** One request and its answer. */
export class Exchange {
  readonly url: URL;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    this.url = new URL(request.url ?? '/', 'http://localhost');
  }

  get method(): string {
    return this.request.method ?? 'GET';
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  }

  query(name: string): string | undefined {
    return this.url.searchParams.get(name) ?? undefined;
  }

  /** The whole body. @throws HttpError 413 when it is larger than `limit` bytes. */
  async body(limit: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of this.request) {
      size += (part as Buffer).length;
      if (size > limit) throw new HttpError(413, `body is larger than ${limit} bytes`);
      parts.push(part as Buffer);
    }
    return Buffer.concat(parts);
  }

  /** The body as a JSON object; an empty body is an empty object. @throws HttpError 400, 413. */
  async jsonBody(limit: number): Promise<Record<string, unknown>> {
    const text = (await this.body(limit)).toString();
    if (text.trim() === '') return {};
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
    } catch {
      throw new HttpError(400, 'body is no JSON');
    }
    throw new HttpError(400, 'body is no JSON object');
  }

  json(status: number, value: unknown): void {
    this.text(status, 'application/json; charset=utf-8', JSON.stringify(value));
  }

  text(status: number, contentType: string, text: string | Buffer): void {
    this.response.writeHead(status, {
      'content-type': contentType,
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
    });
    this.response.end(text);
  }
}
