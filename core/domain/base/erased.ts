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
  const { name, formerNames = [] } = who;
  const entries = Object.entries(value).map(([key, one]) => {
    const isTheirs = NAME_FIELD.test(key) && (one === name || formerNames.includes(one));
    return [key, isTheirs && isLongEnough(one) ? ERASED_RESIDENT : withoutPerson(one, who)];
  });
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
  /** 地名: words that stay as they are, although the name may be a part of them. */
  readonly places?: readonly string[];
}

/** A single character would match everywhere. */
const LEAST_NAME = 2;
const isLongEnough = (name: string) => [...name].length >= LEAST_NAME;

/** `name`, `askerName`, `said`: here a word in small letters is a name, and no code. */
const NAME_FIELD = /name$|^said$|^wanted$/i;

function textWithout(text: string, who: ErasedPerson): string {
  const { openid, name, formerNames = [], phone, places = [] } = who;
  const names = [name, ...formerNames].filter(isLongEnough);
  const unnamed = names.reduce((left, one) => unnamedIn(left, one, places), text);
  const unrung = phone === '' ? unnamed : unnamed.replaceAll(phone, '');
  // Ids of notices consist of parts, one of which is the person's id.
  return unrung
    .split(':')
    .map((part) => (part === openid ? ERASED : part))
    .join(':');
}

/** A code of ours, such as a state or a page, is no text, whatever somebody calls themselves. */
const CODE = /^[a-z][\w.:/?=&-]*$/;

/** The text without this name, except within a place's name, a code, or another word in letters. */
function unnamedIn(text: string, name: string, places: readonly string[]): string {
  if (!text.includes(name) || CODE.test(text)) return text;
  const kept = places.filter((place) => place !== name && place.includes(name));
  const longest = [...kept].sort((one, other) => other.length - one.length);
  const edge = /^[\w]+$/.test(name) ? '\\b' : '';
  const found = new RegExp(
    [...longest.map(escaped), `${edge}${escaped(name)}${edge}`].join('|'),
    'g',
  );
  return text.replace(found, (one) => (one === name ? ERASED_RESIDENT : one));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
