import { useState } from 'react';
import { categoryOf } from '../../../../../core/domain/category/category';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';
import type { ActionSheetProps } from './action-sheet-props';

/** 问问居民: the clock stands until the answer, in danger it runs on. */
export function AskSheet({ task, onClose }: ActionSheetProps) {
  const { values, commandId, change, clear } = useDraft(`ask:${task.id}`, { question: '' });
  const { urgent } = categoryOf(task.category);
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.ask');
  const input = { id: task.id, question: values.question };
  const wrong = wrongFields('requests.ask', input);

  const ask = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(input, commandId))) return;
    clear();
    toast(urgent ? '问过去了，急事不停表，请接着办。' : '问过去了，等回答的时间不计时。');
    onClose();
  };
  return (
    <Sheet
      open
      title="想问居民什么？"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="问居民" busy={command.busy} onPress={() => void ask()} />
        </Stack>
      }
    >
      <Stack>
        <Words>
          {urgent
            ? '这是急事：问题马上送到，办理时间不停，请边办边等；等不及就打电话。'
            : '等回答的时间不算在办理时间里。五个工作日没有回答，时间接着算。'}
        </Words>
        <Field
          label="要问的话"
          hint="一次问清楚，居民在手机上就能回答。"
          placeholder="比如：水龙头是单冷的还是冷热的？您几点在家？"
          value={values.question}
          onChange={(question) => change({ question })}
          error={checked ? wrong.question : undefined}
          multiline
          max={200}
        />
      </Stack>
    </Sheet>
  );
}
