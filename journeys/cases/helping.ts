import type { Hand } from './hand';
import { sees, type Town } from './town';

/** A helper at the page of one request takes it. */
export async function accepts(town: Town, openid: string, id: string): Promise<Hand> {
  const hand = await town.opens(openid, 'task.detail', `id=${id}`);
  await hand.press('我来接');
  await sees(hand, '接下了');
  return hand;
}

/** Takes one of the actions of a task, also of those that few need. */
export async function takes(hand: Hand, action: string): Promise<void> {
  const folded = '其他操作';
  if (await hand.canPress(folded)) await hand.press(folded);
  await hand.press(action);
}

/** Notes how it goes; the resident reads it. */
export async function notes(hand: Hand, words: string): Promise<void> {
  await hand.press('记一笔进展');
  await hand.write('办到哪一步了', words);
  await hand.press('记下来');
  await sees(hand, words);
}

/** Says what was done, in half an hour. */
export async function resolves(hand: Hand, words: string): Promise<void> {
  await hand.press('办好了，写结果');
  await hand.write('办得怎么样', words);
  await hand.press('半小时');
  await hand.press('办结，请居民看看');
  await sees(hand, '等居民确认');
}

/** The one who asked says that it is done, and leaves the judging for later. */
export async function confirms(asker: Hand): Promise<void> {
  await asker.looksAgain();
  await asker.press('办好了');
  await asker.press('关闭');
  await sees(asker, '已经办好了');
}
