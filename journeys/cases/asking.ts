import { CATEGORY_CHOICES } from '../../core/domain/category/choices';
import type { Hand } from './hand';
import { sees } from './town';

/** What somebody who is known already says of their trouble. */
interface Asked {
  readonly what: string;
  /** 类别, in the words of its chip. */
  readonly kind: string;
}

/** 我要求助, from the home page to the page that says who has it now. Gives the request's id. */
export async function asks(hand: Hand, asked: Asked): Promise<string> {
  await beginsToAsk(hand, asked);
  return sends(hand);
}

/** Everything but sending it, so that more can be said before. */
export async function beginsToAsk(hand: Hand, { what, kind }: Asked): Promise<void> {
  await hand.press('我要求助');
  await hand.write('是什么事', what);
  // After a pause the page offers kinds that fit the words; until then the choice may change.
  await hand.pauses();
  await choosesKind(hand, kind);
}

/** The kind's chip, if it stands there; else through its group. */
export async function choosesKind(hand: Hand, kind: string): Promise<void> {
  if (await hand.canPress(kind)) {
    await hand.press(kind);
    return;
  }
  const other = '不对，换一类';
  await hand.press((await hand.canPress(other)) ? other : '都不是，看所有种类');
  await findsKind(hand, kind);
}

/** In the sheet of all kinds: the group first. */
export async function findsKind(hand: Hand, kind: string): Promise<void> {
  const group = CATEGORY_CHOICES.find(({ choices }) => choices.some(({ label }) => label === kind));
  await hand.press(group?.label ?? kind);
  await hand.press(kind);
}

/** Sends it, and reads that somebody has it. Gives its id. */
export async function sends(hand: Hand): Promise<string> {
  await hand.press('提交，帮我找人');
  await sees(hand, '收到了，有人管');
  return hand.id();
}
