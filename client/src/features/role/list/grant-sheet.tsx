import { useState } from 'react';
import { roleOperations } from '../../../../../core/contract/role';
import type { Role } from '../../../../../core/domain/org/office';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { Words } from '../../../ui/layout/words';
import { CodeSheet } from '../code-sheet';

interface GrantSheetProps {
  readonly node: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly onClose: () => void;
}

/** 请人任职: by telephone; the code that comes back is handed over. */
export function GrantSheet({ node, roles, onClose }: GrantSheetProps) {
  const [code, setCode] = useState<string>();
  const form = useForm(roleOperations, 'roles.grant', {
    key: `grant:${node.id}`,
    initial: { phone: '', role: roles[0] ?? 'captain' },
    input: ({ phone, role }) => ({ phone, role, node: node.id }),
    onSent: ({ output }) => setCode(output.code),
  });
  const { phone, role } = form.values;
  if (code) return <CodeSheet code={code} onClose={onClose} />;
  return (
    <FormSheet
      title={`请人任${node.name}的岗位`}
      label="给岗位码"
      {...form.sending}
      onClose={onClose}
    >
      <Words>本人确认了才算上任。电话只用来认人，号码不对的，别人也确认不了。</Words>
      <FieldFrame label="岗位">
        <Chips
          label="岗位"
          options={roles.map((value) => ({ value, label: ROLE_WORDS[value] }))}
          value={role}
          onChange={(value) => form.change({ role: value })}
        />
      </FieldFrame>
      <Field
        label="本人的手机号"
        kind="phone"
        value={phone}
        onChange={(value) => form.change({ phone: value })}
        error={form.wrong.phone}
      />
    </FormSheet>
  );
}
