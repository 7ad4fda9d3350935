import { VolunteerApply } from '../../features/volunteer/own/volunteer-apply';
import { useParams } from '../../routes/open';
import { Screen } from '../../ui/layout/screen';

export default function VolunteerApplyPage() {
  const { studio } = useParams('volunteer.apply');
  return (
    <Screen>
      <VolunteerApply studio={studio} />
    </Screen>
  );
}
