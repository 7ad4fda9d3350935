import { Refusal } from '../../../core/domain/base/refusal';
import { readScene } from '../../../core/domain/code/scene';
import { isClosed } from '../../../core/domain/org/edit';
import { placeName } from '../../../core/domain/org/org';
import { mergedIn, standsFor } from '../../../core/domain/org/paths';
import type { Handler } from '../../runtime/gateway';

/** 扫到的码: open to everybody, since it hangs on a wall. It says nothing but names of places. */
export const readCode: Handler<'codes.read'> = async (call, { scene }) => {
  const [{ nodes, studios }, { home }] = await Promise.all([call.directory, call.person]);
  const said = readScene(scene);
  if (said?.kind === 'studio') {
    if (!studios.has(said.id)) throw new Refusal('code/unknown');
    return { kind: 'studio', id: said.id };
  }
  // A poster outlives its building: what has taken the place of a merged one answers.
  const node = nodes.get(standsFor(said?.id ?? '', mergedIn(nodes.values())));
  if (!said || node?.kind !== said.kind) throw new Refusal('code/unknown');
  const above = node.ancestors
    .map((_, depth) => node.ancestors.slice(0, depth + 1))
    .filter((path) => !isClosed(path, nodes))
    .at(-1);
  const within = nodes.get(above?.at(-1) ?? '');
  return {
    kind: said.kind,
    id: node._id,
    name: placeName(node.ancestors, nodes),
    closed: isClosed(node.ancestors, nodes),
    within: within && within.kind !== 'district' ? { id: within._id, name: within.name } : null,
    home: home && { id: home.nodeId, name: placeName(home.ancestors, nodes) },
  };
};
