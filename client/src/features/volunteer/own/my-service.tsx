import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Stack } from '../../../ui/layout/stack';
import { Leaving } from './leaving';
import { LedStudios } from './led-studios';
import { Standing } from './standing';
import { Taking } from './taking';
import { TermsForm } from './terms-form';

/** 我的志愿服务: where my application stands, whether I take requests now, and what I lead. */
export function MyService() {
  const me = useQuery('me.read', {});
  return (
    <Faces
      of={me}
      cards={2}
      empty={({ volunteer, leads }) =>
        volunteer || leads.length > 0
          ? undefined
          : {
              sentence: '您还没有报名当志愿者',
              hint: '有空的时候给邻居搭把手，一点点也好。',
              action: { label: '我要报名', onPress: () => open('volunteer.apply') },
            }
      }
    >
      {({ volunteer, leads, credits, now }) => (
        <Stack gap="wide">
          {volunteer && <Standing volunteer={volunteer} now={now} />}
          {(volunteer?.state === 'approved' || volunteer?.state === 'paused') && (
            <>
              <Taking state={volunteer.state} reminders={credits.task?.left ?? 0} />
              <TermsForm volunteer={volunteer} />
              <Leaving />
            </>
          )}
          {leads.length > 0 && <LedStudios ids={leads} />}
        </Stack>
      )}
    </Faces>
  );
}
