import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS, MOST_PARTS } from '../../../../../core/domain/base/limits';
import { CATEGORIES, type CategoryCode } from '../../../../../core/domain/category/category';
import { useForm } from '../../../cloud/draft/use-form';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Field } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import type { ActionSheetProps } from './action-sheet-props';

const KINDS = CATEGORIES.map(({ code, label, hint }) => ({ value: code, label, note: hint }));

interface PartDraft {
  readonly category: CategoryCode | '';
  readonly what: string;
}

const BLANK: PartDraft = { category: '', what: '' };

/** 分办: several studios for one need; the volunteer who splits it keeps the lead. */
export function SplitSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.split', {
    key: `split:${task.id}`,
    initial: { parts: [BLANK] as readonly PartDraft[] },
    // A part without a category is reported before anything is sent.
    input: ({ parts }) => ({
      id: task.id,
      parts: parts.map((part) => ({ ...part, category: part.category as CategoryCode })),
    }),
    onSent: () => {
      toast('已经请其他工作室协办，办好一件告诉您一件。');
      onClose();
    },
  });
  const { parts } = form.values;
  const change = (at: number, news: Partial<PartDraft>) =>
    form.change({
      parts: parts.map((part, index) => (index === at ? { ...part, ...news } : part)),
    });
  return (
    <FormSheet title="请其他工作室协办" label="请他们协办" {...form.sending} onClose={onClose}>
      <Words tone="soft">
        整件事还归您牵头。每一件交给合适的工作室，居民和您都看得到办到哪一步；办结时，协办的也一并办结。
      </Words>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its position
        <Card key={index}>
          <Stack>
            <ChoiceRow
              label={`第 ${index + 1} 件，是哪一类`}
              choices={KINDS}
              value={part.category || undefined}
              onChange={(category) => change(index, { category })}
              error={form.wrong[`parts.${index}.category`] ? '请选一类' : undefined}
            />
            <Field
              label={`第 ${index + 1} 件，要办什么`}
              hint="写给接单的人看；居民的原话不会转过去。"
              value={part.what}
              onChange={(what) => change(index, { what })}
              error={form.wrong[`parts.${index}.what`]}
              multiline
              max={CHARACTERS.part}
            />
            {parts.length > 1 && (
              <Button
                label="去掉这一件"
                tone="quiet"
                size="small"
                onPress={() => form.change({ parts: parts.filter((_, each) => each !== index) })}
              />
            )}
          </Stack>
        </Card>
      ))}
      {parts.length < MOST_PARTS && (
        <Button
          label="再加一件"
          tone="plain"
          icon="plus"
          onPress={() => form.change({ parts: [...parts, BLANK] })}
        />
      )}
    </FormSheet>
  );
}
