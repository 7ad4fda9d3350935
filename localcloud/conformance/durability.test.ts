import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCloudProcess } from '../testing/cloud-process';
import { startTestCloud } from '../testing/test-cloud';

const COLLECTIONS = [
  { name: 'rows', indexes: [{ name: 'kind', fields: [{ field: 'kind', direction: 1 as const }] }] },
  { name: 'accounts' },
];
const PEOPLE = 10;

type Row = Record<string, unknown>;

/** Speaks the wire protocol with a cloud that may be killed at any moment. */
function client(url: string) {
  return async (action: string, collectionName: string, body: object): Promise<Row> => {
    const answer = await fetch(`${url}/admin`, {
      method: 'POST',
      body: JSON.stringify({ action: `database.${action}`, collectionName, ...body }),
    });
    return (await answer.json()) as Row;
  };
}

const put = (data: object) => ({ data: [JSON.stringify(data)] });
const change = (query: object, data: object) => ({
  query: JSON.stringify(query),
  data: JSON.stringify(data),
  merge: true,
  multi: true,
});

describe('kill -9 during mixed writes', () => {
  test('no acknowledged write is lost, and indexes and sums stay consistent', async () => {
    const home = mkdtempSync(join(tmpdir(), 'localcloud-kill-'));
    const cloud = await startCloudProcess(home, { collections: COLLECTIONS });
    const send = client(cloud.url);
    for (let i = 0; i < PEOPLE; i += 1)
      await send('insertDocument', 'accounts', put({ _id: `p${i}`, n: 100, version: 0 }));

    const added = new Set<string>();
    const removing = new Set<string>();
    const removed = new Set<string>();
    const versions = new Map<string, number>();
    let acknowledged = 0;
    let tell = () => {};
    let running = true;

    const add = async (writer: number, n: number) => {
      const id = `w${writer}-${n}`;
      const answer = await send('insertDocument', 'rows', put({ _id: id, kind: `k${n % 5}` }));
      if (answer.data) added.add(id);
      if (n % 4 !== 0) return;
      removing.add(id);
      const gone = await send('removeDocument', 'rows', { query: JSON.stringify({ _id: id }) });
      if (gone.data) removed.add(id);
    };
    const bump = async (id: string, version: number) => {
      const answer = await send(
        'modifyDocument',
        'accounts',
        change({ _id: id, version }, { $inc: { version: 1 } }),
      );
      if ((answer.data as Row | undefined)?.updated === 1) versions.set(id, version + 1);
    };
    const transfer = async (from: string, to: string) => {
      const { transactionId } = (await send('startTransaction', '', {})) as {
        transactionId: string;
      };
      const inside = { transactionId, queryType: 'DOC' };
      await send('modifyDocument', 'accounts', {
        ...change({ _id: from }, { $inc: { n: -1 } }),
        ...inside,
      });
      await send('modifyDocument', 'accounts', {
        ...change({ _id: to }, { $inc: { n: 1 } }),
        ...inside,
      });
      await send('commitTransaction', '', { transactionId });
    };
    const enough = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const keep = async (step: (n: number) => Promise<void>) => {
      for (let n = 0; running; n += 1) {
        await step(n).catch(() => undefined);
        acknowledged += 1;
        if (acknowledged >= 600) tell();
      }
    };
    const writers = [
      ...[0, 1, 2, 3].map((writer) => keep((n) => add(writer, n))),
      ...['p0', 'p1'].map((id) => keep(() => bump(id, versions.get(id) ?? 0))),
      keep((n) => transfer(`p${2 + (n % 4)}`, `p${6 + (n % 4)}`)),
    ];
    await enough;
    await cloud.kill();
    running = false;
    await Promise.all(writers);

    const again = await startTestCloud({ dataDir: cloud.dataDir, collections: COLLECTIONS });
    const list = async (collection: string, query: object) => {
      const stages = [
        { stageKey: '$match', stageValue: JSON.stringify(query) },
        // Without a limit the platform returns twenty.
        { stageKey: '$limit', stageValue: String(added.size + PEOPLE) },
      ];
      const answer = await client(again.url)('aggregateDocuments', collection, { stages });
      return (answer.data as { list: string[] }).list.map((text) => JSON.parse(text) as Row);
    };
    try {
      const rows = new Set((await list('rows', {})).map(({ _id }) => String(_id)));
      expect([...added].filter((id) => !rows.has(id) && !removing.has(id))).toEqual([]);
      expect([...removed].filter((id) => rows.has(id))).toEqual([]);
      const byIndex = await Promise.all(
        [0, 1, 2, 3, 4].map((k) => list('rows', { kind: `k${k}` })),
      );
      expect(byIndex.flat().length).toBe(rows.size);
      const accounts = await list('accounts', {});
      for (const { _id, version } of accounts) {
        expect(Number(version)).toBeGreaterThanOrEqual(versions.get(String(_id)) ?? 0);
      }
      expect(accounts.reduce((sum, { n }) => sum + Number(n), 0)).toBe(100 * PEOPLE);
    } finally {
      await again.close();
      rmSync(home, { recursive: true });
    }
  }, 60_000);
});
