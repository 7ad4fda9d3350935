/** 特殊群体: who comes first, as the field's practice 特殊群体优先 names them. */
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

/** As a form asks it and a volunteer reads it. */
export function sayBeneficiary(beneficiary: Beneficiary): string {
  return WORDS[beneficiary];
}
