/** 已注销: the id that stands where somebody stood who was erased. Nobody can have it. */
export const ERASED = 'erased';

/** What they are called. */
export const ERASED_RESIDENT = '已注销的居民';

/**
 * 抹去一个人: the same value without them: their id becomes nobody's, their name and telephone go wherever
 * they stand, also within a sentence.
 */
export function withoutPerson(value: unknown, who: ErasedPerson): unknown {
  if (typeof value === 'string') return textWithout(value, who);
  if (Array.isArray(value)) return value.map((one) => withoutPerson(one, who));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutPerson(one, who)]);
  return Object.fromEntries(entries);
}

/** By what somebody is found. */
export interface ErasedPerson {
  readonly openid: string;
  readonly name: string;
  readonly phone: string;
}

/** A single character is everywhere. */
const LEAST_NAME = 2;

function textWithout(text: string, { openid, name, phone }: ErasedPerson): string {
  const unnamed = [...name].length >= LEAST_NAME ? text.replaceAll(name, ERASED_RESIDENT) : text;
  const unrung = phone === '' ? unnamed : unnamed.replaceAll(phone, '');
  // Ids of what somebody was told are made of parts, the person's among them.
  return unrung
    .split(':')
    .map((part) => (part === openid ? ERASED : part))
    .join(':');
}
