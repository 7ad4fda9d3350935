/** 期限: a length of time as a rule states it. A workday is a working day of the Chinese calendar. */
export interface Duration {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days' | 'workdays';
}
