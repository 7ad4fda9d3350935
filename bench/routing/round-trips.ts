import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import { consentsTo } from '../../core/domain/person/consent';
import { stranger } from '../../core/domain/person/person';
import { freshen } from '../../demo/builds/target';
import { functionsTarget } from '../../demo/builds/targets';
import { startTodaysCloud } from '../../demo/launch/todays-cloud';
import type { LocalCloud } from '../../localcloud/local-cloud';
import type { City } from './city';

const ROOT = join(__dirname, '../..');
const ASKER = 'o-asker';

/**
 * The sequential round trips of routing a request in a city: those of `requests.submit` without the
 * final write. The directory is already in memory, because a process reads it as a whole when it
 * starts.
 */
export async function roundTripsOfRouting({ directory, need }: City): Promise<number> {
  await freshen(ROOT, functionsTarget, (line) => process.stdout.write(`${line}\n`));
  const dataDir = mkdtempSync(join(tmpdir(), 'routing-'));
  const cloud = await startTodaysCloud({
    dataDir,
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    collections,
    instancesPerFunction: 1,
    timers: false,
  });
  try {
    const { ancestors } = need;
    const nodeId = ancestors.at(-1) ?? '';
    const home = { nodeId, ancestors, name: nodeId, detail: '' };
    await cloud.importDocuments('orgs', [...directory.nodes.values()]);
    await cloud.importDocuments('studios', [...directory.studios.values()]);
    await cloud.importDocuments('people', [
      {
        ...stranger(ASKER),
        ...{ version: 1, name: '居民', phone: '15400000000', home, ancestors },
        consents: consentsTo(['service'], new Date().toISOString()),
      },
    ]);
    await submit(cloud, 'the-first-one');
    await submit(cloud, 'the-second-one');
    const report = await fetch(`${cloud.url}/stats?last=1`);
    const { invocations } = (await report.json()) as { invocations: { longestChain: number }[] };
    return (invocations.at(-1)?.longestChain ?? Number.NaN) - 1;
  } finally {
    await cloud.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function submit(cloud: LocalCloud, commandId: string): Promise<void> {
  const input = { category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' };
  const event = { op: 'requests.submit', input, commandId };
  const answer = (await cloud.callFunction('api', ASKER, event)) as { ok: boolean };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}
