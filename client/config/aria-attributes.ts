/**
 * WeChat reads accessibility from `aria-*` attributes in the markup, but Taro's templates contain only
 * the attributes that Taro knows. The attributes listed here are added to `base.wxml`; without them
 * every role and label is lost in the mini-program. Each attribute costs bytes in every template, so a
 * component gets only those that its use in `src/ui` needs.
 */
const named = { 'aria-role': '', 'aria-label': '' };

export const ariaAttributes: Record<string, Record<string, string>> = {
  View: {
    ...named,
    'aria-hidden': '',
    'aria-checked': '',
    'aria-selected': '',
    'aria-disabled': '',
    'aria-busy': '',
    'aria-live': '',
  },
  Image: named,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Picker: named,
};
