/** 特殊群体: groups of people who have priority (特殊群体优先). */
export const BENEFICIARIES = [
  'living-alone',
  'disabled',
  'jobless',
  'left-behind',
  'hardship',
] as const;

export type Beneficiary = (typeof BENEFICIARIES)[number];

const WORDS: Record<Beneficiary, string> = {
  'living-alone': '独居老人',
  disabled: '残疾人',
  jobless: '正在找工作',
  'left-behind': '留守儿童',
  hardship: '家里有困难',
};

/** The label in forms and on cards. */
export function sayBeneficiary(beneficiary: Beneficiary): string {
  return WORDS[beneficiary];
}
