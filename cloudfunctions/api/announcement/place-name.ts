import type { Announcement } from '../../../core/domain/announcement/announcement';
import type { Directory } from '../../../core/domain/studio/directory';

/** 发给哪里: what its node is called now; one that is gone, what it was called then. */
export function placeNameOf(
  { node, nodeName }: Pick<Announcement, 'node' | 'nodeName'>,
  { nodes }: Directory,
): string {
  return nodes.get(node)?.name ?? nodeName;
}
