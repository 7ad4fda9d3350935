import type { Router } from '../http/router';
import type { Stats } from '../stats/stats';

const DEFAULT_INVOCATIONS = 200;

/** `GET /stats?since=<number>&last=<n>`: the statistics, and the last function runs in detail. */
export function statsRoutes(router: Router, stats: Stats): void {
  router.on('GET', '/stats', (exchange) => {
    const since = Number(exchange.query('since') ?? 0);
    const last = Number(exchange.query('last') ?? DEFAULT_INVOCATIONS);
    exchange.json(200, stats.report(since, last));
  });
}
