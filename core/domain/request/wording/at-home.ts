import type { AtHome } from '../model/state';

const WORDS: Record<AtHome, string> = {
  'workday-morning': '平时上午',
  'workday-afternoon': '平时下午',
  'workday-evening': '平时晚上',
  weekend: '周末',
};

/** 何时在家, as shown in the form and to the volunteer. */
export function sayAtHome(time: AtHome): string {
  return WORDS[time];
}
