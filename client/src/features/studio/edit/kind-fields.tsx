import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { KindList } from './kind-list';
import type { StudioForming } from './use-studio-form';

interface KindFieldsProps {
  readonly form: StudioForming;
}

/** 专长 and 兼办 */
export function KindFields({ form }: KindFieldsProps) {
  const { values, change, wrong } = form;
  const { specialities, alsoHelps } = values;
  return (
    <Card>
      <Stack>
        <KindList
          label="专门办"
          hint="居民有这类事，先找这家。点一下就去掉。"
          error={wrong.specialities}
          values={specialities}
          taken={alsoHelps}
          onChange={(codes) => change({ specialities: codes })}
        />
        <KindList
          label="也帮忙办"
          hint="专门办的工作室忙不过来时，才找这家。"
          optional
          error={wrong.alsoHelps}
          values={alsoHelps}
          taken={specialities}
          onChange={(codes) => change({ alsoHelps: codes })}
        />
      </Stack>
    </Card>
  );
}
