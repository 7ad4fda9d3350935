import type { MeView } from '../../../../../core/contract/me';
import { CHARACTERS, MOST_OPENINGS } from '../../../../../core/domain/base/limits';
import { numberOf } from '../../../cloud/query/number-of';
import { PhoneField } from '../../../ui/contact/phone-field';
import { Field, FieldFrame } from '../../../ui/form/field';
import { SendFooter } from '../../../ui/form/send-footer';
import { Tick } from '../../../ui/form/tick';
import { OpeningsEditor } from '../../../ui/hours/openings-editor';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { useApply } from './use-apply';
import { WhereToHelp } from './where-to-help';

interface ApplyFormProps {
  readonly me: MeView;
  readonly studio: string | undefined;
}

/** 报名: what somebody can do, when, where, and who they are. */
export function ApplyForm({ me, studio }: ApplyFormProps) {
  const form = useApply(me, studio);
  const { values, change, wrong } = form;
  return (
    <Stack gap="wide">
      <Words tone="soft">不用是党员，也不用会什么大本事。有空的时候，给邻居搭把手。</Words>
      <Card>
        <Stack>
          <Field
            label="您会做什么"
            placeholder="比如：会修灯、会理发、退休护士、有车能接送"
            value={values.skills}
            onChange={(skills) => change({ skills })}
            error={wrong.skills}
            multiline
            max={CHARACTERS.skills}
          />
          <OpeningsEditor
            most={MOST_OPENINGS}
            label="什么时候有空"
            hint={values.when.length === 0 ? '不写就是看情况，来事了再说。' : ''}
            openings={values.when}
            onChange={(when) => change({ when })}
            addLabel="写上有空的时间"
            wrong={wrong}
            field="when"
          />
        </Stack>
      </Card>
      <WhereToHelp
        me={me}
        values={values}
        change={change}
        error={wrong.studioId ?? wrong.studioIds}
      />
      <Card>
        <Stack>
          <Field
            label="怎么称呼您"
            value={values.name}
            onChange={(name) => change({ name })}
            error={wrong.name}
            max={CHARACTERS.name}
          />
          <PhoneField
            hint="领衔人或者书记会打给您，聊一聊。"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={wrong.phone}
            numberOf={numberOf}
          />
          <Tick
            label="我是党员"
            checked={values.partyMember}
            onChange={(partyMember) => change({ partyMember })}
          />
          {values.partyMember && !me.agreed.includes('party') && (
            <FieldFrame label="先请您同意" error={wrong.partyMember}>
              <Tick
                label="同意记下我是党员，只给工作室和居委会看。随时可以撤回，撤回就删。"
                checked={values.agrees}
                onChange={(agrees) => change({ agrees })}
              />
            </FieldFrame>
          )}
        </Stack>
      </Card>
      <SendFooter label="报名" {...form.sending} />
      <Words size="small" tone="soft">
        领衔人先看，书记来定，一级最多三个工作日。到哪一步了，「我的志愿服务」里看得到。
      </Words>
    </Stack>
  );
}
