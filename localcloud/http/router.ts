import type { Exchange } from './exchange';

/** Answers one kind of request; `rest` is the part of the path after the route's prefix. */
export type Handler = (exchange: Exchange, rest: string) => Promise<void> | void;

interface Route {
  method: string;
  prefix: string;
  handler: Handler;
}

/** Finds the handler for a request: the longest path prefix that fits. */
export class Router {
  private readonly routes: Route[] = [];

  /** `/clock` serves exactly that path; `/fn/` serves everything below it. */
  on(method: string, prefix: string, handler: Handler): void {
    this.routes.push({ method, prefix, handler });
    this.routes.sort((a, b) => b.prefix.length - a.prefix.length);
  }

  /**
   * Returns undefined when no route has this path, `405` when the path exists only with another
   * method.
   */
  find(method: string, path: string): { handler: Handler; rest: string } | 405 | undefined {
    const fitting = this.routes.filter(({ prefix }) =>
      prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix,
    );
    const route = fitting.find((one) => one.method === method);
    if (route) return { handler: route.handler, rest: path.slice(route.prefix.length) };
    return fitting.length > 0 ? 405 : undefined;
  }
}
