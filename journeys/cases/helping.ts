import type { CasePhone } from './case-phone';
import { sees, type Town } from './town';

/** A helper at the page of one request takes it. */
export async function accepts(town: Town, openid: string, id: string): Promise<CasePhone> {
  const phone = await town.opens(openid, 'task.detail', `id=${id}`);
  await phone.press('我来接');
  await sees(phone, '接下了');
  return phone;
}

/** Takes one of the actions of a task, also of those that few need. */
export async function takes(phone: CasePhone, action: string): Promise<void> {
  const folded = '其他操作';
  if (await phone.canPress(folded)) await phone.press(folded);
  await phone.press(action);
}

/** Notes how it goes; the resident reads it. */
export async function notes(phone: CasePhone, words: string): Promise<void> {
  await phone.press('记一笔进展');
  await phone.write('办到哪一步了', words);
  await phone.press('记下来');
  await sees(phone, words);
}

/** Says what was done, in half an hour. */
export async function resolves(phone: CasePhone, words: string): Promise<void> {
  await phone.press('办好了，写结果');
  await phone.write('办得怎么样', words);
  await phone.press('半小时');
  await phone.press('办结，请居民看看');
  await sees(phone, '等居民确认');
}

/** The one who asked says that it is done, and leaves the judging for later. */
export async function confirms(asker: CasePhone): Promise<void> {
  await asker.looksAgain();
  await asker.press('办好了');
  await asker.press('关闭');
  await sees(asker, '已经办好了');
}
