import { PAGES } from '../../../core/domain/base/pages';
import { Refusal } from '../../../core/domain/base/refusal';
import { CODE_VERSIONS, type CodeVersion } from '../../../core/domain/code/code';
import { type CodeKind, sceneOf } from '../../../core/domain/code/scene';
import type { Moment } from '../../../core/domain/time/moment';
import { ownPath } from '../../runtime/uploads/mark';
import { _, cloud } from '../../store/cloud';
import { addressesOf, storeFile } from '../../store/files';
import { tableOf } from '../../store/table';

const codes = tableOf('codes');

/** A picture, and a link to it for some minutes. */
export interface CodeFile {
  readonly file: string;
  readonly link: string;
}

/** In pixels: eight centimetres on paper at 190 dots an inch. */
const WIDTH = 600;

/** @throws Refusal when the id is too long for a code */
export function requireScene(kind: CodeKind, id: string): string {
  const scene = sceneOf(kind, id);
  if (scene === null) throw new Refusal('code/no-scene');
  return scene;
}

/**
 * 做过的码: links to their pictures, by scene. Codes are left out, and drawn again, if they open another
 * version of the mini-program, or if their picture does not exist (an archive carries no pictures).
 */
export async function knownCodes(scenes: readonly string[]): Promise<Map<string, CodeFile>> {
  const where = { _id: _.in([...scenes]), opens: versionOpened() };
  const found = await codes.list({ where, limit: scenes.length });
  const links = await addressesOf(found.map(({ file }) => file));
  return new Map(
    found.flatMap(({ _id, file }) => {
      const link = links.get(file);
      return link ? [[_id, { file, link }] as const] : [];
    }),
  );
}

/**
 * 画码: asks WeChat for the picture, and keeps it at the path that this code always has.
 * @throws Refusal when WeChat gives none, or functions have no secret
 */
export async function drawCode(scene: string, now: Moment): Promise<CodeFile> {
  const path = ownPath('files/codes', scene, 'code/off');
  const { buffer, contentType } = await drawn(scene);
  const file = await storeFile(`${path}.${contentType === 'image/png' ? 'png' : 'jpg'}`, buffer);
  await codes.put({ _id: scene, file, opens: versionOpened(), at: now });
  return { file, link: (await addressesOf([file])).get(file) ?? '' };
}

async function drawn(scene: string): Promise<{ buffer: Buffer; contentType: string }> {
  try {
    const answer = await cloud.openapi.wxacode.getUnlimited({
      scene,
      page: PAGES['code.scan'].path,
      // Otherwise WeChat refuses a page that is not published yet.
      checkPath: false,
      envVersion: versionOpened(),
      width: WIDTH,
    });
    return answer as { buffer: Buffer; contentType: string };
  } catch (error) {
    // The cloud keeps a function's log, where the engineer can see what WeChat said.
    console.error(JSON.stringify({ getUnlimited: String(error) }));
    throw new Refusal('code/busy');
  }
}

/** 哪个版本: the variable `CODE_ENV_VERSION` of `api`, to try codes before the first release. */
function versionOpened(): CodeVersion {
  const { CODE_ENV_VERSION: set } = process.env;
  return CODE_VERSIONS.find((one) => one === set) ?? 'release';
}
