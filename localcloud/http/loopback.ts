import type { IncomingMessage } from 'node:http';

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/** The Referer of a mini-program's requests, also in WeChat's developer tools; no web page has it. */
const MINI_PROGRAM = 'https://servicewechat.com/';

/**
 * Why a request is refused, or undefined when it may pass. The server listens on loopback only; this
 * also keeps out foreign web pages in the user's browser: their requests carry a foreign Origin, or a
 * foreign Host if the name was pointed at 127.0.0.1 (DNS rebinding).
 */
export function refusalOf(request: IncomingMessage, port: number): string | undefined {
  const host = request.headers.host ?? '';
  if (!isOwn(host, port)) return `host ${host} is not this machine`;
  const { origin, referer } = request.headers;
  if (origin === undefined || isOwnOrigin(origin, port)) return undefined;
  return referer?.startsWith(MINI_PROGRAM) ? undefined : `origin ${origin} may not call here`;
}

function isOwn(host: string, port: number): boolean {
  return LOOPBACK_HOSTS.some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );
}

function isOwnOrigin(origin: string, port: number): boolean {
  return origin.startsWith('http://') && isOwn(origin.slice('http://'.length), port);
}
