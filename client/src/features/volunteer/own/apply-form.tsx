import type { MeView } from '../../../../../core/contract/me';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { numberOf } from '../../../cloud/query/number-of';
import { PhoneField } from '../../../ui/contact/phone-field';
import { Field, FieldFrame } from '../../../ui/form/field';
import { SendFooter } from '../../../ui/form/send-footer';
import { Tick } from '../../../ui/form/tick';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StudioChoice } from './studio-choice';
import { useApply } from './use-apply';

interface ApplyFormProps {
  readonly me: MeView;
  readonly studio: string | undefined;
}

/** 报名: the studio, the person, and their skills. */
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
            without={takenBy(me)}
            onChange={(studioId) => change({ studioId })}
            error={wrong.studioId}
          />
          <Field
            label="怎么称呼您"
            value={values.name}
            onChange={(name) => change({ name })}
            error={wrong.name}
            max={CHARACTERS.name}
          />
          <PhoneField
            hint="书记审核的时候，会打给您。"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={wrong.phone}
            numberOf={numberOf}
          />
          <Field
            label="会做什么、什么时候有空"
            placeholder="比如：会修水管，周末都在家"
            value={values.skills}
            onChange={(skills) => change({ skills })}
            error={wrong.skills}
            multiline
            max={CHARACTERS.skills}
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
        书记看过以后，会在「消息」里告诉您。
      </Words>
    </Stack>
  );
}

/**
 * Studios in which they serve or have an open application. A studio that refused them can be asked
 * again.
 */
function takenBy({ standings }: MeView): readonly string[] {
  return standings
    .filter(({ state }) => state !== 'refused' && state !== 'left')
    .map(({ studioId }) => studioId);
}
