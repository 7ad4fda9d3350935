/** What a resident does in a sheet: something has to be said with it, or cannot be undone. */
export type AskerAction =
  | 'withdraw'
  | 'relocate'
  | 'add'
  | 'answer'
  | 'correct'
  | 'rate'
  | 'reopen';
