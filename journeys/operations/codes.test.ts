import { inflateSync } from 'node:zlib';
import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 小程序码和海报: made once by an office, printed on paper, scanned by whoever passes. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const DRAWN = 'wx.openApi:wxacode.getUnlimited';
async function drawn(): Promise<number> {
  const { actions } = (await here.get('/stats')) as { actions: Record<string, number> };
  return actions[DRAWN] ?? 0;
}

const make = async (input: InputOf<'codes.make'>, openid: string = who.secretary) =>
  (await here.ask(openid, 'codes.make', input)).output;
const posters = async (node: string) =>
  (await here.ask(who.secretary, 'codes.posters', { node })).output;
const read = (scene: string, openid: string = who.stranger) =>
  here.ask(openid, 'codes.read', { scene });
const home = async (openid: string) => (await here.ask(openid, 'me.read', {})).home;
const close = (node: string, closed: boolean) =>
  here.ask(who.administrator, 'org.close', { node, closed });

async function bytesAt(link: string | null): Promise<Buffer> {
  return Buffer.from(await (await fetch(link ?? '')).arrayBuffer());
}

describe('a code', () => {
  test('is drawn once, and again only when asked for, at the same place', async () => {
    const first = await make({ kind: 'building', id: 'plum-1' });
    expect((await bytesAt(first.link)).subarray(1, 4).toString()).toBe('PNG');
    const again = await make({ kind: 'building', id: 'plum-1' }, who.officer);
    expect([again.fileId, await drawn()]).toEqual([first.fileId, 1]);
    const anew = await make({ kind: 'building', id: 'plum-1', anew: true });
    expect([anew.fileId, await drawn()]).toEqual([first.fileId, 2]);
  });

  test('of a building, a studio and a community differ, and their paths say nothing', async () => {
    const files = [
      await make({ kind: 'building', id: 'plum-1' }),
      await make({ kind: 'studio', id: 'fix' }),
      await make({ kind: 'community', id: 'plum' }),
    ].map(({ fileId }) => fileId);
    expect(new Set(files).size).toBe(3);
    for (const file of files) expect(file).toMatch(/\/files\/codes\/[0-9a-f]{32}\.png$/);
  });

  test('is nobody else’s to ask for, and not of the wrong kind', async () => {
    const refused = (openid: string, input: InputOf<'codes.make'>) =>
      here.refusal(openid, 'codes.make', input);
    expect(await refused(who.captain, { kind: 'building', id: 'plum-1' })).toBe('policy/forbidden');
    expect(await refused(who.secretary, { kind: 'building', id: 'pine-1' })).toBe(
      'policy/forbidden',
    );
    expect(await refused(who.secretary, { kind: 'studio', id: 'none' })).toBe('studio/not-found');
    expect(await refused(who.resident, { kind: 'studio', id: 'none' })).toBe('policy/forbidden');
    expect(await refused(who.secretary, { kind: 'building', id: 'plum' })).toBe('place/unknown');
    await close('plum-2', true);
    expect(await refused(who.secretary, { kind: 'building', id: 'plum-2' })).toBe('org/closed');
    expect(await drawn()).toBe(0);
  });

  test('whose picture is gone is drawn again, alone and on a poster', async () => {
    const { fileId } = await make({ kind: 'building', id: 'plum-1' });
    await connectSdk(here.cloud).deleteFile({ fileList: [fileId] });
    expect((await bytesAt((await posters('plum-1')).link)).length).toBeGreaterThan(1000);
    await connectSdk(here.cloud).deleteFile({ fileList: [fileId] });
    await make({ kind: 'building', id: 'plum-1' });
    expect(await drawn()).toBe(3);
  });

  test('that WeChat does not draw can be asked for again', async () => {
    const fault = { action: DRAWN, kind: 'wx-error', errcode: 45009, errmsg: 'busy', times: 1 };
    await here.post('/faults', { faults: [fault] });
    const input = { kind: 'building', id: 'plum-1' } as const;
    expect(await here.refusal(who.secretary, 'codes.make', input)).toBe('code/busy');
    expect((await make(input)).link).toContain('http');
  });
});

describe('posters', () => {
  test('one page for each building that is in use, in one file that is replaced', async () => {
    const { done, of, fileId, link } = await posters('plum');
    expect([done, of]).toEqual([2, 2]);
    const pdf = await bytesAt(link);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(2);
    await close('plum-2', true);
    const later = await posters('plum');
    expect([later.of, later.fileId, await drawn()]).toEqual([1, fileId, 2]);
    expect(pagesOf(await bytesAt(later.link))).toBe(1);
  });

  test('names with rare characters are printed; what no font has is marked', async () => {
    await here.ask(who.administrator, 'org.rename', { node: 'plum-1', name: '䶮𬭚𠮷楼' });
    const said = lettersIn(await bytesAt((await posters('plum-1')).link));
    for (const letter of '䶮𬭚〓楼') expect(said).toContain(letter);
    expect(said).not.toContain('𠮷');
  });

  test('many are drawn over several calls, and go on where the last one stopped', async () => {
    const more = Array.from({ length: 40 }, (_, at) => ({
      ...{ _id: `plum-x${at}`, kind: 'building', name: `${at + 10}号楼`, parent: 'plum' },
      ancestors: ['street', 'plum', `plum-x${at}`],
    }));
    await here.cloud.importDocuments('orgs', more);
    await here.edits('orgs', 'plum', { changedAt: new Date().toISOString() });
    const slow = { action: DRAWN, kind: 'latency', ms: 1500 };
    await here.post('/faults', { faults: [slow] });
    const first = await posters('plum');
    expect(first.done).toBeGreaterThan(7);
    expect(first.done).toBeLessThan(42);
    expect([first.of, first.fileId, first.link]).toEqual([42, null, null]);
    await here.post('/faults', { faults: [] });
    let last = await posters('plum');
    while (!last.fileId) last = await posters('plum');
    expect([last.done, await drawn()]).toEqual([42, 42]);
    expect(pagesOf(await bytesAt(last.link))).toBe(42);
  });

  test('not of a whole subdistrict, nor where there are no buildings or too many', async () => {
    const refused = (node: string) => here.refusal(who.officer, 'codes.posters', { node });
    expect(await refused('street')).toBe('code/too-wide');
    await close('pine-1', true).catch(() => undefined);
    const many = Array.from({ length: 201 }, (_, at) => ({
      ...{ _id: `p${at}`, kind: 'building', name: `${at + 10}号楼`, parent: 'plum' },
      ancestors: ['street', 'plum', `p${at}`],
    }));
    await here.cloud.importDocuments('orgs', [
      ...many,
      {
        _id: 'bare',
        kind: 'grid',
        name: '空网格',
        parent: 'plum',
        ancestors: ['street', 'plum', 'bare'],
      },
    ]);
    await here.edits('orgs', 'plum', { changedAt: new Date().toISOString() });
    expect(await refused('plum')).toBe('code/too-many');
    expect(await refused('bare')).toBe('code/no-buildings');
  });

  test('a phone that calls `print` itself is sent away', async () => {
    const answer = await here.post(
      '/fn/print',
      { template: 'building-poster', path: 'files/mine.pdf', data: [] },
      { 'x-wx-openid': who.administrator },
    );
    expect(answer).toMatchObject({
      result: { ok: false, error: { code: 'cloud/functions-only' } },
    });
  });
});

describe('scanning', () => {
  test('says where the code is from, and where the reader lives', async () => {
    expect(await read('b.plum-1')).toEqual({
      ...{ kind: 'building', id: 'plum-1', name: '梅园社区 · 1号楼', closed: false, home: null },
      within: { id: 'plum-1', name: '1号楼' },
    });
    expect(await read('b.plum-2', who.resident)).toMatchObject({
      home: { id: 'plum-1', name: '梅园社区 · 1号楼' },
    });
    expect(await read('s.fix')).toEqual({ kind: 'studio', id: 'fix' });
    expect(await read('c.plum')).toMatchObject({ kind: 'community', closed: false });
  });

  test('a code of a building that was merged leads to the one that stands for it', async () => {
    await here.ask(who.administrator, 'org.merge', { from: 'plum-2', into: 'plum-1' });
    expect(await read('b.plum-2')).toMatchObject({ id: 'plum-1', closed: false });
  });

  test('a code of a closed building leads to the place around it, any other to nothing', async () => {
    await close('plum-2', true);
    expect(await read('b.plum-2')).toMatchObject({
      ...{ closed: true, within: { id: 'plum', name: '梅园社区' } },
    });
    for (const scene of ['b.none', 'c.plum-1', 's.none', 'b.street', '', 'x'.repeat(64)]) {
      expect(await here.refusal(who.stranger, 'codes.read', { scene })).toBe('code/unknown');
    }
  });

  test('a newcomer is bound with one tap, and their request knows the building', async () => {
    await here.agrees(who.stranger);
    const bind = { nodeId: 'plum-1', from: null };
    await here.ask(who.stranger, 'me.bindHome', bind);
    await here.ask(who.stranger, 'me.bindHome', bind);
    expect(await home(who.stranger)).toMatchObject({ nodeId: 'plum-1', detail: '' });
    const { id } = await here.ask(who.stranger, 'requests.submit', {
      ...{ category: 'environment', what: '楼道里堆满了纸箱', photos: [], forWhom: 'self' },
    });
    expect(await here.ask(who.stranger, 'requests.read', { id })).toMatchObject({ id });
  });

  test('a home that somebody has is only changed when they were asked about that one', async () => {
    const bind = (from: string | null, nodeId = 'plum-2') =>
      here.refusal(who.resident, 'me.bindHome', { nodeId, from });
    expect(await bind(null)).toBe('person/changed-meanwhile');
    expect(await bind('pine-1')).toBe('person/changed-meanwhile');
    expect(await bind('plum-1', 'plum')).toBe('place/unknown');
    expect(await home(who.resident)).toMatchObject({ nodeId: 'plum-1', detail: '602室' });
    await here.ask(who.resident, 'me.bindHome', { nodeId: 'plum-2', from: 'plum-1' });
    expect(await home(who.resident)).toMatchObject({ nodeId: 'plum-2', detail: '' });
  });

  test('a building that is closed by then binds nobody; scanning one’s own again keeps the flat', async () => {
    await close('plum-2', true);
    const bind = { nodeId: 'plum-2', from: 'plum-1' };
    expect(await here.refusal(who.resident, 'me.bindHome', bind)).toBe('place/unknown');
    await here.ask(who.resident, 'me.bindHome', { nodeId: 'plum-1', from: 'plum-1' });
    expect(await home(who.resident)).toMatchObject({ nodeId: 'plum-1', detail: '602室' });
  });
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** The characters that a PDF's fonts name, for whoever copies its text. */
function lettersIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => plain(Buffer.from(stream, 'latin1')))
    .filter((stream) => stream.includes('begincmap'))
    .flatMap((map) =>
      [...map.matchAll(/<([0-9a-f]{4}(?: ?[0-9a-f]{4})*)>/g)].map(([, code = '']) => code),
    )
    .map((code) =>
      String.fromCharCode(...(code.match(/[0-9a-f]{4}/g) ?? []).map((one) => parseInt(one, 16))),
    )
    .join('');
}

function plain(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
