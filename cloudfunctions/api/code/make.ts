import { Refusal } from '../../../core/domain/base/refusal';
import type { CodeKind } from '../../../core/domain/code/scene';
import { isClosed } from '../../../core/domain/org/edit';
import type { OrgNode } from '../../../core/domain/org/org';
import { maySetUp } from '../../../core/domain/policy/oversight';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { requireMayWrite } from '../../runtime/require-may-write';
import { drawCode, knownCodes, requireScene } from './draw';

/** 做码: the code of one building, studio or community; made once, and again only when asked for. */
export const makeCode: Handler<'codes.make'> = async (call, { kind, id, anew = false }) => {
  await requireOver(call, kind, id);
  await requireMayWrite(call);
  const scene = requireScene(kind, id);
  const known = anew ? undefined : (await knownCodes([scene])).get(scene);
  const { file: fileId, link } = known ?? (await drawCode(scene, call.now));
  return { id, version: 0, state: 'made', output: { fileId, link } };
};

async function requireOver(call: ApiCall, kind: CodeKind, id: string): Promise<void> {
  if (kind !== 'studio') {
    const node = await ownPlace(call, id);
    if (node.kind !== kind) throw new Refusal('place/unknown');
    return;
  }
  const [person, { studios }] = await Promise.all([call.person, call.directory]);
  const studio = studios.get(id);
  // Who holds no office learns nothing about what exists.
  if (!maySetUp(person, studio?.ancestors ?? anywhere(person), call.now)) {
    throw new Refusal('policy/forbidden');
  }
  if (!studio) throw new Refusal('studio/not-found');
}

/**
 * 管的地方: a node that is in use, over which the caller holds an office.
 * @throws Refusal
 */
export async function ownPlace(
  call: Pick<ApiCall, 'person' | 'directory' | 'now'>,
  id: string,
): Promise<OrgNode> {
  const [person, { nodes }] = await Promise.all([call.person, call.directory]);
  const node = nodes.get(id);
  if (!maySetUp(person, node?.ancestors ?? anywhere(person), call.now)) {
    throw new Refusal('policy/forbidden');
  }
  if (!node) throw new Refusal('place/unknown');
  if (isClosed(node.ancestors, nodes)) throw new Refusal('org/closed');
  return node;
}

function anywhere({ roles }: { readonly roles: readonly { readonly node: string }[] }) {
  return roles.map(({ node }) => node);
}
