import { VolunteerTeam } from '../../features/volunteer/team/volunteer-team';
import { Screen } from '../../ui/layout/screen';

export default function VolunteerTeamPage() {
  return (
    <Screen>
      <VolunteerTeam />
    </Screen>
  );
}
