import { newClaimCode } from '../../cloudfunctions/runtime/claim-code';
import type { Manifest } from '../../core/contract/archive';
import { connectSdk } from '../../localcloud/testing/sdk';
import { inhabitants, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 恢复: a new cloud is claimed, and then everything of the old one is taken in; no database by hand. */

jest.setTimeout(120_000);

const SECRET = 'a secret of this neighbourhood only';
const NEWCOMER = 'o-newcomer';

let here: Neighbourhood;
afterEach(() => here.end());

async function claims(openid: string, district: string, subdistrict: string): Promise<void> {
  await here.agrees(openid);
  const code = newClaimCode(SECRET, here.cloud.now().toISOString());
  await here.ask(openid, 'roles.claim', { code, district, subdistrict });
}

async function runsUntilDone(by: string): Promise<string> {
  for (let run = 0; run < 40; run += 1) {
    await here.patrol();
    const { state, manifest } = await here.ask(by, 'archive.read', {});
    if (state === 'done') return `${manifest}`;
  }
  throw new Error('the archive is never done');
}

async function textOf(fileID: string): Promise<string> {
  const { fileContent } = await connectSdk(here.cloud).downloadFile({ fileID });
  return (fileContent as unknown as Buffer).toString('utf8');
}

/** The files that an operator downloads. */
async function exported(by: string): Promise<Map<string, string>> {
  await here.ask(by, 'archive.export', {});
  const manifest = await runsUntilDone(by);
  const text = await textOf(manifest);
  const files = new Map([['manifest.json', text]]);
  for (const { path } of (JSON.parse(text) as Manifest).parts) {
    files.set(path, await textOf(manifest.replace('manifest.json', path)));
  }
  return files;
}

/** The operator puts them into the storage of the new cloud. */
async function uploaded(files: ReadonlyMap<string, string>): Promise<string> {
  let manifest = '';
  for (const [path, text] of files) {
    const file = { cloudPath: `archive/old/${path}`, fileContent: Buffer.from(text, 'utf8') };
    const { fileID } = await connectSdk(here.cloud).uploadFile(file);
    if (path === 'manifest.json') manifest = fileID;
  }
  return manifest;
}

/** A new cloud, claimed under other names, takes in these files. */
async function restored(by: string, files: ReadonlyMap<string, string>): Promise<void> {
  await here.end();
  here = await Neighbourhood.begin({ instances: 1, documents: {} });
  await claims(by, '新的区', '新的街道');
  await here.ask(by, 'archive.import', { manifest: await uploaded(files) });
  await runsUntilDone(by);
}

const namesOf = async (parent: string | null) =>
  (await here.ask(who.resident, 'org.children', { parent })).map(({ name }) => name);

test('of a cloud that was claimed too: its district, its names, its people', async () => {
  here = await Neighbourhood.begin({ instances: 1, documents: {} });
  await claims(NEWCOMER, '榆林区', '槐树街道');
  const community = {
    ...{ _id: 'plum', kind: 'community', name: '梅园社区', parent: 'subdistrict' },
    ancestors: ['district', 'subdistrict', 'plum'],
  };
  await here.cloud.importDocuments('orgs', [community]);
  await here.cloud.importDocuments('people', inhabitants.people ?? []);
  await restored(NEWCOMER, await exported(NEWCOMER));

  expect(await namesOf(null)).toEqual(['榆林区']);
  expect(await namesOf('district')).toEqual(['槐树街道']);
  expect(await namesOf('subdistrict')).toEqual(['梅园社区']);
  const { roles } = await here.ask(NEWCOMER, 'me.read', {});
  expect(roles).toMatchObject([{ role: 'administrator', nodeName: '榆林区' }]);
  expect(roles).toHaveLength(1);
});

test('of a cloud with a tree of its own, by somebody who was not in it', async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  const asked = {
    category: 'repair',
    what: '水龙头滴水，关不紧',
    photos: [],
    forWhom: 'self',
  } as const;
  const { id } = await here.ask(who.resident, 'requests.submit', { ...asked, photos: [] });
  await restored(NEWCOMER, await exported(who.administrator));

  expect(await namesOf(null)).toEqual(['试验街道']);
  const { roles } = await here.ask(NEWCOMER, 'me.read', {});
  expect(roles).toMatchObject([{ role: 'administrator', nodeName: '试验街道' }]);
  await here.ask(who.volunteer, 'requests.accept', { id });
  const { state } = await here.ask(who.resident, 'requests.read', { id });
  expect(state).toBe('accepted');
});

test('once more was imported than what was claimed, an archive is refused', async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  const files = await exported(who.administrator);
  await here.end();
  here = await Neighbourhood.begin({ instances: 1, documents: {} });
  await claims(NEWCOMER, '榆林区', '槐树街道');
  const [somebody] = inhabitants.people ?? [];
  await here.cloud.importDocuments('people', [{ ...somebody }]);
  const manifest = await uploaded(files);
  expect(await here.refusal(NEWCOMER, 'archive.import', { manifest })).toBe('archive/not-empty');
});
