/**
 * Who this phone is: the page's query `?as=<openid>`. It is read from the address each time, because
 * frames of one desk share their storage, and the address outlives every navigation by hash.
 */
export function localIdentity(): string {
  return new URLSearchParams(window.location.search).get('as') ?? 'developer';
}
