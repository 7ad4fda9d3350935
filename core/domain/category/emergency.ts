/** 急救电话: numbers to call before writing anything. Shown wherever a request can mean danger. */
export const EMERGENCY_NUMBERS = [
  { phone: '110', label: '报警' },
  { phone: '119', label: '火警' },
  { phone: '120', label: '急救' },
] as const;
