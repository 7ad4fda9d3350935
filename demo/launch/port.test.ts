import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requireFree } from './port';

const open: Server[] = [];

async function serve(answer: string): Promise<number> {
  const server = createServer((_request, response) => response.end(answer));
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.close();
    await once(server, 'close');
  }
});

test('a free port passes, and so does 0', async () => {
  const port = await serve('');
  open.splice(0)[0]?.close();
  await expect(requireFree(port, 'npm start')).resolves.toBeUndefined();
  await expect(requireFree(0, 'npm start')).resolves.toBeUndefined();
});

test('a port in use is reported with a command that works', async () => {
  const port = await serve('something else');
  const refusal = requireFree(port, 'npm start');
  await expect(refusal).rejects.toThrow(`端口 ${port} 正被别的程序用着`);
  await expect(refusal).rejects.toThrow(/PORT=\d+ npm start/);
});

test('an open cloud of ours is recognised', async () => {
  const port = await serve('{"now":"2026-11-21T08:00:00.000Z","offsetMs":0}');
  await expect(requireFree(port, 'npm start')).rejects.toThrow(
    `直接打开 http://127.0.0.1:${port}/`,
  );
});
