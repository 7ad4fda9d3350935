import { OfficeList } from '../../features/office/list/office-list';
import { useParams } from '../../routes/open';
import { Screen } from '../../ui/layout/screen';

export default function OfficeListPage() {
  const { kind, node, place } = useParams('office.list');
  return (
    <Screen>
      <OfficeList kind={kind} node={node} place={place} />
    </Screen>
  );
}
