import { useId } from 'react';

/** WeChat's screen readers move to what is new by themselves; the sheet only needs its id. */
export function useSheetFocus(_onClose: () => void): string {
  return useId();
}
