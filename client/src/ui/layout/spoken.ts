/** The text a screen reader reads for an element; the same on WeChat and in a browser. */
export interface Spoken {
  readonly role?:
    | 'alert'
    | 'banner'
    | 'button'
    | 'checkbox'
    | 'dialog'
    | 'heading'
    | 'img'
    | 'list'
    | 'listitem'
    | 'main'
    | 'radio'
    | 'radiogroup'
    | 'region'
    | 'group'
    | 'status'
    | 'tab'
    | 'tablist';
  readonly label?: string;
  /** Of a heading: 1 is the page's own, 2 (default) a part of it. */
  readonly level?: 1 | 2 | 3;
  /** For a dialog: the content below it cannot be reached. */
  readonly modal?: true;
  readonly hidden?: boolean;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly live?: 'polite';
}

const onWeb = process.env.TARO_ENV === 'h5';

/** Landmarks of a page for a browser; WeChat has its own frame around each page. */
const LANDMARKS: readonly Spoken['role'][] = ['banner', 'main', 'region'];

/**
 * The attributes for these words. WeChat reads `aria-role` where a browser reads `role`. Booleans are
 * written as text, because Taro's browser components drop an attribute that is `false`.
 */
export function spoken(words: Spoken): Record<string, string> {
  const { role, level, modal, ...states } = words;
  if (!onWeb && LANDMARKS.includes(role)) return {};
  const attributes: Record<string, string> = {};
  if (role) attributes[onWeb ? 'role' : 'aria-role'] = role;
  const forWeb = { level: role === 'heading' ? (level ?? 2) : undefined, modal };
  for (const [name, value] of Object.entries(onWeb ? { ...states, ...forWeb } : states)) {
    if (value !== undefined) attributes[`aria-${name}`] = String(value);
  }
  return attributes;
}
