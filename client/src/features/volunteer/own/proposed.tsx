import type { ProposedStudio } from '../../../../../core/contract/volunteer';
import { sayLead } from '../../../../../core/domain/studio/studio-words';
import { Tick } from '../../../ui/form/tick';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';

interface ProposedProps {
  readonly studio: ProposedStudio;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** 推荐的一家: its name to tick, and why. */
export function Proposed({ studio, chosen, onChange }: ProposedProps) {
  return (
    <Card>
      <Stack gap="small">
        <Tick label={studio.name} checked={chosen} onChange={onChange} />
        <Reasons studio={studio} />
      </Stack>
    </Card>
  );
}

/** 为什么推荐: one line each, and who leads it. */
export function Reasons({ studio }: { readonly studio: ProposedStudio }) {
  return (
    <>
      {studio.reasons.map((reason) => (
        <Words key={reason} size="small">
          {reason}
        </Words>
      ))}
      <Words size="small" tone="soft">
        领衔人 {sayLead(studio.leadName)}
      </Words>
    </>
  );
}
