import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { roleOperations } from '../../../../../core/contract/role';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { daysAfter, sayDay } from '../../../../../core/domain/time/moment';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { Words } from '../../../ui/layout/words';
import { CodeSheet } from '../code-sheet';

/** 我在任的一个岗位 */
export type OwnRole = MeView['roles'][number] | MeView['posts'][number];

const DAYS = [
  { value: '1', label: '明天' },
  { value: '3', label: '三天后' },
  { value: '7', label: '一周后' },
] as const;

interface HandOverSheetProps {
  readonly of: OwnRole;
  /** Server time. */
  readonly now: string;
  readonly onClose: () => void;
}

/** 交接: the next one confirms; from that day on the office is theirs. */
export function HandOverSheet({ of: { role, node, nodeName }, now, onClose }: HandOverSheetProps) {
  const [code, setCode] = useState<string>();
  const form = useForm(roleOperations, 'roles.handOver', {
    key: `hand-over:${role}:${node}`,
    initial: { to: '', days: '3' as (typeof DAYS)[number]['value'] },
    input: ({ to, days }) => ({ to, role, node, on: daysAfter(now, Number(days)) }),
    onSent: ({ output }) => setCode(output.code),
  });
  const { to, days } = form.values;
  if (code) return <CodeSheet code={code} onClose={onClose} />;
  return (
    <FormSheet
      title={`把${nodeName}${ROLE_WORDS[role]}交接给别人`}
      label="给岗位码"
      {...form.sending}
      onClose={onClose}
    >
      <Words>
        接任的人确认以后，到了那天，没办完的事、公告草稿、要审核的、消息都归那一位；没有确认，就还是您。
      </Words>
      <Field
        label="接任的人的手机号"
        kind="phone"
        value={to}
        onChange={(value) => form.change({ to: value })}
        error={form.wrong.to}
      />
      <FieldFrame label="哪天起" hint={`${sayDay(daysAfter(now, Number(days)), now)}起归接任的人`}>
        <Chips
          label="哪天起"
          options={DAYS}
          value={days}
          onChange={(value) => form.change({ days: value })}
        />
      </FieldFrame>
    </FormSheet>
  );
}
