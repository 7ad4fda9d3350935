/** 急救电话: dialled before anything is written. Told wherever a matter can be dangerous. */
export const EMERGENCY_NUMBERS = [
  { phone: '110', label: '报警' },
  { phone: '119', label: '火警' },
  { phone: '120', label: '急救' },
] as const;
