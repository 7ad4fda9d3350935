import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Exchange } from './exchange';
import { HttpError } from './http-error';
import { refusalOf } from './loopback';
import type { Router } from './router';

const LOOPBACK = '127.0.0.1';

/** The cloud's HTTP server, on loopback only. */
export class HttpServer {
  private readonly server: Server;
  private boundPort = 0;

  constructor(
    private readonly router: Router,
    private readonly log: (line: string) => void,
  ) {
    this.server = createServer((request, response) => {
      this.serve(new Exchange(request, response)).catch((error) => {
        this.log(String(error));
        response.destroy();
      });
    });
    this.server.keepAliveTimeout = 30_000;
  }

  get port(): number {
    return this.boundPort;
  }

  get url(): string {
    return `http://${LOOPBACK}:${this.boundPort}`;
  }

  /** @throws Error when the port is taken; the message says how to solve it */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
      });
      this.server.listen(port, LOOPBACK, () => {
        this.boundPort = (this.server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  private async serve(exchange: Exchange): Promise<void> {
    const refusal = refusalOf(exchange.request, this.boundPort);
    if (refusal) {
      exchange.json(403, { error: refusal });
      return;
    }
    const found = this.router.find(exchange.method, exchange.url.pathname);
    if (found === undefined || found === 405) {
      exchange.json(found ?? 404, {
        error: `nothing answers ${exchange.method} ${exchange.url.pathname}`,
      });
      return;
    }
    try {
      await found.handler(exchange, found.rest);
    } catch (error) {
      this.fail(exchange, error);
    }
  }

  private fail(exchange: Exchange, error: unknown): void {
    if (exchange.response.destroyed) return;
    if (!(error instanceof HttpError)) {
      this.log(
        `${exchange.method} ${exchange.url.pathname}: ${error instanceof Error ? error.stack : error}`,
      );
    }
    if (exchange.response.headersSent) {
      exchange.response.destroy();
      return;
    }
    const status = error instanceof HttpError ? error.status : 500;
    exchange.json(status, { error: error instanceof HttpError ? error.message : 'internal error' });
  }
}

function portTaken(port: number): string {
  return `Port ${port} is taken by another program. Set PORT to a free one.`;
}
