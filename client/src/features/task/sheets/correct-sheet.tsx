import type { CategoryCode } from '../../../../../core/domain/category/category';
import { CATEGORY_CHOICES } from '../../../../../core/domain/category/choices';
import { useCommand } from '../../../cloud/command/use-command';
import { GroupedSheet } from '../../../ui/form/grouped-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';

/** 改类别: the category was wrong; the request goes to a studio for the right one. */
export function CorrectSheet({ task, onClose }: ActionSheetProps) {
  const correct = useCommand('requests.correct');
  const choose = async (category: CategoryCode) => {
    if (category === task.category) return onClose();
    if (!(await correct.run({ id: task.id, category }))) return;
    onClose();
    toast('改好了，会交给办这类事的人。');
  };
  return (
    <GroupedSheet
      open
      title="应该是哪一类"
      groups={CATEGORY_CHOICES}
      value={task.category}
      error={correct.error?.message}
      onChoose={(category) => void choose(category)}
      onClose={onClose}
    />
  );
}
