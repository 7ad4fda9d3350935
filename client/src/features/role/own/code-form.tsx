import { roleOperations } from '../../../../../core/contract/role';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { Field } from '../../../ui/form/field';
import { SendFooter } from '../../../ui/form/send-footer';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

/** A code of the deployment is longer than one of an office. */
const CLAIMS_FROM = 9;

/** 岗位码: typed here; the long one of the deployment also asks what the street is called. */
export function CodeForm() {
  const form = useForm(roleOperations, 'roles.confirm', {
    key: 'role-code',
    initial: { code: '' },
    input: ({ code }) => ({ code }),
    onSent: () => toast('确认好了，从上任那天起在首页就能看到要办的事。'),
  });
  const { code } = form.values;
  const claims = code.replaceAll(/[\s-]/g, '').length >= CLAIMS_FROM;
  return (
    <Section title="有岗位码">
      <Stack>
        <Words tone="soft">
          请您任职的人会给您八位数字。留了您手机号的，在「我的资料」里用微信手机号，这里也会出现。
        </Words>
        <Field
          label="岗位码"
          value={code}
          onChange={(value) => form.change({ code: value })}
          error={form.wrong.code}
        />
        {claims ? (
          <ClaimForm code={code} onClaimed={form.clear} />
        ) : (
          <SendFooter label="确认任职" {...form.sending} />
        )}
      </Stack>
    </Section>
  );
}

interface ClaimFormProps {
  readonly code: string;
  readonly onClaimed: () => void;
}

/** 认领: the first administrator says what the district and the subdistrict are called. */
function ClaimForm({ code, onClaimed }: ClaimFormProps) {
  const form = useForm(roleOperations, 'roles.claim', {
    key: 'claim',
    initial: { district: '', subdistrict: '' },
    input: (names) => ({ code, ...names }),
    onSent: () => {
      toast('认领好了，您是第一位管理员。接着到首页点「社区和楼栋」，导入表格。');
      onClaimed();
    },
  });
  const { district, subdistrict } = form.values;
  return (
    <Stack>
      <Words>这是认领码：您会成为第一位管理员，一个码只能用一次。</Words>
      <Field
        label="区的名字"
        placeholder="比如：榆林区"
        value={district}
        onChange={(value) => form.change({ district: value })}
        error={form.wrong.district}
        max={CHARACTERS.name}
      />
      <Field
        label="街道的名字"
        placeholder="比如：槐树街道"
        value={subdistrict}
        onChange={(value) => form.change({ subdistrict: value })}
        error={form.wrong.subdistrict}
        max={CHARACTERS.name}
      />
      <SendFooter label="认领街道" {...form.sending} />
    </Stack>
  );
}
