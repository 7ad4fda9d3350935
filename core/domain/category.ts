/** 类别: what kind of trouble it is. Data, so that a street can change it without touching a rule. */
export interface Category {
  readonly code: CategoryCode;
  readonly label: string;
  /** One line that helps a resident to recognise their case. */
  readonly hint: string;
  /** 保密: only the assignee reads the words; everybody else sees that the request exists. */
  readonly sealed: boolean;
  /** 紧急: danger to life or property. */
  readonly urgent: boolean;
  /** Minutes within which a studio accepts, counted while it is open (urgent: at once). */
  readonly acceptWithin: number;
  /** Days within which the matter is done after it was accepted. */
  readonly resolveWithin: number;
  /** Who answers: studios, or the secretary directly (建议, and what nobody can name). */
  readonly answeredBy: 'studios' | 'office';
}

type Row = Pick<Category, 'label' | 'hint' | 'acceptWithin' | 'resolveWithin'> & Partial<Category>;

const HOURS = 60;

/**
 * In the order in which a resident sees them. The times follow the orders of magnitude of Beijing's
 * 12345 draft standard (2 h danger, 24 h water and power, 7 days general, 15 days hard); neighbours
 * who know each other are asked to be quicker.
 */
const table = {
  leak: {
    label: '漏水断电',
    hint: '水管爆了、跳闸、马桶堵了',
    urgent: true,
    acceptWithin: 15,
    resolveWithin: 1,
  },
  repair: {
    label: '家电维修',
    hint: '灯不亮、门锁坏、水龙头滴水',
    acceptWithin: 4 * HOURS,
    resolveWithin: 7,
  },
  errand: {
    label: '代办跑腿',
    hint: '配药、取快递、陪着去办事',
    acceptWithin: 4 * HOURS,
    resolveWithin: 3,
  },
  health: {
    label: '健康护理',
    hint: '量血压、换药、用药咨询',
    acceptWithin: 4 * HOURS,
    resolveWithin: 7,
  },
  care: {
    label: '助老关爱',
    hint: '独居老人、家里办后事、想有人说说话',
    acceptWithin: 4 * HOURS,
    resolveWithin: 15,
  },
  mediation: {
    label: '邻里纠纷',
    hint: '噪音、漏水扯皮、住房改棋牌室',
    acceptWithin: 24 * HOURS,
    resolveWithin: 15,
  },
  law: {
    label: '法律咨询',
    hint: '合同、婚姻、遗产、劳动纠纷',
    sealed: true,
    acceptWithin: 24 * HOURS,
    resolveWithin: 15,
  },
  counsel: {
    label: '心理疏导',
    hint: '孩子厌学、睡不着、家里闹矛盾',
    sealed: true,
    acceptWithin: 24 * HOURS,
    resolveWithin: 15,
  },
  environment: {
    label: '楼道环境',
    hint: '堆物、垃圾、楼道灯、养宠',
    acceptWithin: 24 * HOURS,
    resolveWithin: 7,
  },
  hazard: {
    label: '安全隐患',
    hint: '健身器材松了、电线裸露、高空坠物',
    urgent: true,
    acceptWithin: 2 * HOURS,
    resolveWithin: 3,
  },
  jobs: {
    label: '就业帮扶',
    hint: '找工作、学手艺、失业手续',
    acceptWithin: 24 * HOURS,
    resolveWithin: 15,
  },
  children: {
    label: '亲子助学',
    hint: '课后辅导、托管、育儿',
    acceptWithin: 24 * HOURS,
    resolveWithin: 15,
  },
  forms: {
    label: '办事填表',
    hint: '补贴申请、证件、手机上办事',
    acceptWithin: 24 * HOURS,
    resolveWithin: 7,
  },
  culture: {
    label: '文体活动',
    hint: '排舞、书画、合唱、讲座',
    acceptWithin: 48 * HOURS,
    resolveWithin: 15,
  },
  suggestion: {
    label: '提个建议',
    hint: '对社区有什么想法',
    acceptWithin: 72 * HOURS,
    resolveWithin: 15,
    answeredBy: 'office',
  },
  other: {
    label: '说不清楚',
    hint: '先说是什么事，书记帮您找人',
    acceptWithin: 24 * HOURS,
    resolveWithin: 7,
    answeredBy: 'office',
  },
} as const satisfies Record<string, Row>;

export type CategoryCode = keyof typeof table;

export const CATEGORY_CODES = Object.keys(table) as CategoryCode[];

/** All categories, in the order in which a resident sees them. */
export const CATEGORIES: readonly Category[] = CATEGORY_CODES.map((code) => {
  const row: Row = table[code];
  return { sealed: false, urgent: false, answeredBy: 'studios', ...row, code };
});

const byCode = new Map(CATEGORIES.map((category) => [category.code, category]));

/** The category of a code that the contract has already checked: the very one in `CATEGORIES`. */
export function categoryOf(code: CategoryCode): Category {
  const category = byCode.get(code);
  if (!category) throw new RangeError(`no category ${code}`);
  return category;
}
