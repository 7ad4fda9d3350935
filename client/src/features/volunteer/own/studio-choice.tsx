import type { StudioCard } from '../../../../../core/contract/studio';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayLead } from '../../../../../core/domain/studio/studio-words';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Tick } from '../../../ui/form/tick';
import { Stack } from '../../../ui/layout/stack';

interface StudioChoiceProps {
  /** Chosen ones that are not among the proposed. */
  readonly chosen: readonly string[];
  /** Studios that are proposed anyway, that they serve, or that have an open application. */
  readonly without: readonly string[];
  readonly onChoose: (studioId: string, on: boolean) => void;
  readonly error?: string;
}

/** 自己选一家: a studio chosen from the list instead of from the proposals. */
export function StudioChoice({ chosen, without, onChoose, error }: StudioChoiceProps) {
  const studios = useQuery('studios.list', {});
  return (
    <Faces of={studios} cards={1}>
      {(found) => (
        <Stack>
          {found
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, name }) => (
              <Tick key={id} label={name} checked onChange={() => onChoose(id, false)} />
            ))}
          <ChoiceRow
            label="自己选一家工作室"
            optional
            choices={found
              .filter(({ id }) => !without.includes(id) && !chosen.includes(id))
              .map((studio) => ({ value: studio.id, label: studio.name, note: noteOf(studio) }))}
            value={undefined}
            onChange={(id) => onChoose(id, true)}
            error={error}
          />
        </Stack>
      )}
    </Faces>
  );
}

function noteOf({ specialities, leadName }: StudioCard): string {
  const kinds = specialities.map((code) => categoryOf(code).label).join('、');
  return `${kinds} · 领衔人 ${sayLead(leadName)}`;
}
