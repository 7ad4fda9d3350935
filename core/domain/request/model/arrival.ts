/** 上门时间: when whoever takes it says that they come. A word of theirs, said when they took it. */
export const ARRIVALS = ['half-hour', 'this-afternoon', 'to-be-arranged'] as const;
export type Arrival = (typeof ARRIVALS)[number];
