import { useParams } from '../../../routes/open';
import { ChooseSheet } from './choose-sheet';
import { ReadPlan } from './read-plan';

/** 导入社区和楼栋: an administrator chooses a sheet, looks at what would change, and lets it be written. */
export function TreePage() {
  const { plan } = useParams('office.tree');
  return plan ? <ReadPlan planId={plan} /> : <ChooseSheet />;
}
