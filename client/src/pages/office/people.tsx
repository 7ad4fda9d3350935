import { OfficePeople } from '../../features/office/people/office-people';
import { Screen } from '../../ui/layout/screen';

export default function OfficePeoplePage() {
  return (
    <Screen>
      <OfficePeople />
    </Screen>
  );
}
