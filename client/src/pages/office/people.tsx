import { OfficePeople } from '../../features/volunteer/decisions/office-people';
import { useParams } from '../../routes/open';
import { Screen } from '../../ui/layout/screen';

export default function OfficePeoplePage() {
  const { request } = useParams('office.people');
  return (
    <Screen>
      <OfficePeople holdsBack={request} />
    </Screen>
  );
}
