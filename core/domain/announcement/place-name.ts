import type { Directory } from '../studio/directory';
import type { Announcement } from './announcement';

/** 发给哪里: what its node is called now; one that is gone, what it was called then. */
export function placeNameOf(
  { node, nodeName }: Pick<Announcement, 'node' | 'nodeName'>,
  { nodes }: Directory,
): string {
  return nodes.get(node)?.name ?? nodeName;
}
