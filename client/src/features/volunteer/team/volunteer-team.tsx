import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Stack } from '../../../ui/layout/stack';
import { IdleMembers } from './idle-members';
import { ToPlace } from './to-place';

/** 志愿者队伍: whom an office finds a studio for, and for a lead those who got nothing for a month. */
export function VolunteerTeam() {
  const me = useQuery('me.read', {});
  return (
    <Faces of={me} cards={2}>
      {({ roles, leads }) => (
        <Stack gap="wide">
          {roles.length > 0 && <ToPlace />}
          {leads.length > 0 && <IdleMembers />}
        </Stack>
      )}
    </Faces>
  );
}
