import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import type { Allowance } from '../plan/allowance';
import { readPlan } from '../plan/plan';

const BODY_LIMIT = 10_000;

/**
 * `GET /usage`; `POST /plan {"plan": "smallest"}` or `{"plan": {"readsPerDay": 10}}`; `DELETE /plan`
 * removes all limits. Counting continues in any case.
 */
export function planRoutes(router: Router, allowance: Allowance): void {
  router.on('GET', '/usage', async (exchange) => {
    exchange.json(200, await allowance.report());
  });
  router.on('POST', '/plan', async (exchange) => {
    const { plan } = await exchange.jsonBody(BODY_LIMIT);
    try {
      allowance.setPlan(readPlan(plan));
    } catch (error) {
      throw new HttpError(400, error instanceof Error ? error.message : String(error));
    }
    exchange.json(200, allowance.plan);
  });
  router.on('DELETE', '/plan', (exchange) => {
    allowance.setPlan({});
    exchange.json(200, {});
  });
}
