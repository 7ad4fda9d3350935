import { GiveBackSheet } from './give-back-sheet';
import { SaySheet } from './say-sheet';
import type { SlipSheetProps } from './slip-sheet-props';

export type SlipSheetName = 'giveBack' | 'contest' | 'settleSlip';

/** The form of one action on a slip. */
export function SlipSheet({ sheet, ...props }: SlipSheetProps & { readonly sheet: SlipSheetName }) {
  if (sheet === 'giveBack') return <GiveBackSheet {...props} />;
  return <SaySheet says={sheet} {...props} />;
}
