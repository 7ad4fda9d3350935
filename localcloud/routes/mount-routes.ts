import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import { serveFile } from '../http/static-files';
import type { Mount } from '../options';

/** Serves built pages under their paths, from the same origin, so that no CORS is needed. */
export function mountRoutes(router: Router, mounts: readonly Mount[]): void {
  for (const { path, dir } of mounts) {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    for (const method of ['GET', 'HEAD']) {
      router.on(method, prefix, (exchange, rest) => serveFile(exchange, dir, rest));
      if (prefix === '/') continue;
      router.on(method, prefix.slice(0, -1), (exchange) => {
        exchange.response.writeHead(302, { location: `${prefix}${exchange.url.search}` });
        exchange.response.end();
      });
    }
  }
  if (!mounts.some(({ path }) => path === '/')) {
    router.on('GET', '/', () => {
      throw new HttpError(404, 'no page is mounted at /');
    });
  }
}
