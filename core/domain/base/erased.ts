/** 已注销: the id that replaces the id of an erased person. Nobody can have it. */
export const ERASED = 'erased';

/** The name that replaces theirs. */
export const ERASED_RESIDENT = '已注销的居民';

/**
 * 抹去一个人: the same value without the person: their id is replaced, and their name and telephone are
 * removed wherever they occur, also inside a sentence.
 */
export function withoutPerson(value: unknown, who: ErasedPerson): unknown {
  if (typeof value === 'string') return textWithout(value, who);
  if (Array.isArray(value)) return value.map((one) => withoutPerson(one, who));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutPerson(one, who)]);
  return Object.fromEntries(entries);
}

/** What identifies the person in documents. */
export interface ErasedPerson {
  readonly openid: string;
  readonly name: string;
  /** 曾用名; absent: none. */
  readonly formerNames?: readonly string[];
  readonly phone: string;
  /** The telephone is theirs: WeChat said so. */
  readonly proven?: boolean;
}

/** A single character would match everywhere. */
const LEAST_NAME = 2;

function textWithout(text: string, who: ErasedPerson): string {
  const { openid, name, formerNames = [], phone } = who;
  const names = [name, ...formerNames].filter((one) => [...one].length >= LEAST_NAME);
  const unnamed = names.reduce((left, one) => left.replaceAll(one, ERASED_RESIDENT), text);
  const unrung = phone === '' ? unnamed : unnamed.replaceAll(phone, '');
  // Ids of notices consist of parts, one of which is the person's id.
  return unrung
    .split(':')
    .map((part) => (part === openid ? ERASED : part))
    .join(':');
}
