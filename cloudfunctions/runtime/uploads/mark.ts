import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal, type RefusalCode } from '../../../core/domain/base/refusal';
import { keptPath, uploadPath } from '../../../core/domain/upload/file-path';
import type { UploadKind } from '../../../core/domain/upload/kind';
import type { Upload } from '../../../core/domain/upload/upload';

/** The environment variable of `api` with the secret; see the README's steps of deployment. */
const VARIABLE = 'FILES_SECRET';
const LEAST_CHARACTERS = 32;

/**
 * 文件的地方: every path of one upload. They follow from the secret, so nobody can make one up, and none
 * of them can be concluded from another.
 *
 * @param nonce the same for a repeated command
 * @throws Refusal `upload/off` while no secret is set
 */
export function placesOf(
  openid: OpenId,
  kind: UploadKind,
  nonce: string,
): Pick<Upload, '_id' | 'path' | 'kept' | 'moved'> {
  const _id = sign('id', openid, kind, nonce).slice(0, 24);
  return {
    _id,
    path: uploadPath(_id, markOf(openid, kind, _id)),
    kept: keptPath(_id, sign('kept', _id)),
    moved: keptPath(_id, sign('moved', _id)),
  };
}

/**
 * 函数自己的文件: the path for something that only functions write, always the same for the same thing, and
 * which nobody can make up.
 * @throws Refusal `off` while no secret is set
 */
export function ownPath(folder: string, thing: string, off: RefusalCode): string {
  return `${folder}/${signWith(secret(off), 'own', folder, thing)}`;
}

/** 认记号: was this path given to this person for this kind of file? */
export function isMarkedFor(openid: OpenId, kind: UploadKind, id: string, path: string): boolean {
  const right = Buffer.from(uploadPath(id, markOf(openid, kind, id)));
  const given = Buffer.from(path);
  return given.length === right.length && timingSafeEqual(given, right);
}

function markOf(openid: OpenId, kind: UploadKind, id: string): string {
  return sign('upload', openid, kind, id);
}

function sign(...parts: string[]): string {
  return signWith(secret('upload/off'), ...parts);
}

function signWith(key: string, ...parts: string[]): string {
  return createHmac('sha256', key).update(parts.join('\n')).digest('hex').slice(0, 32);
}

function secret(off: RefusalCode): string {
  const { [VARIABLE]: known = '' } = process.env;
  if (known.length >= LEAST_CHARACTERS) return known;
  // The cloud keeps a function's log, where the engineer can see what is missing.
  console.error(JSON.stringify({ missing: VARIABLE, least: LEAST_CHARACTERS }));
  throw new Refusal(off);
}
