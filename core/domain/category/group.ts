/** 大类: the first of two levels, as a resident would sort their troubles. Data, as the categories are. */
const table = {
  life: { label: '修理跑腿', hint: '漏水、家电、配药、搬东西' },
  safety: { label: '安全应急', hint: '设施坏、怕起火、人走失' },
  elders: { label: '老人健康', hint: '看望、护理、助餐、后事' },
  neighbours: { label: '邻里小区', hint: '噪音、楼道、停车、物业' },
  affairs: { label: '办事就业', hint: '填表、补助、手机、找工作' },
  family: { label: '家事心事', hint: '法律、心理、吵架，都保密' },
  leisure: { label: '孩子文体', hint: '课后、亲子、活动' },
  voice: { label: '建议其他', hint: '提个建议，或者说不清楚' },
} as const satisfies Record<string, { readonly label: string; readonly hint: string }>;

export type GroupCode = keyof typeof table;

export interface Group {
  readonly code: GroupCode;
  readonly label: string;
  /** Its contents, in a few words. */
  readonly hint: string;
}

/** All groups, in the order in which a resident sees them. */
export const GROUPS: readonly Group[] = Object.entries(table).map(([code, row]) => ({
  ...row,
  code: code as GroupCode,
}));

export const GROUP_CODES = Object.keys(table) as GroupCode[];
