/** A resident's actions that need words or a confirmation in a sheet. */
export type AskerAction =
  | 'withdraw'
  | 'relocate'
  | 'add'
  | 'answer'
  | 'correct'
  | 'rate'
  | 'reopen';
