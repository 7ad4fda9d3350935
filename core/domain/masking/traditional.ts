import { simplified } from '../text/simplified';

/** What the rules write otherwise than the table: money, accounts, and numbers as on cheques. */
const AS_RULES_WRITE: ReadonlyMap<string, string> = new Map([
  ['圓', '元'],
  ['帳', '账'],
  ['帐', '账'],
  ['參', '叁'],
  ['麼', '么'],
]);

/** 繁体: any character as the rules write it, so that no rule has to know how else it is written. */
export function asRulesWrite(character: string): string {
  return AS_RULES_WRITE.get(character) ?? simplified(character);
}
