import { MyService } from '../../features/volunteer/my-service';
import { Screen } from '../../ui/screen';

export default function VolunteerMinePage() {
  return (
    <Screen>
      <MyService />
    </Screen>
  );
}
