import { useEffect } from 'react';
import { MOST_AVOIDED_STUDIOS } from '../../../../../core/domain/base/limits';
import { useQuery } from '../../../cloud/query/use-query';
import { ManyChips } from '../../../ui/form/chips';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { FieldFrame } from '../../../ui/form/field';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { whereabouts } from '../draft/draft-place';
import { type DraftProps, wrongOf } from '../draft/draft-props';

const LABEL = '不想请哪家工作室';

/** Up to this many are shown as chips; more are shown as a list. */
const AT_A_GLANCE = 6;

/** 不想请哪家工作室: a choice of the studios that could get this category at this place. */
export function AvoidStudios({ draft, change, wrong }: DraftProps) {
  const { category, avoidStudios } = draft;
  const where = whereabouts(draft);
  const asks = category !== '' && where;
  const { data: known } = useQuery('studios.list', asks ? { category, ...where } : undefined);
  // After a change of category or place, an avoided studio that no longer serves it is dropped, so
  // that it does not block the form.
  useEffect(() => {
    if (!known) return;
    const left = avoidStudios.filter((id) => known.some((studio) => studio.id === id));
    if (left.length < avoidStudios.length) change({ avoidStudios: left });
  }, [known, avoidStudios, change]);

  if (!known || known.length === 0) return null;
  const options = known.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = options.filter(({ value }) => avoidStudios.includes(value));
  const error = wrongOf(wrong, 'avoid.studios');
  const avoid = (studios: readonly string[]) => {
    if (studios.length > MOST_AVOIDED_STUDIOS) toast(`最多选 ${MOST_AVOIDED_STUDIOS} 家。`);
    else change({ avoidStudios: studios });
  };
  const chips = (
    <ManyChips
      label={LABEL}
      options={options.length > AT_A_GLANCE ? chosen : options}
      values={avoidStudios}
      onChange={avoid}
    />
  );
  if (options.length <= AT_A_GLANCE) {
    return (
      <FieldFrame label={LABEL} optional error={error}>
        {chips}
      </FieldFrame>
    );
  }
  return (
    <Stack gap="small">
      <ChoiceRow
        label={LABEL}
        optional
        error={error}
        choices={options.filter((option) => !chosen.includes(option))}
        value={undefined}
        placeholder={chosen.length > 0 ? '再选一家' : '请选择'}
        onChange={(id) => avoid([...avoidStudios, id])}
      />
      {chosen.length > 0 && chips}
    </Stack>
  );
}
