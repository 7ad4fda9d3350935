import { connectSdk } from '../../localcloud/testing/sdk';
import type { Neighbourhood } from './neighbourhood';
import { everythingStored } from './whole-store';

/** The smallest content that counts as a photo, with words that can be looked for. */
export function picture(of = ''): Uint8Array<ArrayBuffer> {
  return bytes([0xff, 0xd8, 0xff, 0xe0], of);
}

/** The same for a voice message. */
export function sound(of = ''): Uint8Array<ArrayBuffer> {
  return bytes([0x49, 0x44, 0x33, 0x04], of);
}

function bytes(head: readonly number[], words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...head, ...new TextEncoder().encode(words)]);
}

/** Asks for one path, as a phone does before it uploads. */
export async function allowedPath(
  here: Neighbourhood,
  openid: string,
  kind: 'photo' | 'voice' = 'photo',
): Promise<string> {
  const wanted = kind === 'photo' ? { photos: 1, voices: 0 } : { photos: 0, voices: 1 };
  const { output } = await here.ask(openid, 'uploads.allow', wanted);
  const [path] = kind === 'photo' ? output.photos : output.voices;
  if (path === undefined) throw new Error('no path was given');
  return path;
}

/** Uploads a file to any path as this person's phone does; returns its id. */
export async function put(
  here: Neighbourhood,
  openid: string,
  path: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const answer = await fetch(`${here.cloud.url}/storage/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-wx-openid': openid },
    body: content,
  });
  return ((await answer.json()) as { fileID: string }).fileID;
}

/** A photo that this person has uploaded and not attached yet; returns its id. */
export async function photoOf(
  here: Neighbourhood,
  openid: string,
  content = picture(),
): Promise<string> {
  return put(here, openid, await allowedPath(here, openid), content);
}

/** The same for a voice message. */
export async function voiceOf(
  here: Neighbourhood,
  openid: string,
  content = sound(),
): Promise<string> {
  return put(here, openid, await allowedPath(here, openid, 'voice'), content);
}

/** The ids of all files that a request refers to now. */
export async function filesIn(here: Neighbourhood, request: string): Promise<string[]> {
  const stored = (await everythingStored(here)).get(`requests/${request}`) ?? '';
  return stored.match(/cloud:\/\/[^"]+/g) ?? [];
}

/** Which of these files exist. */
export async function filesThere(here: Neighbourhood, files: readonly string[]): Promise<string[]> {
  const { fileList } = await connectSdk(here.cloud).getTempFileURL({ fileList: [...files] });
  return fileList.filter(({ tempFileURL }) => tempFileURL).map(({ fileID }) => fileID);
}

/** Waits until WeChat has answered about every file that it was asked about. */
export async function verdictsIn(here: Pick<Neighbourhood, 'cloud'>): Promise<void> {
  const database = connectSdk(here.cloud).database();
  const waiting = { 'check.traceId': database.command.gt('' as unknown as number) };
  for (let tries = 0; tries < 5000; tries += 1) {
    const { total } = await database.collection('uploads').where(waiting).count();
    if (total === 0) return;
  }
  throw new Error('WeChat does not answer');
}
