import type { CategoryCode } from '../../core/domain/category/category';
import type { Fee, OpeningHours } from '../../core/domain/studio/studio';
import type { CommunityKey } from './tree';

/** The facts about one studio of the seed; the rest of its document follows from them. */
interface Declaration {
  readonly key: string;
  readonly name: string;
  /** The lead's part of the openid, and the name by which people call them. */
  readonly lead: string;
  readonly leadName: string;
  readonly introduction: string;
  readonly own: readonly CategoryCode[];
  readonly also?: readonly CategoryCode[];
  /** Served communities; absent: the whole subdistrict. */
  readonly serves?: readonly CommunityKey[];
  readonly room: readonly [community: CommunityKey, words: string];
  /** Absent: always open. */
  readonly hours?: readonly OpeningHours[];
  readonly capacity: number;
  /** 工作室电话; absent: none is published. */
  readonly phone?: string;
  readonly fee?: readonly [fee: Fee, note: string];
  readonly paused?: boolean;
}

const weekly = (days: readonly number[], from: string, to: string): OpeningHours[] => [
  { days, from, to },
];
const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** 工作室 of the demonstration: every category that studios answer, in every community. */
export const declarations: readonly Declaration[] = [
  {
    key: 'leak-yinxing',
    name: '老周水电急修工作室',
    lead: 'zhou',
    leadName: '周德顺',
    introduction:
      '老周在自来水厂干了三十年，退休后带着几位师傅守着银杏里的水和电。半夜爆管、跳闸，打个招呼就来。',
    own: ['leak'],
    also: ['repair'],
    serves: ['yinxing'],
    room: ['yinxing', '3号楼底层，红色工具箱旁边'],
    capacity: 6,
    phone: '15400000301',
  },
  {
    key: 'leak-street',
    name: '和煦应急维修工作室',
    lead: 'sun',
    leadName: '孙立新',
    introduction: '街道的应急小队，水、电、锁、窗都能先稳住局面。人工不收钱，换零件按发票。',
    own: ['leak', 'repair'],
    also: ['hazard', 'fire'],
    room: ['guixiang', '党群服务中心一楼'],
    capacity: 8,
    fee: ['at-cost', '人工免费，零件按进价'],
  },
  {
    key: 'repair',
    name: '巧手家电维修工作室',
    lead: 'zheng',
    leadName: '郑学勤',
    introduction: '电视没影、洗衣机不转、电饭锅不热，先别急着扔，拿来或者叫我们上门看看。',
    own: ['repair'],
    room: ['yinxing', '社区服务站 102 室'],
    hours: weekly([1, 2, 3, 4, 5, 6], '09:00', '17:30'),
    capacity: 8,
    fee: ['at-cost', '修理免费，零件按进价'],
  },
  {
    key: 'repair-guixiang',
    name: '桂香弄小修小补工作室',
    lead: 'cui',
    leadName: '崔长河',
    introduction: '配钥匙、修伞、换拉链、补轮胎。老崔这阵子在养腿，好了马上开门。',
    own: ['repair'],
    serves: ['guixiang'],
    room: ['guixiang', '弄堂口修车棚'],
    hours: weekly(WORKDAYS, '08:30', '16:30'),
    capacity: 4,
    paused: true,
  },
  {
    key: 'errand',
    name: '红马甲代办工作室',
    lead: 'tang',
    leadName: '唐小雨',
    introduction: '配药、取快递、陪着去医院和窗口，捡到东西也来问。走不开的事，交给穿红马甲的。',
    own: ['errand', 'medicine', 'lost'],
    also: ['forms', 'care', 'moving', 'missing'],
    room: ['yinxing', '社区服务站 101 室'],
    hours: weekly(EVERY_DAY, '08:30', '18:00'),
    capacity: 12,
  },
  {
    key: 'health',
    name: '林护士健康工作室',
    lead: 'lin',
    leadName: '林慧',
    introduction: '退休护士长带队，量血压、测血糖、看药盒，教家里人怎么护理。',
    own: ['health'],
    also: ['medicine', 'access'],
    room: ['shiliu', '社区卫生站二楼'],
    hours: weekly(WORKDAYS, '08:00', '16:30'),
    capacity: 10,
  },
  {
    key: 'nursing',
    name: '康护上门护理站',
    lead: 'liang',
    leadName: '梁素芬',
    introduction: '有执照的护士上门换药、拔管、做康复，价格贴在门口，先说好再做。',
    own: ['health'],
    also: ['care', 'medicine', 'access'],
    serves: ['shiliu', 'guixiang'],
    room: ['shiliu', '9号楼底层'],
    hours: weekly(EVERY_DAY, '08:00', '20:00'),
    capacity: 6,
    fee: ['paid', '上门一次 60 元起，先报价再做'],
  },
  {
    key: 'care',
    name: '暖心桥助老工作室',
    lead: 'xu',
    leadName: '许凤英',
    introduction: '陪独居老人说说话、过个生日，借轮椅、装扶手；家里有白事，我们陪着一件一件办。',
    own: ['care', 'bereavement', 'access'],
    also: ['missing', 'benefits'],
    room: ['yinxing', '老年活动室隔壁'],
    hours: weekly(EVERY_DAY, '08:00', '19:00'),
    capacity: 10,
  },
  {
    key: 'mediation',
    name: '曹家姆妈调解工作室',
    lead: 'cao',
    leadName: '曹金凤',
    introduction: '噪音、漏水、晾衣裳，先喝杯茶慢慢讲。讲不拢，请两家一起坐下来开协调会。',
    own: ['mediation', 'nuisance'],
    also: ['parking', 'pets', 'property', 'domestic'],
    room: ['shiliu', '居委会调解室'],
    hours: weekly(EVERY_DAY, '09:00', '20:00'),
    capacity: 8,
  },
  {
    key: 'law',
    name: '沈律师工作室',
    lead: 'shen',
    leadName: '沈思源',
    introduction:
      '合同、婚姻、遗产、劳动纠纷，先帮您把道理和材料理清楚。您说的话只有接待的律师看得到。',
    own: ['law'],
    room: ['guixiang', '党群服务中心 205 室'],
    hours: weekly([2, 4, 6], '13:30', '17:00'),
    capacity: 8,
  },
  {
    key: 'counsel',
    name: '心桥疏导工作室',
    lead: 'su',
    leadName: '苏念',
    introduction: '孩子不肯上学、夜里睡不着、家里闹别扭，都可以来坐坐。说的话不出这个门。',
    own: ['counsel', 'domestic', 'youth'],
    room: ['shiliu', '睦邻中心三楼小屋'],
    hours: weekly([1, 3, 5, 6], '13:00', '20:00'),
    capacity: 6,
  },
  {
    key: 'environment',
    name: '啄木鸟楼道环境工作室',
    lead: 'ding',
    leadName: '丁大力',
    introduction:
      '堆物、垃圾、坏掉的楼道灯、没拴绳的狗，我们去看、去劝、去清，清完拍给您看。旧家具也帮着抬。',
    own: ['environment', 'pets', 'moving'],
    also: ['hazard'],
    room: ['yinxing', '垃圾厢房旁工具间'],
    hours: weekly(EVERY_DAY, '08:00', '17:00'),
    capacity: 10,
  },
  {
    key: 'hazard',
    name: '平安哨隐患排查工作室',
    lead: 'fan',
    leadName: '范卫宁',
    introduction:
      '健身器材松了、电线露在外面、窗台花盆要掉，先围起来，再找人修。停车和物业上的事也盯着，家里有人没回来，我们分头去找。',
    own: ['hazard', 'fire', 'missing', 'parking', 'property'],
    room: ['guixiang', '2号楼门卫室'],
    capacity: 8,
  },
  {
    key: 'jobs',
    name: '再出发就业工作室',
    lead: 'yuan',
    leadName: '袁朝阳',
    introduction: '改简历、找培训、认识招人的店家。不急，一步一步来。',
    own: ['jobs'],
    also: ['benefits'],
    room: ['shiliu', '睦邻中心一楼'],
    hours: weekly(WORKDAYS, '09:00', '17:00'),
    capacity: 10,
  },
  {
    key: 'children',
    name: '小书桌亲子工作室',
    lead: 'fu',
    leadName: '傅小曼',
    introduction: '放学后有张书桌、有个大朋友。周末还有绘本和手工。',
    own: ['children'],
    room: ['shiliu', '社区图书角'],
    hours: weekly(EVERY_DAY, '15:00', '20:00'),
    capacity: 10,
  },
  {
    key: 'forms',
    name: '帮您填办事工作室',
    lead: 'gong',
    leadName: '龚丽',
    introduction:
      '补贴、医保、居住证，表格和手机都不难，我们坐在您旁边一起弄。接到说不清的电话，也先来问问我们。',
    own: ['forms', 'benefits', 'digital'],
    room: ['guixiang', '党群服务中心大厅 2 号桌'],
    hours: weekly(WORKDAYS, '09:00', '16:30'),
    capacity: 12,
  },
  {
    key: 'culture',
    name: '银杏合唱书画工作室',
    lead: 'bai',
    leadName: '白雪琴',
    introduction: '周二合唱、周四书法、周六排舞。不会也没关系，来听听也好。',
    own: ['culture'],
    room: ['yinxing', '老年活动室'],
    hours: weekly([2, 4, 6], '09:00', '16:00'),
    capacity: 6,
    fee: ['at-cost', '活动免费，笔墨纸 10 元一月'],
  },
];
