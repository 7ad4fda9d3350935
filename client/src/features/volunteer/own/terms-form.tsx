import { useEffect } from 'react';
import type { StandingView } from '../../../../../core/contract/me';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import {
  CHARACTERS,
  MOST_NAMES,
  MOST_OPENINGS,
  sayNumber,
} from '../../../../../core/domain/base/limits';
import type { Terms } from '../../../../../core/domain/person/standing';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Tick } from '../../../ui/form/tick';
import { OpeningsEditor } from '../../../ui/hours/openings-editor';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { draftOfTerms, type TermsDraft, termsInput } from './terms-draft';

const TOO_MANY_NAMES = `最多${sayNumber(MOST_NAMES)}个名字，每个不超过${sayNumber(CHARACTERS.name)}个字`;

const AT_ONCE = [1, 2, 3, 5, 8].map((count) => ({ value: String(count), label: `${count} 件` }));

/** Nothing is kept as a draft before the first change: until then the cloud's values are shown. */
const UNTOUCHED = { edited: null as TermsDraft | null, saved: false };

interface TermsFormProps {
  readonly terms: Terms;
  /** The studio whose duty hours are edited: each studio has its own. */
  readonly standing: StandingView;
}

/** 接单设置: how many requests at once, duty hours, people to avoid (回避), and who may call. */
export function TermsForm({ terms, standing }: TermsFormProps) {
  const draft = useDraft(`terms:${standing.studioId}`, UNTOUCHED);
  const { edited } = draft.values;
  const current = draftOfTerms(terms, standing);
  const values = edited ?? current;
  const command = useCommand('volunteers.terms');
  const inputOf = (one: TermsDraft) => termsInput(one, standing.studioId);
  const wrong = wrongFields(volunteerOperations, 'volunteers.terms', inputOf(values));
  const touched = JSON.stringify(inputOf(values)) !== JSON.stringify(inputOf(current));
  const change = (news: Partial<TermsDraft>) =>
    draft.change({ edited: { ...values, ...news }, saved: false });
  // The draft is cleared only after the saved values have been read back, so that old values do not
  // flash up.
  const { saved } = draft.values;
  const { clear } = draft;
  useEffect(() => {
    if (saved && !touched) clear();
  }, [saved, touched, clear]);
  const save = async () => {
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(inputOf(values)))) return;
    draft.change({ saved: true });
    toast('已保存，以后照这样派给您。');
  };
  return (
    <Card>
      <Stack>
        <FieldFrame label="手上最多同时办几件" hint="满了就先派给同事。">
          <Chips
            label="手上最多同时办几件"
            options={AT_ONCE}
            value={String(values.atOnce)}
            onChange={(count) => change({ atOnce: Number(count) })}
          />
        </FieldFrame>
        <OpeningsEditor
          most={MOST_OPENINGS}
          label="什么时候值班"
          hint={
            values.onDuty.length === 0
              ? '不写就是工作室开着的时候都可以找您。'
              : '不在值班的时候来的事，等您值班了再算时间。急事不受限制。'
          }
          openings={values.onDuty}
          onChange={(onDuty) => change({ onDuty })}
          addLabel="写上值班时间"
          wrong={wrong}
          field="onDuty"
        />
        <Field
          label="要回避的亲属"
          hint="亲属家的事不会派给您，由同事来办，这样大家都放心。写名字，几个人用顿号隔开；只有派单时用，别人看不到。"
          placeholder="比如：王小妹、王大伯"
          optional
          value={values.relatives}
          onChange={(relatives) => change({ relatives })}
          error={wrong.relatives && TOO_MANY_NAMES}
          max={MOST_NAMES * (CHARACTERS.name + 2)}
        />
        <Tick
          label="我接下的事，求助的邻居可以看到我的电话"
          checked={values.showPhone}
          onChange={(showPhone) => change({ showPhone })}
        />
        {command.error && <Remark tone="wrong" words={command.error.message} />}
        {touched && <Button label="保存" busy={command.busy} onPress={() => void save()} />}
      </Stack>
    </Card>
  );
}
