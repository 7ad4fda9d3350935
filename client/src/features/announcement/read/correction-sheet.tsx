import { useState } from 'react';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';

interface CorrectionSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** 更正: adds a line above the published text; shown once more before sending, since it cannot be undone. */
export function CorrectionSheet({ id, onClose }: CorrectionSheetProps) {
  const draft = useDraft(`correct-announcement:${id}`, { correction: '' });
  const correct = useCommand('announcements.correct');
  const [asking, setAsking] = useState(false);
  const correction = draft.values.correction.trim();
  const send = async () => {
    if (!(await correct.run({ id, correction }, draft.commandId))) return setAsking(false);
    draft.clear();
    onClose();
    toast('更正好了，看过的人会再看到一次。');
  };
  return (
    <Sheet
      open
      title={asking ? '这样更正吗？' : '更正这条公告'}
      onClose={onClose}
      footer={
        <Stack gap="small">
          {correct.error && <Remark tone="wrong" words={correct.error.message} />}
          {asking ? (
            <>
              <Button label="发出更正" busy={correct.busy} onPress={() => void send()} />
              <Button label="返回修改" tone="plain" onPress={() => setAsking(false)} />
            </>
          ) : (
            <Button
              label="下一步，确认"
              blocked={correction ? undefined : '先写更正了什么'}
              onPress={() => setAsking(true)}
            />
          )}
        </Stack>
      }
    >
      {asking ? (
        <Stack>
          <Remark tone="care" words={`更正：${correction}`} />
          <Words tone="soft">发出以后不能再改。原来的公告还在，更正放在最上面。</Words>
        </Stack>
      ) : (
        <Field
          label="更正了什么"
          hint={`哪里不对、现在是怎样，${CHARACTERS.correction} 个字以内。`}
          placeholder="比如：停水改到周日上午八点到十一点。"
          value={draft.values.correction}
          onChange={(words) => draft.change({ correction: words })}
          error={correct.error?.fields.correction}
          multiline
          max={CHARACTERS.correction}
        />
      )}
    </Sheet>
  );
}
