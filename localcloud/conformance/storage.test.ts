import { connectSdk, type Sdk } from '../testing/sdk';
import { startTestCloud, type TestCloud } from '../testing/test-cloud';

describe('storage', () => {
  let cloud: TestCloud;
  let sdk: Sdk;

  beforeAll(async () => {
    cloud = await startTestCloud();
    sdk = connectSdk(cloud);
  });
  afterAll(() => cloud.close());

  const upload = (cloudPath: string, text: string) =>
    sdk.uploadFile({ cloudPath, fileContent: Buffer.from(text) });
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, openid = 'oA') =>
    fetch(`${cloud.url}/storage/${path}`, {
      method: 'POST',
      headers: { 'x-wx-openid': openid },
      body,
    });

  test('upload, temporary link, download, delete', async () => {
    const { fileID } = await upload('photos/照片 1.txt', 'light');
    expect(fileID).toMatch(/^cloud:\/\/local-env\..*\/photos\/照片 1\.txt$/);
    const { fileList } = await sdk.getTempFileURL({ fileList: [fileID] });
    expect(fileList[0]).toMatchObject({ status: 0 });
    expect(await (await fetch(fileList[0]?.tempFileURL ?? '')).text()).toBe('light');
    const { fileContent } = await sdk.downloadFile({ fileID });
    expect(fileContent.toString()).toBe('light');
    await sdk.deleteFile({ fileList: [fileID] });
    expect((await fetch(fileList[0]?.tempFileURL ?? '')).status).toBe(404);
    const gone = await sdk.getTempFileURL({ fileList: [fileID] });
    expect(gone.fileList[0]).toMatchObject({ tempFileURL: '', status: -503003 });
  });

  test('functions see a file that a client outside WeChat uploaded', async () => {
    const { fileID } = (await (await post('a/b.txt', 'from the web')).json()) as { fileID: string };
    const { fileContent } = await sdk.downloadFile({ fileID });
    expect(fileContent.toString()).toBe('from the web');
    const links = (await cloud.http('POST', '/storage-links', { fileList: [fileID] }, 'oA')) as {
      fileList: { tempFileURL: string }[];
    };
    expect(await (await fetch(cloud.url + links.fileList[0]?.tempFileURL)).text()).toBe(
      'from the web',
    );
  });

  test('a client deletes its own files, but not those of others or of functions', async () => {
    const { fileID } = (await (await post('own.txt', 'mine')).json()) as { fileID: string };
    const { fileID: ofFunction } = await upload('of-a-function.txt', 'x');
    const remove = (openid: string, ...fileList: string[]) =>
      cloud.http('POST', '/storage-deletions', { fileList }, openid);
    expect(await remove('oB', fileID, ofFunction)).toMatchObject({
      fileList: [{ status: -503002 }, { status: -503002 }],
    });
    expect((await post('own.txt', 'not mine', 'oB')).status).toBe(403);
    expect((await post('own.txt', 'mine, changed')).status).toBe(200);
    expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('mine, changed');
    expect(await remove('oA', fileID)).toEqual({ fileList: [{ fileID, status: 0, errMsg: 'ok' }] });
    expect(await remove('oA', fileID, 'cloud://elsewhere/x')).toMatchObject({
      fileList: [{ status: -503003 }, { status: -503003 }],
    });
  });

  test.each(['../secret', 'a/../../secret', '/etc/passwd', 'a//b', '', 'a/.', '..%2f..%2fsecret'])(
    'the path %j is refused',
    async (path) => {
      await expect(upload(decodeURIComponent(path), 'x')).rejects.toBeDefined();
      expect([400, 404]).toContain((await post(path.replaceAll('/', '%2f'), 'x')).status);
    },
  );

  test("a link expires by the cloud's clock, and none is opened without its signature", async () => {
    const { fileID } = await upload('short.txt', 'x');
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
    const url = fileList[0]?.tempFileURL ?? '';
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
    await cloud.advance('PT2M');
    expect((await fetch(url)).status).toBe(403);
  });

  test('a file that is too large is refused', async () => {
    const answer = await post('large.bin', new Uint8Array(50 * 1024 * 1024 + 1)).catch(
      () => undefined,
    );
    expect(answer === undefined || answer.status === 413).toBe(true);
    const fileContent = Buffer.alloc(50 * 1024 * 1024 + 1);
    await expect(sdk.uploadFile({ cloudPath: 'large.bin', fileContent })).rejects.toBeDefined();
    const fileID = 'cloud://local-env.6c6f-local-env-1250000000/large.bin';
    const { fileList } = await sdk.getTempFileURL({ fileList: [fileID] });
    expect(fileList[0]).toMatchObject({ status: -503003 });
  });

  test('an upload needs the token that was issued for its path', async () => {
    const answer = await fetch(`${cloud.url}/files/other.txt`, { method: 'PUT', body: 'x' });
    expect(answer.status).toBe(403);
  });
});

describe('storage for creators only', () => {
  let cloud: TestCloud;

  beforeAll(async () => {
    cloud = await startTestCloud({ storagePermission: 'creator-only' });
  });
  afterAll(() => cloud.close());

  const linkAs = (openid: string, ...fileList: string[]) =>
    cloud.http('POST', '/storage-links', { fileList }, openid);

  test('a client gets links to its own files only; links from functions work for everybody', async () => {
    const answer = await fetch(`${cloud.url}/storage/own.txt`, {
      method: 'POST',
      headers: { 'x-wx-openid': 'oA' },
      body: 'mine',
    });
    const { fileID } = (await answer.json()) as { fileID: string };
    const sdk = connectSdk(cloud);
    const kept = await sdk.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') });
    expect(await linkAs('oA', fileID)).toMatchObject({ fileList: [{ status: 0 }] });
    expect(await linkAs('oB', fileID, kept.fileID)).toMatchObject({
      fileList: [
        { status: -503002, tempFileURL: '' },
        { status: -503002, tempFileURL: '' },
      ],
    });
    const { fileList } = await sdk.getTempFileURL({ fileList: [kept.fileID] });
    expect(await (await fetch(fileList[0]?.tempFileURL ?? '')).text()).toBe('kept');
  });
});
