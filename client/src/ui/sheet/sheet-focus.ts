import { useId } from 'react';

/** WeChat's screen readers move to new elements by themselves; the sheet needs only an id. */
export function useSheetFocus(_onClose: () => void): string {
  return useId();
}
