import { Refusal } from '../../../core/domain/base/refusal';
import { buildingsBelow, MOST_POSTERS } from '../../../core/domain/code/posters';
import { nearestOfKind, type OrgNode } from '../../../core/domain/org/org';
import type { Handler } from '../../runtime/gateway';
import { requireMayWrite } from '../../runtime/require-may-write';
import { ownPath } from '../../runtime/uploads/mark';
import { addressesOf } from '../../store/files';
import { printPdf } from '../../store/print';
import { drawCode, knownCodes, requireScene } from './draw';
import { ownPlace } from './make';

/** WeChat is asked for so many codes at a time, and no more begin after this time, in milliseconds. */
const AT_ONCE = 8;
const DRAWING_MS = 4000;

/**
 * 打海报: one page for each building at a node and below it. Codes that are there stay, so a phone that
 * asks again goes on where the last call stopped; once all are there, the file is made.
 */
export const printPosters: Handler<'codes.posters'> = async (call, { node: id }) => {
  const began = performance.now();
  const node = await ownPlace(call, id);
  await requireMayWrite(call);
  const { nodes } = await call.directory;
  const buildings = printable(node, buildingsBelow(id, nodes));
  const scenes = buildings.map(({ _id }) => requireScene('building', _id));
  const codes = await knownCodes(scenes);
  const missing = scenes.filter((scene) => !codes.has(scene));
  while (missing.length > 0 && performance.now() - began < DRAWING_MS) {
    const next = missing.splice(0, AT_ONCE);
    const drawn = next.map(async (scene) => codes.set(scene, await drawCode(scene, call.now)));
    await Promise.all(drawn);
  }
  const reply = { id, version: 0, state: missing.length > 0 ? 'drawing' : 'printed' };
  const progress = { done: codes.size, of: buildings.length };
  if (missing.length > 0) return { ...reply, output: { ...progress, fileId: null, link: null } };
  const pages = buildings.map(({ name, ancestors }, at) => ({
    community: nearestOfKind('community', ancestors, nodes)?.name ?? '',
    building: name,
    code: codes.get(scenes[at] ?? '')?.link ?? '',
  }));
  const path = `${ownPath('files/prints', `posters ${id}`, 'code/off')}.pdf`;
  const fileId = await printPdf(path, 'building-poster', pages);
  const link = (await addressesOf([fileId])).get(fileId) ?? null;
  return { ...reply, output: { ...progress, fileId, link } };
};

function printable({ kind }: OrgNode, buildings: readonly OrgNode[]): readonly OrgNode[] {
  if (kind === 'district' || kind === 'subdistrict') throw new Refusal('code/too-wide');
  if (buildings.length === 0) throw new Refusal('code/no-buildings');
  if (buildings.length > MOST_POSTERS) {
    throw new Refusal('code/too-many', { most: String(MOST_POSTERS) });
  }
  return buildings;
}
