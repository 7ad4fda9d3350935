import type { Sample } from '../../core/suggest/train';

/**
 * Invented citizens' letters in seven unevenly frequent themes, as long as real ones but easier:
 * themes share words, some labels are wrong, and rare words are pairs of meaningless characters. They
 * show time, size and the cost of a small vocabulary compared with a full one; they do not show how
 * well real letters are understood.
 */

const THEMES = {
  城乡建设: [
    '物业',
    '开发商',
    '违建',
    '房产证',
    '停车位',
    '电梯',
    '拆迁',
    '自来水',
    '路灯',
    '安置房',
    '维修基金',
    '公积金',
    '业委会',
    '规划',
    '外墙',
  ],
  劳动保障: [
    '工资',
    '社保',
    '养老金',
    '退休',
    '劳动合同',
    '工伤',
    '失业金',
    '拖欠',
    '人事',
    '职称',
    '低保',
    '加班费',
    '招聘',
    '医保卡',
    '仲裁',
  ],
  教育文体: [
    '学校',
    '补课',
    '老师',
    '学位',
    '幼儿园',
    '择校',
    '高考',
    '学费',
    '食堂',
    '体育馆',
    '培训班',
    '校车',
    '作业',
    '编制',
    '图书馆',
  ],
  商贸旅游: [
    '景区',
    '传销',
    '门票',
    '商场',
    '退款',
    '超市',
    '加盟',
    '预付卡',
    '导游',
    '市场',
    '虚假宣传',
    '电梯',
    '酒店',
    '假货',
    '发票',
  ],
  环境保护: [
    '污水',
    '噪音',
    '粉尘',
    '异味',
    '垃圾',
    '油烟',
    '河道',
    '养猪场',
    '焚烧',
    '废气',
    '扰民',
    '排放',
    '工地',
    '绿化',
    '采石',
  ],
  卫生计生: [
    '医院',
    '医生',
    '准生证',
    '疫苗',
    '独生子女',
    '药品',
    '诊所',
    '护士',
    '手术',
    '救护车',
    '医保卡',
    '二胎',
    '食品',
    '住院',
    '卫生院',
  ],
  交通运输: [
    '公交',
    '出租车',
    '快递',
    '地铁',
    '高速',
    '的士',
    '线路',
    '驾照',
    '客运',
    '站台',
    '打表',
    '收费站',
    '滴滴',
    '班车',
    '路灯',
  ],
} as const;

const SHARES = [2009, 1969, 1589, 1215, 938, 877, 613];
const COMMON =
  '尊敬的领导您好我是本市居民希望有关部门能够尽快处理这个问题已经反映过多次一直没有结果请给一个明确的答复给我们生活带来很大不便老百姓盼望早日解决谢谢';
const STRANGE = '枫涧岚崎泷珀槿霖沅澜邱钊阮璟翊浔骊琮筱黛';

/** @param count the number of letters; the shares of the themes stay the same */
export function madeUpLetters(count: number): Sample[] {
  const themes = Object.entries(THEMES);
  const all = SHARES.reduce((sum, share) => sum + share, 0);
  let thrown = 0;
  const throwDie = (sides: number) => {
    let mixed = Math.imul(++thrown, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % sides;
  };
  const wordOf = (words: readonly string[]) => words[throwDie(words.length)] ?? '';
  const common = () => {
    const start = throwDie(COMMON.length - 8);
    return COMMON.slice(start, start + 3 + throwDie(6));
  };
  const sentence = (words: readonly string[], strength: number) => {
    const pieces = Array.from({ length: 4 }, () => {
      if (throwDie(100) < strength) return wordOf(words);
      if (throwDie(100) < 12) return wordOf(themes[throwDie(themes.length)]?.[1] ?? words);
      if (throwDie(100) < 15) return `${STRANGE[throwDie(20)]}${STRANGE[throwDie(20)]}`;
      return common();
    });
    return pieces.join('');
  };
  return themes.flatMap(([name, words], at) =>
    Array.from({ length: Math.round((count * (SHARES[at] ?? 0)) / all) }, () => {
      const body = Array.from({ length: 6 + throwDie(20) }, () => sentence(words, 2)).join('，');
      const wrong = throwDie(100) < 5;
      const category = wrong ? (themes[throwDie(themes.length)]?.[0] ?? name) : name;
      return { text: `${sentence(words, 35)}\n${body}。`, category };
    }),
  );
}
