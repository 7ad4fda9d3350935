/** The text a screen reader reads for an element; the same on WeChat and in a browser. */
export interface Spoken {
  readonly role?:
    | 'alert'
    | 'button'
    | 'checkbox'
    | 'dialog'
    | 'heading'
    | 'img'
    | 'list'
    | 'listitem'
    | 'radio'
    | 'radiogroup'
    | 'group'
    | 'status'
    | 'tab'
    | 'tablist';
  readonly label?: string;
  readonly hidden?: boolean;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly live?: 'polite';
}

const onWeb = process.env.TARO_ENV === 'h5';

/**
 * The attributes that carry these words. WeChat reads `aria-role` where a browser reads `role`.
 * Truth values are sent as words: Taro's browser components drop an attribute that is `false`.
 */
export function spoken(words: Spoken): Record<string, string> {
  const { role, ...states } = words;
  const attributes: Record<string, string> = {};
  if (role) attributes[onWeb ? 'role' : 'aria-role'] = role;
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) attributes[`aria-${name}`] = String(value);
  }
  return attributes;
}
