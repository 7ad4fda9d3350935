/** 服务时长: usual durations, in minutes as text. */
export const MINUTES = [
  { value: '15', label: '15 分钟' },
  { value: '30', label: '半小时' },
  { value: '60', label: '1 小时' },
  { value: '120', label: '2 小时' },
  { value: '240', label: '半天' },
] as const;

/** 自己填 */
export const OWN = 'own';

/** The minutes; undefined while nothing is chosen or the text is no number. */
export function minutesOf(choice: string, own: string): number | undefined {
  const words = (choice === OWN ? own : choice).trim();
  return /^\d+$/.test(words) ? Number(words) : undefined;
}
