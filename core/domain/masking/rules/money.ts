import { oneOf, pattern, WORDED } from './pattern';

/** Units in which other things come by the thousand. */
const OTHER = `(?!${oneOf('米 公里 里 瓦 步 人 字 户 次 毫 克 斤 卡 伏 转 平 册 度 分 个 只 件 张 片 火 一 别 不 w')})`;

/** 证卡: what somebody could take away and use. */
export const CARDS = [
  pattern(
    oneOf(
      '银行卡 存折 存单 工资卡 退休卡 退休金卡 养老卡 养老金卡 社保卡 医保卡 信用卡 借记卡 储蓄卡 银联卡 市民卡 身份证 户口本 户口簿 房产证 房本 不动产证 护照 卡号 账号 银行账户',
    ),
    '(?:原件|复印件)?(?:和|跟|的)?(?:密码|号码|号)?',
  ),
  pattern('卡[里上](?:还|一共|大概)?有?'),
  pattern(oneOf('取款 支付 银行 网银'), '密码'),
];

/** 钱财 */
export const MONEY = [
  pattern(
    oneOf(
      '现金 存款 积蓄 退休工资 抚恤金 拆迁款 赔偿款 补偿款 养老钱 救命钱 私房钱 看病钱 金条 金银 首饰 金项链 金戒指 金手镯 金耳环 项链 手镯 玉镯 黄金 古董 古玩 保险柜 保险箱 取钱 取款 存钱 汇款 转账 转钱 提款 打钱 理财',
    ),
  ),
  pattern('(?:养老金|退休金|低保金)(?!认证|资格|待遇|怎么)'),
  pattern(
    `(?:[0-9][0-9.,]*|[${WORDED}几好]+)(?:多|来)?[万千](?:[0-9${WORDED}]{1,4}[千百]?)?(?:多|来|几)?(?:块|元|钱|人民币|rmb)*`,
    OTHER,
  ),
  pattern('[0-9]{4,}(?:\\.[0-9]+)?(?:多|来|几)?(?:块|元|人民币|rmb)钱?'),
];
