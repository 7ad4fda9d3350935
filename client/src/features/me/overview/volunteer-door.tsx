import type { MeView } from '../../../../../core/contract/me';
import { isServing, mainStanding } from '../../../../../core/domain/person/standing';
import { open } from '../../../routes/open';
import { ListRow } from '../../../ui/list/list-row';

interface VolunteerDoorProps {
  readonly standings: MeView['standings'];
  readonly joining: MeView['joining'];
}

/** 志愿者: my status as a volunteer, and the link to it. */
export function VolunteerDoor({ standings, joining }: VolunteerDoorProps) {
  const standing = mainStanding(standings);
  if (joining?.atOffice && !standings.some(isServing)) {
    return (
      <ListRow
        icon="heart"
        title="志愿者报名"
        note="书记在帮您找合适的工作室"
        onPress={() => open('volunteer.mine')}
      />
    );
  }
  if (!standing) {
    return (
      <ListRow
        icon="heart"
        title="报名当志愿者"
        note="会什么都行，帮邻居一把"
        onPress={() => open('volunteer.apply', {})}
      />
    );
  }
  const { state, studioName, reason, waiting } = standing;
  switch (state) {
    case 'applied':
      return (
        <ListRow
          icon="heart"
          title="志愿者报名"
          note={`报名${studioName}，正在等${waiting?.who ?? '书记审核'}`}
          onPress={() => open('volunteer.mine')}
        />
      );
    case 'refused':
      return (
        <ListRow
          icon="heart"
          title="重新报名当志愿者"
          note={reason ? `上次没有通过：${reason}` : '上次没有通过，可以再报'}
          onPress={() => open('volunteer.apply', {})}
        />
      );
    case 'left':
      return (
        <ListRow
          icon="heart"
          title="再当志愿者"
          note={`您退出了${studioName}，想回来随时报名`}
          onPress={() => open('volunteer.apply', {})}
        />
      );
    case 'approved':
    case 'paused':
      return (
        <ListRow
          icon="heart"
          title="我的志愿服务"
          note={state === 'paused' ? `${studioName}，休息中` : studioNames(standings)}
          onPress={() => open('volunteer.mine')}
        />
      );
    default:
      return state satisfies never;
  }
}

function studioNames(standings: MeView['standings']): string {
  return standings
    .filter(isServing)
    .map(({ studioName }) => studioName)
    .join('、');
}
