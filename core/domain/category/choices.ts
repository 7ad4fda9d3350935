import { categoriesIn } from './category';
import { GROUPS } from './group';

/** 大类 with their 类别, as a form offers them: label and description. */
export const CATEGORY_CHOICES = GROUPS.map(({ code, label, hint }) => ({
  label,
  note: hint,
  choices: categoriesIn(code).map((one) => ({ value: one.code, label: one.label, note: one.hint })),
}));
