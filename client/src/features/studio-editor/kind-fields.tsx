import { CATEGORIES } from '../../../../core/domain/category';
import { Card } from '../../ui/card';
import { ManyChips } from '../../ui/chips';
import { FieldFrame } from '../../ui/field';
import { Stack } from '../../ui/stack';
import type { StudioForming } from './use-studio-form';

/** What studios answer; the rest is the secretary's. */
const KINDS = CATEGORIES.filter(({ answeredBy }) => answeredBy === 'studios').map(
  ({ code, label }) => ({ value: code, label }),
);

interface KindFieldsProps {
  readonly form: StudioForming;
}

/** 专长 and 兼办 */
export function KindFields({ form }: KindFieldsProps) {
  const { values, change, wrong } = form;
  const others = KINDS.filter(({ value }) => !values.specialities.includes(value));
  return (
    <Card>
      <Stack>
        <FieldFrame label="专门办" hint="居民有这类事，先找这家。" error={wrong.specialities}>
          <ManyChips
            label="专门办"
            options={KINDS}
            values={values.specialities}
            onChange={(specialities) => change({ specialities })}
          />
        </FieldFrame>
        <FieldFrame
          label="也帮忙办"
          hint="专门办的工作室忙不过来时，才找这家。"
          optional
          error={wrong.alsoHelps}
        >
          <ManyChips
            label="也帮忙办"
            options={others}
            values={values.alsoHelps}
            onChange={(alsoHelps) => change({ alsoHelps })}
          />
        </FieldFrame>
      </Stack>
    </Card>
  );
}
