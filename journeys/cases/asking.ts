import { CATEGORY_CHOICES } from '../../core/domain/category/choices';
import type { CasePhone } from './case-phone';
import { sees } from './town';

/** What somebody who is known already says of their trouble. */
interface Asked {
  readonly what: string;
  /** 类别, in the words of its chip. */
  readonly kind: string;
}

/** 我要求助, from the home page to the page that says who has it now. Gives the request's id. */
export async function asks(phone: CasePhone, asked: Asked): Promise<string> {
  await beginsToAsk(phone, asked);
  return sends(phone);
}

/** Everything but sending it, so that more can be said before. */
export async function beginsToAsk(phone: CasePhone, { what, kind }: Asked): Promise<void> {
  await phone.press('我要求助');
  await phone.write('是什么事', what);
  // After a pause the page offers kinds that fit the words; until then the choice may change.
  await phone.pauses();
  await choosesKind(phone, kind);
}

/** The kind's chip, if it stands there; else through its group. */
export async function choosesKind(phone: CasePhone, kind: string): Promise<void> {
  if (await phone.canPress(kind)) {
    await phone.press(kind);
    return;
  }
  const other = '不对，换一类';
  await phone.press((await phone.canPress(other)) ? other : '都不是，看所有种类');
  await findsKind(phone, kind);
}

/** In the sheet of all kinds: the group first. */
export async function findsKind(phone: CasePhone, kind: string): Promise<void> {
  const group = CATEGORY_CHOICES.find(({ choices }) => choices.some(({ label }) => label === kind));
  await phone.press(group?.label ?? kind);
  await phone.press(kind);
}

/** Sends it, and reads that somebody has it. Gives its id. */
export async function sends(phone: CasePhone): Promise<string> {
  await phone.press('提交，帮我找人');
  await sees(phone, '收到了，有人管');
  return phone.id();
}
