import { personOperations } from '../../../../core/contract/person';
import { CHARACTERS } from '../../../../core/domain/base/limits';
import { daysAfter, sayDay } from '../../../../core/domain/time/moment';
import { useForm } from '../../cloud/draft/use-form';
import { Chips } from '../../ui/form/chips';
import { FieldFrame } from '../../ui/form/field';
import { ReasonSheet } from '../../ui/form/reason-sheet';
import { toast } from '../../ui/layout/toast';

const USUAL = ['反复发一样的内容', '骂人，说了伤人的话', '借着帮忙推销东西'];

const LENGTHS = [
  { value: '3', label: '三天' },
  { value: '7', label: '一周' },
  { value: '30', label: '一个月' },
  { value: '90', label: '三个月' },
] as const;

/** 谁: a person by id, or the asker of a request, because offices do not learn an asker's id. */
type Whom = { readonly personId: string } | { readonly requestId: string };

interface HoldSheetProps {
  readonly whom: Whom;
  readonly name: string;
  /** Server time. */
  readonly now: string;
  readonly onClose: () => void;
}

/** 暂停操作: why and until when somebody can read, but not write. */
export function HoldSheet({ whom, name, now, onClose }: HoldSheetProps) {
  const form = useForm(personOperations, 'people.holdBack', {
    key: `hold-back:${Object.values(whom).join()}`,
    initial: { reason: '', days: '7' as (typeof LENGTHS)[number]['value'] },
    input: ({ reason, days }) => ({ ...whom, reason, until: daysAfter(now, Number(days)) }),
    onSent: () => {
      toast(`已经暂停，告诉了${name}。在「请您定的」里随时可以恢复。`);
      onClose();
    },
  });
  const { reason, days } = form.values;
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={`暂停${name}的操作吗？`}
      body="这期间本人只能看，不能发、不能接单，手上的事请别人接着办。遇到危险照常可以求助。本人觉得不对，可以申诉，由上一级来看。"
      hint="原因会原样告诉本人。"
      usual={USUAL}
      reason={reason}
      onReason={(next) => form.change({ reason: next })}
      wrong={form.wrong.reason}
      label="暂停操作，告诉本人"
      danger
      {...form.sending}
      onClose={onClose}
    >
      <FieldFrame label="多久" hint={`到${sayDay(daysAfter(now, Number(days)), now)}自动恢复`}>
        <Chips
          label="多久"
          options={LENGTHS}
          value={days}
          onChange={(next) => form.change({ days: next })}
        />
      </FieldFrame>
    </ReasonSheet>
  );
}
