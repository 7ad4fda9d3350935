import type { MeView } from '../../../../../core/contract/me';
import { sayNumber } from '../../../../../core/domain/base/limits';
import { MOST_STANDINGS } from '../../../../../core/domain/person/standing';
import { open } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Tick } from '../../../ui/form/tick';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { type OfferDraft, withStudio } from './offer-draft';
import { Proposed } from './proposed';
import { StudioChoice } from './studio-choice';
import { useProposals } from './use-proposals';

interface WhereToHelpProps {
  readonly me: MeView;
  readonly values: OfferDraft;
  readonly change: (part: Partial<OfferDraft>) => void;
  readonly error?: string;
}

/** 去哪家帮忙: the studios that fit what was written, another one, or any. */
export function WhereToHelp({ me, values, change, error }: WhereToHelpProps) {
  const { chosen } = values;
  const found = useProposals(values, me.home !== null);
  const proposed = found?.data?.studios ?? [];
  const choose = (id: string, on: boolean) => change({ chosen: withStudio(chosen, id, on) });
  return (
    <Section title="去哪家帮忙">
      <Stack>
        {!me.home && (
          <>
            <Remark words="告诉我们您住哪一栋，就能看到附近哪几家合适。" />
            <Button label="填上住处" tone="plain" onPress={() => open('me.profile')} />
          </>
        )}
        {me.home && !found && <Words tone="soft">写上您会做什么，这里就给您推荐几家。</Words>}
        {found && (
          <Faces of={found} cards={1}>
            {({ studios, office }) =>
              studios.length === 0 ? (
                <Remark words={`附近没有对得上的工作室，报了名由${office}帮您找。`} />
              ) : (
                <Stack>
                  {studios.map((studio) => (
                    <Proposed
                      key={studio.id}
                      studio={studio}
                      chosen={chosen.includes(studio.id)}
                      onChange={(on) => choose(studio.id, on)}
                    />
                  ))}
                </Stack>
              )
            }
          </Faces>
        )}
        <Card>
          <Stack>
            {me.home && (
              <Tick
                label="都可以，请帮我选"
                checked={chosen.length === 0}
                onChange={() => change({ chosen: [] })}
              />
            )}
            <StudioChoice
              chosen={chosen.filter((id) => !proposed.some((one) => one.id === id))}
              without={[...takenBy(me), ...proposed.map(({ id }) => id)]}
              onChoose={choose}
              error={error}
            />
          </Stack>
        </Card>
        {chosen.length > 1 && (
          <Words size="small" tone="soft">
            可以一次报几家，最多{sayNumber(MOST_STANDINGS)}家，每家分别答复您。
          </Words>
        )}
      </Stack>
    </Section>
  );
}

/**
 * Studios in which they serve or have an open application. A studio that refused them can be asked
 * again.
 */
function takenBy({ standings }: MeView): readonly string[] {
  return standings
    .filter(({ state }) => state !== 'refused' && state !== 'left')
    .map(({ studioId }) => studioId);
}
