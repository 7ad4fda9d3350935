import { isServing, MOST_STANDINGS } from '../../../../../core/domain/person/standing';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Stack } from '../../../ui/layout/stack';
import { LedStudios } from './led-studios';
import { NextStudio } from './next-studio';
import { PortraitSection } from './portrait-section';
import { Reminders } from './reminders';
import { Searching } from './searching';
import { Standing } from './standing';
import { TermsSection } from './terms-section';

/** 我的志愿服务: my status in each studio, whether I take requests there now, and the studios I lead. */
export function MyService() {
  const me = useQuery('me.read', {});
  return (
    <Faces
      of={me}
      cards={2}
      empty={({ standings, leads, joining }) =>
        standings.length > 0 || leads.length > 0 || joining?.atOffice
          ? undefined
          : {
              sentence: '您还没有报名当志愿者',
              hint: '有空的时候给邻居搭把手，一点点也好。',
              action: { label: '我要报名', onPress: () => open('volunteer.apply') },
            }
      }
    >
      {({ standings, joining, terms, leads, credits, now }) => {
        const serving = standings.filter(isServing);
        return (
          <Stack gap="wide">
            {joining?.atOffice && <Searching joining={joining} now={now} />}
            {standings.map((one) => (
              <Standing key={one.studioId} standing={one} several={serving.length > 1} now={now} />
            ))}
            {joining && isOnlyRefused(standings) && !joining.atOffice && (
              <NextStudio joining={joining} />
            )}
            {serving.length > 0 && (
              <>
                <Reminders left={credits.task?.left ?? 0} resting={serving.every(isResting)} />
                <PortraitSection />
                <TermsSection terms={terms} serving={serving} />
                {standings.length < MOST_STANDINGS && (
                  <Button
                    label="再报一家工作室"
                    tone="quiet"
                    onPress={() => open('volunteer.apply')}
                  />
                )}
              </>
            )}
            {leads.length > 0 && <LedStudios ids={leads} />}
          </Stack>
        );
      }}
    </Faces>
  );
}

/** Nobody has an application of theirs, and some studio said no. */
function isOnlyRefused(standings: readonly { readonly state: string }[]): boolean {
  const states = standings.map(({ state }) => state);
  return states.includes('refused') && !states.includes('applied');
}

function isResting({ state }: { readonly state: string }): boolean {
  return state === 'paused';
}
