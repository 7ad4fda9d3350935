import { once } from 'node:events';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/** How many ports above a used one are tried. */
const NEIGHBOURS = 20;

/**
 * Checks that a port is free before anything is built for it.
 * @throws Error that names a command which works instead
 */
export async function requireFree(port: number, command: string): Promise<void> {
  if (port === 0 || (await isFree(port))) return;
  const other = await freeAbove(port);
  const advice = other ? `换一个就行：PORT=${other} ${command}` : `换一个端口：PORT=… ${command}`;
  const hint = (await isZoujin(port))
    ? `走近好像已经开着了，直接打开 http://${HOST}:${port}/ 看看。要再开一个，`
    : `端口 ${port} 正被别的程序用着。`;
  throw new Error(`${hint}${advice}`);
}

async function freeAbove(port: number): Promise<number | null> {
  for (let next = port + 1; next <= Math.min(port + NEIGHBOURS, 65535); next += 1) {
    if (await isFree(next)) return next;
  }
  return null;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch {
    return false;
  }
}

/** Does a local cloud answer there? */
async function isZoujin(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://${HOST}:${port}/clock`, {
      signal: AbortSignal.timeout(1000),
    });
    return answer.ok && 'now' in ((await answer.json()) as object);
  } catch {
    return false;
  }
}
