import { TreePage } from '../../features/office/tree/tree-page';

export default function OfficeTreePage() {
  return <TreePage />;
}
