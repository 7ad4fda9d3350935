import { localIdentity } from './identity';
import { resultOf } from './local-response';

/** Calls a function of the local cloud that serves this page, as the person of this page. */
export async function invoke(name: 'api' | 'deliver', event: object): Promise<unknown> {
  const response = await fetch(`/fn/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': localIdentity() },
    body: JSON.stringify(event),
  });
  return resultOf(await response.json());
}
