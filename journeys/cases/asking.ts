import { CATEGORY_CHOICES } from '../../core/domain/category/choices';
import type { CasePhone } from './case-phone';
import { sees } from './town';

/** The request of somebody whose home and telephone are known. */
interface Asked {
  readonly what: string;
  /** 类别, in the words of its chip. */
  readonly kind: string;
}

/** 我要求助, from the home page to the page that says who has it. Returns the request's id. */
export async function asks(phone: CasePhone, asked: Asked): Promise<string> {
  await beginsToAsk(phone, asked);
  return sends(phone);
}

/** Everything except sending, so that more can be entered before. */
export async function beginsToAsk(phone: CasePhone, { what, kind }: Asked): Promise<void> {
  await phone.press('我要求助');
  await phone.write('是什么事', what);
  // After a pause the page suggests categories for the words; until then the choice may change.
  await phone.pauses();
  await choosesKind(phone, kind);
}

/** The chip of the category, if it is shown; otherwise through its group. */
export async function choosesKind(phone: CasePhone, kind: string): Promise<void> {
  if (await phone.canPress(kind)) {
    await phone.press(kind);
    return;
  }
  const other = '不对，换一类';
  await phone.press((await phone.canPress(other)) ? other : '都不是，看所有种类');
  await findsKind(phone, kind);
}

/** In the sheet of all categories: the group first. */
export async function findsKind(phone: CasePhone, kind: string): Promise<void> {
  const group = CATEGORY_CHOICES.find(({ choices }) => choices.some(({ label }) => label === kind));
  await phone.press(group?.label ?? kind);
  await phone.press(kind);
}

/** Sends it, and reads that it has an owner. Returns its id. */
export async function sends(phone: CasePhone): Promise<string> {
  await phone.press('提交，帮我找人');
  await sees(phone, '收到了，有人管');
  return phone.id();
}
