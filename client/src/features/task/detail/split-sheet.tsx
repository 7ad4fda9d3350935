import { useState } from 'react';
import { CATEGORIES, type CategoryCode } from '../../../../../core/domain/category/category';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';
import type { ActionSheetProps } from './action-sheet-props';

const KINDS = CATEGORIES.map(({ code, label, hint }) => ({ value: code, label, note: hint }));
const MOST = 5;

interface PartDraft {
  readonly category: CategoryCode | '';
  readonly what: string;
}

const BLANK: PartDraft = { category: '', what: '' };

/** 分办: several studios for one need; the volunteer who divides it keeps the lead. */
export function SplitSheet({ task, onClose }: ActionSheetProps) {
  const draft = useDraft(`split:${task.id}`, { parts: [BLANK] as readonly PartDraft[] });
  const { parts } = draft.values;
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.split');
  // A kind that is not chosen yet is no kind; the check says so before anything is sent.
  const input = {
    id: task.id,
    parts: parts.map((part) => ({ ...part, category: part.category as CategoryCode })),
  };
  const wrong = wrongFields('requests.split', input);
  const change = (at: number, news: Partial<PartDraft>) =>
    draft.change({
      parts: parts.map((part, index) => (index === at ? { ...part, ...news } : part)),
    });

  const split = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(input, draft.commandId))) return;
    draft.clear();
    toast('已经请其他工作室协办，办好一件告诉您一件。');
    onClose();
  };
  return (
    <Sheet
      open
      title="请其他工作室协办"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="请他们协办" busy={command.busy} onPress={() => void split()} />
        </Stack>
      }
    >
      <Stack>
        <Words tone="soft">
          整件事还归您牵头。每一件交给合适的工作室，居民和您都看得到办到哪一步；办结时，协办的也一并办结。
        </Words>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
          <Card key={index}>
            <Stack>
              <ChoiceRow
                label={`第 ${index + 1} 件，是哪一类`}
                choices={KINDS}
                value={part.category || undefined}
                onChange={(category) => change(index, { category })}
                error={checked && wrong[`parts.${index}.category`] ? '请选一类' : undefined}
              />
              <Field
                label={`第 ${index + 1} 件，要办什么`}
                hint="写给接单的人看；居民的原话不会转过去。"
                value={part.what}
                onChange={(what) => change(index, { what })}
                error={checked ? wrong[`parts.${index}.what`] : undefined}
                multiline
                max={500}
              />
              {parts.length > 1 && (
                <Button
                  label="去掉这一件"
                  tone="quiet"
                  size="small"
                  onPress={() => draft.change({ parts: parts.filter((_, each) => each !== index) })}
                />
              )}
            </Stack>
          </Card>
        ))}
        {parts.length < MOST && (
          <Button
            label="再加一件"
            tone="plain"
            icon="plus"
            onPress={() => draft.change({ parts: [...parts, BLANK] })}
          />
        )}
      </Stack>
    </Sheet>
  );
}
