import type { Directory } from '../studio/directory';
import type { Announcement } from './announcement';

/** 发给哪里: the node's current name; for a removed node, the name it had. */
export function placeNameOf(
  { node, nodeName }: Pick<Announcement, 'node' | 'nodeName'>,
  { nodes }: Directory,
): string {
  return nodes.get(node)?.name ?? nodeName;
}
