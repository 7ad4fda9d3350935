import { Refusal } from '../../../core/domain/base/refusal';
import { withDue } from '../../../core/domain/time/due';
import { fileName } from '../../../core/domain/upload/file-path';
import { SAY_KIND, type UploadKind } from '../../../core/domain/upload/kind';
import { MOST_BYTES, sayMostBytes } from '../../../core/domain/upload/limits';
import { type Asked, asked } from '../../../core/domain/upload/media-check';
import { endingOf } from '../../../core/domain/upload/media-type';
import { requireAttachable, type Upload } from '../../../core/domain/upload/upload';
import { putOnAgenda } from '../../store/agenda';
import { _ } from '../../store/cloud';
import { fetchFile } from '../../store/fetch-file';
import { addressesOf, removeFiles, storeFile } from '../../store/files';
import { uploads } from '../../store/tables';
import type { ApiCall } from '../call';
import { isMarkedFor } from './mark';
import { askAboutMedia } from './media-check';

/** A file that a command attaches. */
export interface Attached {
  readonly kind: UploadKind;
  readonly file: string;
}

/** One that may be attached, with its content; null when the same command has taken it in before. */
interface Ready extends Attached {
  readonly upload: Upload;
  readonly content: Buffer | null;
}

/**
 * 收下文件: checks whose files these are, how large, and of which format, and keeps each under a path that
 * no phone can write to: what was checked is what others see. Repeating a command takes nothing twice.
 *
 * @param request the request that they are attached to
 * @returns the id of the kept file, by the id that the phone named
 * @throws Refusal `upload/…`
 */
export async function takeIn(
  call: ApiCall,
  request: string,
  attached: readonly Attached[],
): Promise<ReadonlyMap<string, string>> {
  if (attached.length === 0) return new Map();
  const ids = attached.map((one) => idOf(call, one));
  if (new Set(ids).size < ids.length) throw new Refusal('upload/used');
  const found = await uploads.list({ where: { _id: _.in(ids) }, limit: ids.length });
  const known = new Map(found.map((upload) => [upload._id, upload]));
  const usedBy = { request, command: call.command.commandId };
  const yours = attached.map((one, index) => ({
    ...one,
    upload: requireAttachable(
      known.get(ids[index] ?? ''),
      { openid: call.openid, kind: one.kind, usedBy },
      call.now,
    ),
  }));
  const addresses = await addressesOf(
    yours.filter(({ upload }) => !upload.usedBy).map(({ file }) => file),
  );
  // All are looked at before one is taken.
  const ready = await Promise.all(
    yours.map(async (one): Promise<Ready> => {
      const content = one.upload.usedBy ? null : await read(one, addresses.get(one.file));
      return { ...one, content };
    }),
  );
  const kept = await Promise.all(ready.map((one) => keep(one, call)));
  // Before the claims: when to look for verdicts that do not come.
  const [first] = kept.flatMap(({ asked: { at } }) => at ?? []).sort();
  if (first !== undefined) await putOnAgenda('uploads', first, call.now);
  const files = await Promise.all(kept.map((one) => claim(one, usedBy, call)));
  await removeFiles(attached.map(({ file }) => file));
  return new Map(attached.map(({ file }, index) => [file, files[index] ?? file]));
}

/** The id of the upload, if the path carries this person's mark. */
function idOf({ openid }: ApiCall, { kind, file }: Attached): string {
  const name = fileName(file);
  const id = name?.upload ?? null;
  if (!name || id === null || !isMarkedFor(openid, kind, id, name.path)) {
    throw new Refusal('upload/not-yours');
  }
  return id;
}

async function read({ kind }: Attached, address: string | undefined): Promise<Buffer> {
  const content = address ? await fetchFile(address, MOST_BYTES[kind]) : 'gone';
  if (content === 'gone') throw new Refusal('upload/gone');
  const detail = { kind: SAY_KIND[kind], most: sayMostBytes(kind) };
  if (content === 'too-big') throw new Refusal('upload/too-big', detail);
  if (!endingOf(kind, content)) throw new Refusal('upload/wrong-kind', detail);
  return content;
}

/** One that is stored under a path of its own, and that WeChat was asked about. */
interface Kept {
  readonly upload: Upload;
  readonly file: string;
  readonly asked: Asked;
}

async function keep({ upload, kind, content }: Ready, { openid, now }: ApiCall): Promise<Kept> {
  const { usedBy, check } = upload;
  if (usedBy) return { upload, file: usedBy.file, asked: { check, at: null } };
  if (!content) throw new Error('a file that is not kept yet was not read');
  const file = await storeFile(`${upload.kept}.${endingOf(kind, content)}`, content);
  const traceId = await askAboutMedia(openid, kind, file);
  return { upload, file, asked: asked(check, traceId, upload.at, now) };
}

/** Of two commands at the same moment only one has it. */
async function claim(
  { upload, file, asked: { check, at } }: Kept,
  usedBy: { readonly request: string; readonly command: string },
  { openid, now }: ApiCall,
): Promise<string> {
  if (upload.usedBy) return file;
  const claimed = await uploads.update(
    { _id: upload._id, openid, usedBy: null },
    {
      usedBy: _.set({ ...usedBy, file }),
      check: _.set(check),
      due: withDue(upload.due, 'check', at),
    },
  );
  if (claimed === 1) return file;
  const other = (await uploads.find(upload._id)) ?? undefined;
  return requireAttachable(other, { openid, kind: upload.kind, usedBy }, now).usedBy?.file ?? file;
}
