import type { RequestView } from '../../../../../core/contract/request/view';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import { CATEGORY_CHOICES } from '../../../../../core/domain/category/choices';
import { useCommand } from '../../../cloud/command/use-command';
import { GroupedSheet } from '../../../ui/form/grouped-sheet';
import { toast } from '../../../ui/layout/toast';

interface CorrectSheetProps {
  readonly request: Pick<RequestView, 'id' | 'category'>;
  readonly onClose: () => void;
}

/** 改类别: the category was wrong; the request goes to a studio for the right one. */
export function CorrectSheet({ request, onClose }: CorrectSheetProps) {
  const correct = useCommand('requests.correct');
  const choose = async (category: CategoryCode) => {
    if (category === request.category) return onClose();
    if (!(await correct.run({ id: request.id, category }))) return;
    onClose();
    toast('改好了，会交给办这类事的人。');
  };
  return (
    <GroupedSheet
      open
      title="应该是哪一类"
      groups={CATEGORY_CHOICES}
      value={request.category}
      error={correct.error?.message}
      onChoose={(category) => void choose(category)}
      onClose={onClose}
    />
  );
}
