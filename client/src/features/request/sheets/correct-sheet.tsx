import { CATEGORY_CHOICES } from '../../../../../core/domain/category/choices';
import { type Corrected, useCorrection } from '../../../cloud/command/use-correction';
import { GroupedSheet } from '../../../ui/form/grouped-sheet';
import { toast } from '../../../ui/layout/toast';

interface CorrectSheetProps {
  readonly request: Corrected;
  readonly onClose: () => void;
}

/** 改类别: the category was wrong; the request goes to a studio for the right one. */
export function CorrectSheet({ request, onClose }: CorrectSheetProps) {
  const { error, choose } = useCorrection(request, onClose, () =>
    toast('改好了，会交给办这类事的人。'),
  );
  return (
    <GroupedSheet
      open
      title="应该是哪一类"
      groups={CATEGORY_CHOICES}
      value={request.category}
      error={error}
      onChoose={(category) => void choose(category)}
      onClose={onClose}
    />
  );
}
