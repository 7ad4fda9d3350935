import type { RequestView } from '../../../../core/contract/request/view';
import type { CategoryCode } from '../../../../core/domain/category/category';
import { useCommand } from './use-command';

/** The fields of a request that correcting its category needs. */
export type Corrected = Pick<RequestView, 'id' | 'category'>;

/**
 * 改类别: sends the right category of a request; choosing the present one only closes the sheet.
 *
 * @param onSent runs when the category has changed
 */
export function useCorrection(
  { id, category }: Corrected,
  onClose: () => void,
  onSent: () => void,
) {
  const correct = useCommand('requests.correct');
  const choose = async (right: CategoryCode) => {
    if (right === category) return onClose();
    if (!(await correct.run({ id, category: right }))) return;
    onClose();
    onSent();
  };
  return { error: correct.error?.message, choose };
}
