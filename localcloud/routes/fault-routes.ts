import type { Faults } from '../faults/faults';
import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';

/** `GET /faults`, `POST /faults {"faults": […]}` (replaces all), `DELETE /faults`. */
export function faultRoutes(router: Router, faults: Faults): void {
  router.on('GET', '/faults', (exchange) => exchange.json(200, faults.report()));
  router.on('POST', '/faults', async (exchange) => {
    const { faults: wanted } = await exchange.jsonBody(1_000_000);
    try {
      faults.set(Array.isArray(wanted) ? wanted : [wanted]);
    } catch (error) {
      throw new HttpError(400, error instanceof Error ? error.message : String(error));
    }
    exchange.json(200, faults.report());
  });
  router.on('DELETE', '/faults', (exchange) => {
    faults.set([]);
    exchange.json(200, []);
  });
}
