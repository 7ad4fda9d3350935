import { useParams } from '../../../routes/open';
import { ChangeNode } from './change-node';
import { ChooseSheet } from './choose-sheet';
import { ReadPlan } from './read-plan';

/**
 * 社区和楼栋: an administrator chooses a sheet, looks at what would change, and lets it be written; or
 * renames, moves and closes what there is.
 */
export function TreePage() {
  const { plan, node } = useParams('office.tree');
  if (node) return <ChangeNode id={node} />;
  return plan ? <ReadPlan planId={plan} /> : <ChooseSheet />;
}
