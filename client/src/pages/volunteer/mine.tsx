import { MyService } from '../../features/volunteer/own/my-service';
import { Screen } from '../../ui/layout/screen';

export default function VolunteerMinePage() {
  return (
    <Screen>
      <MyService />
    </Screen>
  );
}
