import { COLLECTION_NAMES } from '../../cloudfunctions/store/collections';
import type { Manifest } from '../../core/contract/archive';
import { grantOf } from '../../core/domain/org/office';
import { connectSdk } from '../../localcloud/testing/sdk';
import { readKept, type Stored } from '../old-data/kept';
import { inhabitants, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf } from './uploads';

/** 导出与导入: all data leaves one cloud and arrives in an empty one, whatever fails on the way. */

jest.setTimeout(240_000);

let here: Neighbourhood;
afterEach(() => here.end());

type All = Readonly<Record<string, readonly Stored[]>>;

async function stored(): Promise<All> {
  const database = connectSdk(here.cloud).database();
  const all = COLLECTION_NAMES.map(async (name) => {
    const { data } = await database.collection(name).orderBy('_id', 'asc').limit(1000).get();
    return [name, data as unknown as Stored[]] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

const run = () => here.patrol().catch(() => undefined);
const read = (by: string = who.administrator) => here.ask(by, 'archive.read', {});

/** Runs one after another, each with a fault set before it. */
async function runsUntilDone(by: string, armed: (runs: number) => readonly object[]) {
  for (let runs = 0; runs < 300; runs += 1) {
    await here.post('/faults', { faults: armed(runs) });
    await run();
    await here.post('/faults', { faults: [] });
    const known = await read(by);
    if (known.state === 'done') return known;
  }
  throw new Error('the archive does not complete');
}

const HARMLESS = () => [];
/** A crash before or after the next call of each kind, later in each run. */
const KILLED = (runs: number) =>
  ['database.*', 'storage.*'].map((action) => ({
    ...{ kind: 'kill', function: 'patrol', action, times: 1 },
    ...{ when: runs % 2 === 0 ? 'before' : 'after', skip: 8 * runs },
  }));

async function fileIn(fileID: string): Promise<string> {
  const { fileContent } = await connectSdk(here.cloud).downloadFile({ fileID });
  return (fileContent as unknown as Buffer).toString('utf8');
}

async function put(cloudPath: string, text: string): Promise<string> {
  const fileContent = Buffer.from(text, 'utf8');
  const { fileID } = await connectSdk(here.cloud).uploadFile({ cloudPath, fileContent });
  return fileID;
}

/** Some data: requests with photos, and more people than fit into one file. */
async function livedIn(): Promise<void> {
  const { people = [] } = inhabitants;
  const more = Array.from({ length: 230 }, (_, number) => ({
    ...people[0],
    _id: `o-many-${String(number).padStart(3, '0')}`,
    roles: [],
  }));
  await here.cloud.importDocuments('people', more);
  for (const what of ['水龙头滴水，关不紧', '厨房的灯一闪一闪']) {
    await here.ask(who.resident, 'requests.submit', {
      ...{ category: 'repair', what, forWhom: 'self' },
      photos: [await photoOf(here, who.resident)],
    });
  }
  await run();
}

/** Everything except the timer's own data and the log of the export and import. */
function lasting(all: All): All {
  const ours = ['agenda', 'progress', 'deeds'];
  return Object.fromEntries(Object.entries(all).filter(([name]) => !ours.includes(name)));
}

/** All files of an archive, by name. */
async function exported(armed: typeof KILLED): Promise<Map<string, string>> {
  await here.ask(who.administrator, 'archive.export', {});
  const { manifest } = await runsUntilDone(who.administrator, armed);
  const folder = `${manifest}`.replace(/manifest\.json$/, '');
  const text = await fileIn(`${manifest}`);
  const { parts } = JSON.parse(text) as Manifest;
  const files = new Map([['manifest.json', text]]);
  for (const { path } of parts) files.set(path, await fileIn(folder + path));
  const [listed] = parts.filter((part) => part.files > 0);
  expect(await fileIn(`${folder}${listed?.path}.files`)).toMatch(/^cloud:\/\/local-env\..*\.jpg\n/);
  return files;
}

/** An empty cloud with one administrator, and these files in its storage. */
async function emptyWith(files: ReadonlyMap<string, string>, root: string): Promise<string> {
  const [somebody] = inhabitants.people ?? [];
  const administrator = {
    ...somebody,
    _id: who.administrator,
    roles: [grantOf('administrator', root)],
  };
  here = await Neighbourhood.begin({ instances: 1, documents: { people: [administrator] } });
  let manifest = '';
  for (const [path, text] of files) {
    const fileID = await put(`archive/from-elsewhere/${path}`, text);
    if (path === 'manifest.json') manifest = fileID;
  }
  return manifest;
}

test('all data arrives, although each run on the way is killed', async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  await livedIn();
  const before = await stored();
  const files = await exported(KILLED);
  const lines = [...files].map(([path, text]) => [path, text.split('\n').length - 1] as const);
  expect(Object.fromEntries(lines)).toMatchObject({ 'people-1.jsonl': 200 });
  for (const name of COLLECTION_NAMES) {
    const written = lines.filter(([path]) => path.startsWith(`${name}-`));
    const count = written.reduce((sum, [, one]) => sum + one, 0);
    if (name in lasting(before)) expect([name, count]).toEqual([name, before[name]?.length]);
  }
  await here.end();

  const manifest = await emptyWith(files, 'street');
  await here.ask(who.administrator, 'archive.import', { manifest });
  await runsUntilDone(who.administrator, KILLED);
  const after = await stored();
  expect(lasting(after)).toEqual(lasting(before));
  const acts = after.deeds?.map(({ act }) => act);
  expect(acts).toEqual(expect.arrayContaining(['archive.exported', 'archive.imported']));
  const { items } = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(items).toHaveLength(2);
});

test('an archive of an earlier build is migrated to the current shapes, and everybody finds their data', async () => {
  const { collections } = readKept('2026-11-30');
  const files = new Map<string, string>();
  const parts = Object.entries(collections).map(([collection, documents]) => {
    const path = `${collection}-1.jsonl`;
    files.set(path, documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return { collection, path, documents: documents.length, files: 0 };
  });
  files.set('manifest.json', JSON.stringify({ format: 1, at: '', shapes: {}, parts }));
  const manifest = await emptyWith(files, 'd-linlan');
  await here.ask(who.administrator, 'archive.import', { manifest });
  await runsUntilDone(who.administrator, HARMLESS);
  for (let minute = 0; minute < 3; minute += 1) await run();
  const asked = new Map<string, number>();
  for (const { asker } of collections.requests ?? []) {
    asked.set(`${asker}`, (asked.get(`${asker}`) ?? 0) + 1);
  }
  for (const { _id, name } of collections.people ?? []) {
    expect(await here.ask(_id, 'me.read', {})).toMatchObject({ name });
  }
  expect((await stored()).requests).toHaveLength(collections.requests?.length ?? 0);
});

test('an import needs an empty cloud, runs alone, and refuses archives of later builds', async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  const files = await exportedByItself();
  const manifest = await put('archive/again/manifest.json', files);
  expect(await here.refusal(who.administrator, 'archive.import', { manifest })).toBe(
    'archive/not-empty',
  );
  const nothing = manifest.replace('again', 'nowhere');
  expect(await here.refusal(who.administrator, 'archive.import', { manifest: nothing })).toBe(
    'archive/unreadable',
  );
  const later = await put(
    'archive/later/manifest.json',
    JSON.stringify({ ...JSON.parse(files), shapes: { people: 99 } }),
  );
  expect(await here.refusal(who.administrator, 'archive.import', { manifest: later })).toBe(
    'archive/newer',
  );
  await here.ask(who.administrator, 'archive.export', {});
  expect(await here.refusal(who.administrator, 'archive.export', {})).toBe('archive/under-way');
  for (const other of [who.resident, who.volunteer, who.secretary, who.officer]) {
    expect(await here.refusal(other, 'archive.read', {})).toBe('policy/forbidden');
    expect(await here.refusal(other, 'archive.export', {})).toBe('policy/forbidden');
  }
});

async function exportedByItself(): Promise<string> {
  await here.ask(who.administrator, 'archive.export', {});
  const { manifest } = await runsUntilDone(who.administrator, HARMLESS);
  return fileIn(`${manifest}`);
}

test('the files of an export are deleted after a day, and an idle hour costs no more than before', async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  await here.ask(who.administrator, 'archive.export', {});
  const { manifest } = await runsUntilDone(who.administrator, HARMLESS);
  expect(await fileIn(`${manifest}`)).toContain('"format": 1');
  await here.cloud.advance('P1DT1H', ['patrol', 'derive', 'learn', 'deliver']);
  await run();
  expect(await read()).toMatchObject({ state: 'removed', manifest: null });
  await expect(fileIn(`${manifest}`)).rejects.toThrow();
});
