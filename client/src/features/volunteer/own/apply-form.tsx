import type { MeView } from '../../../../../core/contract/view';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StudioChoice } from './studio-choice';
import { useApply } from './use-apply';

interface ApplyFormProps {
  readonly me: MeView;
  readonly studio: string | undefined;
}

/** 报名: which studio, who I am, what I can do. */
export function ApplyForm({ me, studio }: ApplyFormProps) {
  const form = useApply(me, studio);
  const { values, change, wrong } = form;
  return (
    <Stack>
      <Words tone="soft">
        不用是党员，也不用会什么大本事。选一家工作室，有空的时候，给邻居搭把手。
      </Words>
      <Card>
        <Stack>
          <StudioChoice
            value={values.studioId}
            onChange={(studioId) => change({ studioId })}
            error={wrong.studioId}
          />
          <Field
            label="怎么称呼您"
            value={values.name}
            onChange={(name) => change({ name })}
            error={wrong.name}
            max={20}
          />
          <Field
            label="电话"
            hint="书记审核的时候，会打给您。"
            kind="phone"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={wrong.phone}
            max={16}
          />
          <Field
            label="会做什么、什么时候有空"
            placeholder="比如：会修水管，周末都在家"
            value={values.skills}
            onChange={(skills) => change({ skills })}
            error={wrong.skills}
            multiline
            max={200}
          />
        </Stack>
      </Card>
      {form.error && <Remark tone="wrong" words={form.error} />}
      <Button label="报名" busy={form.busy} onPress={() => void form.apply()} />
      <Words size="small" tone="soft">
        书记看过以后，会在「消息」里告诉您。
      </Words>
    </Stack>
  );
}
