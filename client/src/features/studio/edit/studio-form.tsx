import type { MeView } from '../../../../../core/contract/me';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { Field } from '../../../ui/form/field';
import { Tick } from '../../../ui/form/tick';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Stack } from '../../../ui/layout/stack';
import { FeeFields } from './fee-fields';
import { HoursEditor } from './hours-editor';
import { KindFields } from './kind-fields';
import { LeadField } from './lead-field';
import { PlaceFields } from './place-fields';
import { SaveFooter } from './save-footer';
import { ServesEditor } from './serves-editor';
import type { StudioDraft } from './studio-draft';
import { useStudioForm } from './use-studio-form';
import { WhatChanges } from './what-changes';

/** A pasted number may contain a country code, spaces and brackets. */
const MOST_DIGITS = 30;

interface StudioFormProps {
  readonly me: MeView;
  readonly id: string | undefined;
  readonly current: StudioDraft;
}

/** All fields of a studio. */
export function StudioForm({ me, id, current }: StudioFormProps) {
  const form = useStudioForm(id, current);
  const { values, change, wrong } = form;
  const office = me.roles.length > 0;
  return (
    <Screen title={id ? undefined : '新建工作室'} footer={<SaveFooter form={form} />}>
      {form.wasKept && (
        <Card>
          <Remark words="这里有您上次填了、还没保存的内容。" />
          <Button label="不要了，重新填" tone="plain" onPress={form.startOver} />
        </Card>
      )}
      <Card>
        <Stack>
          <Field
            label="名字"
            placeholder="比如：老周水电急修工作室"
            value={values.name}
            onChange={(name) => change({ name })}
            error={wrong.name}
            max={CHARACTERS.name}
          />
          <LeadField form={form} office={office} />
          <Field
            label="介绍"
            hint="会做什么、怎么做，让居民看了放心。"
            value={values.introduction}
            onChange={(introduction) => change({ introduction })}
            error={wrong.introduction}
            multiline
            max={CHARACTERS.introduction}
          />
          <Field
            label="工作室电话"
            hint="填了，谁都看得到，可以直接打过来。"
            optional
            kind="phone"
            placeholder="手机或座机"
            value={values.phone ?? ''}
            onChange={(phone) => change({ phone })}
            error={wrong.phone && '请填手机或座机的号码'}
            max={MOST_DIGITS}
          />
        </Stack>
      </Card>
      <KindFields form={form} />
      <ServesEditor form={form} me={me} />
      <PlaceFields form={form} office={office} />
      <HoursEditor form={form} />
      <FeeFields form={form} />
      <Card>
        <Tick
          label="暂停接单：新的事先不派过来，手上的请办完"
          checked={values.paused}
          onChange={(paused) => change({ paused })}
        />
      </Card>
      {office && <WhatChanges id={id} draft={values} />}
    </Screen>
  );
}
