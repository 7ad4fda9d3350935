import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/view';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/consent/top-up';
import { useDraft } from '../../../cloud/draft/use-draft';
import { useQuery } from '../../../cloud/query/use-query';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';

interface AnswerSheetProps {
  readonly request: Pick<RequestView, 'id' | 'pauseWords'>;
  readonly onClose: () => void;
}

/** 回答: work continues as soon as the answer is sent. */
export function AnswerSheet({ request: { id, pauseWords }, onClose }: AnswerSheetProps) {
  const draft = useDraft(`answer:${id}`, { words: '' });
  const [checked, setChecked] = useState(false);
  const me = useQuery('me.read', {});
  const command = useCommand('requests.answer');
  const input = { id, words: draft.values.words };
  const wrong = wrongFields('requests.answer', input);

  const send = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    const asked = topUp('answer', me.data?.consents);
    const done = await command.run(input, draft.commandId);
    await asked;
    if (!done) return;
    draft.clear();
    onClose();
    toast('回答送到了，马上接着办。');
  };
  return (
    <Sheet
      open
      title="想问您一件事"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="回答" busy={command.busy} onPress={() => void send()} />
        </Stack>
      }
    >
      <Stack>
        <Words size="lead">{pauseWords}</Words>
        <Field
          label="您的回答"
          value={draft.values.words}
          onChange={(words) => draft.change({ words })}
          error={(checked ? wrong.words : undefined) ?? command.error?.fields.words}
          multiline
          max={500}
        />
      </Stack>
    </Sheet>
  );
}
