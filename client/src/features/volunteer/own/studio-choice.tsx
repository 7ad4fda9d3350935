import type { StudioCard } from '../../../../../core/contract/studio';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayLead } from '../../../../../core/domain/studio/studio-words';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { ChoiceRow } from '../../../ui/form/choice-row';

interface StudioChoiceProps {
  readonly value: string;
  /** Studios in which they serve or have an open application. */
  readonly without: readonly string[];
  readonly onChange: (studioId: string) => void;
  readonly error?: string;
}

/** 加入哪一家工作室 */
export function StudioChoice({ value, without, onChange, error }: StudioChoiceProps) {
  const studios = useQuery('studios.list', {});
  return (
    <Faces of={studios} cards={1}>
      {(found) => (
        <ChoiceRow
          label="加入哪一家工作室"
          choices={found
            .filter(({ id }) => !without.includes(id))
            .map((studio) => ({
              value: studio.id,
              label: studio.name,
              note: noteOf(studio),
            }))}
          value={value || undefined}
          onChange={onChange}
          error={error}
        />
      )}
    </Faces>
  );
}

function noteOf({ specialities, leadName }: StudioCard): string {
  const kinds = specialities.map((code) => categoryOf(code).label).join('、');
  return `${kinds} · 领衔人 ${sayLead(leadName)}`;
}
