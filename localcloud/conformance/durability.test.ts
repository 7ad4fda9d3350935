import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startTestCloud } from '../testing/test-cloud';

/** Starts a cloud in a process of its own that can be killed; gives its address. */
async function startProcess(home: string): Promise<{ child: ChildProcess; url: string }> {
  const script = join(home, 'start.ts');
  writeFileSync(
    script,
    `import { startLocalCloud } from ${JSON.stringify(join(__dirname, '..', 'local-cloud'))};
     void startLocalCloud({ dataDir: ${JSON.stringify(join(home, 'data'))}, functionsDir: '/nowhere',
       collections: [{ name: 'writes', indexes: [{ name: 'n', fields: [{ field: 'n', direction: 1 }] }] }],
     }).then(({ url }) => process.stdout.write(url + '\\n'));`,
  );
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once('line', resolve);
  });
  return { child, url };
}

describe('durability', () => {
  test('kill -9 in mid-write loses no write that was acknowledged', async () => {
    const home = mkdtempSync(join(tmpdir(), 'localcloud-kill-'));
    const { child, url } = await startProcess(home);
    const acknowledged: number[] = [];
    let running = true;
    const write = async (n: number) => {
      const answer = await fetch(`${url}/admin`, {
        method: 'POST',
        body: JSON.stringify({
          action: 'database.insertDocument',
          collectionName: 'writes',
          data: [JSON.stringify({ _id: `w${n}`, n })],
        }),
      });
      if ('data' in ((await answer.json()) as object)) acknowledged.push(n);
    };
    const writers = Array.from({ length: 8 }, async (_, i) => {
      for (let n = i; running; n += 8) await write(n).catch(() => undefined);
    });
    while (acknowledged.length < 300) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    running = false;
    await Promise.all(writers);

    const again = await startTestCloud({ dataDir: join(home, 'data') });
    const answer = (await again.http('POST', '/admin', {
      action: 'database.aggregateDocuments',
      collectionName: 'writes',
      stages: [{ stageKey: '$project', stageValue: '{"n":1}' }],
    })) as { data: { list: string[] } };
    const kept = new Set(answer.data.list.map((text) => (JSON.parse(text) as { n: number }).n));
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    await again.close();
    rmSync(home, { recursive: true });
  });
});
