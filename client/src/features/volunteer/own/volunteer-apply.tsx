import { useQuery } from '../../../cloud/query/use-query';
import { openInstead } from '../../../routes/open';
import { EmptyFace } from '../../../ui/feedback/empty-face';
import { Faces } from '../../../ui/feedback/faces';
import { ApplyForm } from './apply-form';

interface VolunteerApplyProps {
  /** The studio whose page led here. */
  readonly studio: string | undefined;
}

/** 报名当志愿者; people who have applied already see the state of their application. */
export function VolunteerApply({ studio }: VolunteerApplyProps) {
  const me = useQuery('me.read', {});
  return (
    <Faces of={me}>
      {(who) => {
        const standing = who.volunteer?.state;
        if (!standing || standing === 'refused' || standing === 'left') {
          return <ApplyForm me={who} studio={studio} />;
        }
        return (
          <EmptyFace
            icon="heart"
            sentence={
              standing === 'applied' ? '您的报名已经收到，正在等书记审核' : '您已经是志愿者了'
            }
            action={{ label: '看看我的志愿服务', onPress: () => openInstead('volunteer.mine') }}
          />
        );
      }}
    </Faces>
  );
}
