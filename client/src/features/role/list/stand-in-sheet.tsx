import { type Holder, type RolesView, roleOperations } from '../../../../../core/contract/role';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { daysAfter, sayDay } from '../../../../../core/domain/time/moment';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

const LENGTHS = [
  { value: '7', label: '一周' },
  { value: '14', label: '两周' },
  { value: '30', label: '一个月' },
] as const;

interface StandInSheetProps {
  readonly of: Holder;
  readonly node: { readonly id: string; readonly name: string };
  readonly colleagues: RolesView['colleagues'];
  /** Server time. */
  readonly now: string;
  readonly onClose: () => void;
}

/** 代理: somebody known here holds the role as well, until a day. */
export function StandInSheet({ of, node, colleagues, now, onClose }: StandInSheetProps) {
  const { personId, name, role } = of;
  const others = colleagues.filter((one) => one.personId !== personId);
  const form = useForm(roleOperations, 'roles.grant', {
    key: `stand-in:${node.id}:${personId}`,
    initial: { openid: '', days: '7' as (typeof LENGTHS)[number]['value'] },
    input: ({ openid, days }) => ({
      ...{ openid, role, node: node.id, standsInFor: personId },
      name: others.find((one) => one.personId === openid)?.name,
      until: daysAfter(now, Number(days)),
    }),
    onSent: () => {
      toast('等本人确认：请本人打开「我的」「我的岗位」。');
      onClose();
    },
  });
  const { openid, days } = form.values;
  return (
    <FormSheet title={`请人代${name}一阵`} label="请这位代理" {...form.sending} onClose={onClose}>
      <Words>{`代理的这段时间，${node.name}${ROLE_WORDS[role]}的事两位都看得到、都能办。`}</Words>
      <FieldFrame label="请谁" error={form.wrong.openid}>
        <Chips
          label="请谁"
          options={others.map((one) => ({ value: one.personId, label: one.name }))}
          value={openid}
          onChange={(value) => form.change({ openid: value })}
        />
      </FieldFrame>
      <FieldFrame label="多久" hint={`到${sayDay(daysAfter(now, Number(days)), now)}自动结束`}>
        <Chips
          label="多久"
          options={LENGTHS}
          value={days}
          onChange={(value) => form.change({ days: value })}
        />
      </FieldFrame>
    </FormSheet>
  );
}
