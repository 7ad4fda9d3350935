import type { ServerResponse } from 'node:http';
import type { Exchange } from './exchange';

const KEEP_ALIVE_MS = 20_000;

/** Server-sent events (`GET /events`): listeners are told about events as they happen. */
export class EventStream {
  private readonly listeners = new Set<ServerResponse>();
  private readonly heartbeat: NodeJS.Timeout;

  constructor() {
    this.heartbeat = setInterval(() => this.write(': still here\n\n'), KEEP_ALIVE_MS);
    this.heartbeat.unref();
  }

  connect({ request, response }: Exchange): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write('retry: 1000\n\n');
    this.listeners.add(response);
    request.on('close', () => this.listeners.delete(response));
  }

  send(event: string, data: unknown): void {
    if (this.listeners.size > 0) this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const listener of this.listeners) listener.end();
  }

  private write(text: string): void {
    for (const listener of this.listeners) listener.write(text);
  }
}
