import { OfficePeople } from '../../features/volunteer/decisions/office-people';
import { Screen } from '../../ui/layout/screen';

export default function OfficePeoplePage() {
  return (
    <Screen>
      <OfficePeople />
    </Screen>
  );
}
