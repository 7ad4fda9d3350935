import { useState } from 'react';
import type { StandingView } from '../../../../../core/contract/me';
import type { Terms } from '../../../../../core/domain/person/standing';
import { Chips } from '../../../ui/form/chips';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { TermsForm } from './terms-form';

interface TermsSectionProps {
  readonly terms: Terms;
  /** The studios in which they serve; at least one. */
  readonly serving: readonly StandingView[];
}

/** 接单设置: one form; a volunteer of several studios chooses whose duty hours to edit. */
export function TermsSection({ terms, serving }: TermsSectionProps) {
  const [chosen, setChosen] = useState<string>();
  const standing = serving.find(({ studioId }) => studioId === chosen) ?? serving[0];
  if (!standing) return null;
  return (
    <Section title="接单设置">
      <Stack>
        {serving.length > 1 && (
          <Chips
            label="设哪一家的值班时间"
            options={serving.map(({ studioId, studioName }) => ({
              value: studioId,
              label: studioName,
            }))}
            value={standing.studioId}
            onChange={setChosen}
          />
        )}
        <TermsForm key={standing.studioId} terms={terms} standing={standing} />
      </Stack>
    </Section>
  );
}
