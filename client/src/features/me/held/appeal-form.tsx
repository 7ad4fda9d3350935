import { personOperations } from '../../../../../core/contract/person';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { Field } from '../../../ui/form/field';
import { SendFooter } from '../../../ui/form/send-footer';
import { Card } from '../../../ui/layout/card';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface AppealFormProps {
  /** The office that answers. */
  readonly above: string;
}

/** 申诉, once, in the person's own words. */
export function AppealForm({ above }: AppealFormProps) {
  const form = useForm(personOperations, 'people.appeal', {
    key: 'appeal',
    initial: { words: '' },
    input: ({ words }) => ({ words }),
    onSent: () => toast(`已经交给${above}。`),
  });
  return (
    <Card>
      <Words>{`觉得不对，写给${above}，由那里来看是恢复还是维持。`}</Words>
      <Field
        label="您想说的"
        multiline
        max={CHARACTERS.appeal}
        value={form.values.words}
        onChange={(words) => form.change({ words })}
        {...(form.wrong.words !== undefined && { error: form.wrong.words })}
      />
      <SendFooter label="提交申诉" {...form.sending} />
    </Card>
  );
}
