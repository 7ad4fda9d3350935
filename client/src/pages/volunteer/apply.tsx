import { VolunteerApply } from '../../features/volunteer/volunteer-apply';
import { useParams } from '../../routes/open';
import { Screen } from '../../ui/screen';

export default function VolunteerApplyPage() {
  const { studio } = useParams('volunteer.apply');
  return (
    <Screen>
      <VolunteerApply studio={studio} />
    </Screen>
  );
}
