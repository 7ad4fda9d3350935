import { VolunteerReview } from '../../features/volunteer/review/volunteer-review';
import { Screen } from '../../ui/layout/screen';

export default function VolunteersPage() {
  return (
    <Screen>
      <VolunteerReview />
    </Screen>
  );
}
