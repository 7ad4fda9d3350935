import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { type CategoryCode, categoryOf } from '../../../../../core/domain/category/category';
import { type Proof, SEALED_KINDS } from '../../../../../core/domain/person/qualification';
import { daysAfter, sayDay } from '../../../../../core/domain/time/moment';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { Tick } from '../../../ui/form/tick';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

const LENGTHS = [
  { value: '180', label: '半年' },
  { value: '365', label: '一年' },
  { value: '730', label: '两年' },
  { value: '1095', label: '三年' },
] as const;

const PROOFS = [
  { value: 'licence', label: '执业证' },
  { value: 'training', label: '培训证明' },
] as const;

interface QualifySheetProps {
  readonly card: VolunteerCard;
  /** Server time. */
  readonly now: string;
  readonly onClose: () => void;
}

/** 登记资质: which sealed kinds, by which certificate, until when. */
export function QualifySheet({ card, now, onClose }: QualifySheetProps) {
  const { openid: personId, name } = card;
  const form = useForm(volunteerOperations, 'volunteers.qualify', {
    key: `qualify:${personId}`,
    initial: {
      kinds: [] as readonly CategoryCode[],
      proof: 'licence' as Proof,
      words: '',
      days: '365' as (typeof LENGTHS)[number]['value'],
    },
    input: ({ kinds, proof, words, days }) => ({
      ...{ personId, kinds: [...kinds], proof, words },
      until: daysAfter(now, Number(days)),
    }),
    onSent: () => {
      toast(`登记好了，已经告诉${name}。`);
      onClose();
    },
  });
  const { kinds, proof, words, days } = form.values;
  const toggle = (kind: CategoryCode, chosen: boolean) =>
    form.change({ kinds: chosen ? [...kinds, kind] : kinds.filter((one) => one !== kind) });
  return (
    <FormSheet
      title={`登记${name}的资质`}
      label="登记，告诉本人"
      {...form.sending}
      onClose={onClose}
    >
      <Words tone="soft">保密的几类事，只派给证件您看过的人；到期前 30 天会提醒您。</Words>
      <FieldFrame
        label="可以办哪几类"
        {...(form.wrong.kinds !== undefined && { error: '请至少选一类' })}
      >
        {SEALED_KINDS.map((kind) => (
          <Tick
            key={kind}
            label={categoryOf(kind).label}
            checked={kinds.includes(kind)}
            onChange={(chosen) => toggle(kind, chosen)}
          />
        ))}
      </FieldFrame>
      <FieldFrame label="凭什么">
        <Chips
          label="凭什么"
          options={PROOFS}
          value={proof}
          onChange={(next) => form.change({ proof: next })}
        />
      </FieldFrame>
      <Field
        label="证号，或者学了什么"
        max={CHARACTERS.proof}
        value={words}
        onChange={(next) => form.change({ words: next })}
        {...(form.wrong.words !== undefined && { error: form.wrong.words })}
      />
      <FieldFrame label="有效多久" hint={`到${sayDay(daysAfter(now, Number(days)), now)}`}>
        <Chips
          label="有效多久"
          options={LENGTHS}
          value={days}
          onChange={(next) => form.change({ days: next })}
        />
      </FieldFrame>
    </FormSheet>
  );
}
