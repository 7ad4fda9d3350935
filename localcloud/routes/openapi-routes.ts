import { HttpError } from '../http/http-error';
import type { Router } from '../http/router';
import type { PhoneCodes } from '../openapi/phone-codes';
import { openidOf } from './function-routes';

/** `POST /phone-codes {"phoneNumber": "…"}`: WeChat's side of the button that gives a phone number. */
export function openapiRoutes(router: Router, phoneCodes: PhoneCodes): void {
  router.on('POST', '/phone-codes', async (exchange) => {
    openidOf(exchange);
    const { phoneNumber } = await exchange.jsonBody(1000);
    if (typeof phoneNumber !== 'string' || !/^\d{5,15}$/.test(phoneNumber)) {
      throw new HttpError(400, 'phoneNumber must be digits');
    }
    exchange.json(200, { code: phoneCodes.issue(phoneNumber) });
  });
}
