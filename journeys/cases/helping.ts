import type { CasePhone } from './case-phone';
import { sees, type Town } from './town';

/** A volunteer accepts the request on its task page. */
export async function accepts(town: Town, openid: string, id: string): Promise<CasePhone> {
  const phone = await town.opens(openid, 'task.detail', `id=${id}`);
  await phone.press('我来接');
  await sees(phone, '接下了');
  return phone;
}

/** Opens one of the actions of a task, including rarely used ones. */
export async function takes(phone: CasePhone, action: string): Promise<void> {
  const folded = '其他操作';
  if (await phone.canPress(folded)) await phone.press(folded);
  await phone.press(action);
}

/** Records a progress note, which the resident reads. */
export async function notes(phone: CasePhone, words: string): Promise<void> {
  await phone.press('记一笔进展');
  await phone.write('办到哪一步了', words);
  await phone.press('记下来');
  await sees(phone, words);
}

const NOTHING = '我没有拿过钱、卡、钥匙';

/** Reports the result, with half an hour of work, and of errands that nothing was taken along. */
export async function resolves(phone: CasePhone, words: string): Promise<void> {
  await phone.press('办好了，写结果');
  await phone.write('办得怎么样', words);
  await phone.press('半小时');
  if (await phone.canPress(NOTHING)) await phone.press(NOTHING);
  await phone.press('办结，请居民看看');
  await sees(phone, '等居民确认');
}

/** The asker confirms the result and rates it later. */
export async function confirms(asker: CasePhone): Promise<void> {
  await asker.looksAgain();
  await asker.press('办好了');
  await asker.press('关闭');
  await sees(asker, '已经办好了');
}
