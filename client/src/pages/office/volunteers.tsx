import { VolunteerReview } from '../../features/volunteer-review/volunteer-review';
import { Screen } from '../../ui/screen';

export default function VolunteersPage() {
  return (
    <Screen>
      <VolunteerReview />
    </Screen>
  );
}
