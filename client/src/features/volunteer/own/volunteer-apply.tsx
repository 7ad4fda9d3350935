import { MOST_STANDINGS, standingIn } from '../../../../../core/domain/person/standing';
import { useQuery } from '../../../cloud/query/use-query';
import { openInstead } from '../../../routes/open';
import { EmptyFace } from '../../../ui/feedback/empty-face';
import { Faces } from '../../../ui/feedback/faces';
import { ApplyForm } from './apply-form';

interface VolunteerApplyProps {
  /** The studio whose page led here. */
  readonly studio: string | undefined;
}

/** 报名当志愿者; people who have applied already see the status. */
export function VolunteerApply({ studio }: VolunteerApplyProps) {
  const me = useQuery('me.read', {});
  return (
    <Faces of={me}>
      {(who) => {
        const here = studio === undefined ? undefined : standingIn(who, studio);
        const taken = who.standings.filter(({ state }) => state !== 'refused' && state !== 'left');
        const full = taken.length >= MOST_STANDINGS;
        if (!full && (!here || here.state === 'refused' || here.state === 'left')) {
          return <ApplyForm me={who} studio={studio} />;
        }
        return (
          <EmptyFace
            icon="heart"
            sentence={
              here?.state === 'applied'
                ? '您的报名已经收到，正在等书记审核'
                : here
                  ? '您已经是这家工作室的志愿者了'
                  : '您已经报了四家工作室，先退出一家再报'
            }
            action={{ label: '看看我的志愿服务', onPress: () => openInstead('volunteer.mine') }}
          />
        );
      }}
    </Faces>
  );
}
