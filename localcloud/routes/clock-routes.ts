import type { Clock } from '../clock/clock';
import { durationMs } from '../clock/duration';
import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import type { Timers } from '../timers/timers';

const BODY_LIMIT = 10_000;

/**
 * `GET /clock`, and `POST /clock {"advance": "PT2H", "resting": []}`, which answers when the due
 * timers have run, except those of resting functions.
 */
export function clockRoutes(router: Router, clock: Clock, timers: Timers): void {
  router.on('GET', '/clock', (exchange) => {
    exchange.json(200, { now: clock.now().toISOString(), offsetMs: clock.offset });
  });
  router.on('POST', '/clock', async (exchange) => {
    const { advance, resting = [] } = await exchange.jsonBody(BODY_LIMIT);
    const ms = typeof advance === 'string' ? durationMs(advance) : undefined;
    if (ms === undefined) {
      throw new HttpError(400, 'advance must be an ISO 8601 duration such as PT2H or P1D');
    }
    if (!Array.isArray(resting)) throw new HttpError(400, 'resting must be a list of functions');
    const fired = await timers.advance(ms, resting.map(String));
    exchange.json(200, { now: clock.now().toISOString(), fired });
  });
}
