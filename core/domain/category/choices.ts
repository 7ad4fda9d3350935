import { type CategoryCode, categoriesIn } from './category';
import { GROUPS } from './group';

/** 大类 with their 类别, as a form offers them: label and description. */
export const CATEGORY_CHOICES = GROUPS.map(({ code, label, hint }) => ({
  label,
  note: hint,
  choices: categoriesIn(code).map((one) => ({ value: one.code, label: one.label, note: one.hint })),
}));

/** The same without the categories that a subdistrict has switched off; groups with none left are gone. */
export function choicesWithout(off: readonly CategoryCode[]): typeof CATEGORY_CHOICES {
  if (off.length === 0) return CATEGORY_CHOICES;
  return CATEGORY_CHOICES.map((group) => ({
    ...group,
    choices: group.choices.filter(({ value }) => !off.includes(value)),
  })).filter(({ choices }) => choices.length > 0);
}
