import { oneOf, pattern } from './pattern';

const DIGITS = '[0-9]{1,2}0[0-9]|[0-9]{1,2}1[0-9]|[0-9]{3,4}';
const SPOKEN = '[一二三四五六七八九十零〇幺]{3,4}';
const FLAT_NUMBER = `(?:${DIGITS}|${SPOKEN})`;

/** A flat as it stands by itself: floor 1 to 39, door 01 to 12; no number for emergencies. */
const LIKE_A_FLAT = '(?!110|112)(?:[1-9]|[1-3][0-9])(?:0[1-9]|1[0-2])';

/** What else a number of three digits can be. */
const UNITS = oneOf(
  '[0-9] 元 块 瓦 w 度 升 l 米 mm ml cm kg 毫 厘 克 斤 两 路 号线 年 月 日 人 次 件 页 字 个 户 平 天 分 秒 小时 % 医院 包 只 台 伏 v 公里 层 楼 线 型 张 辆 快 国道 部队 块钱 多 寸 粒 片 盒 袋 瓶 份 步 名 位 、 [.] - [/] :',
);

/** 门牌: which flat, in the building that is shown anyway. */
export const FLAT = [
  pattern(
    `(?:[0-9一二三四五六七八九十]{1,2}单元)?${FLAT_NUMBER}(?:室|户|房(?!子|间)|号房|号室|住户|那家|这家|家里)`,
  ),
  pattern(`(?:[0-9一二三四五六七八九十]{1,2}单元)(?:[0-9]{3,4}|${SPOKEN})`),
  pattern(`(?<=(?:号楼|栋|幢|号|座|弄|楼))[-,，]?${FLAT_NUMBER}(?!${UNITS})`),
  pattern('(?<![0-9.])[0-9]{1,3}-(?:[0-9]{1,2}-)?[0-9]{3,4}(?![0-9])'),
  pattern(
    `(?:我家|家|住|门牌号?|房号|室号)(?:就|是|在|住|为|号|[:：])*(?:[0-9一二三四五六七八九十]{1,2}单元)?${FLAT_NUMBER}(?!${UNITS})`,
  ),
  pattern(`(?<=^|[，。,;；!！?？\\n])(?:楼上|楼下|隔壁|对门|对面)?的?${LIKE_A_FLAT}(?!${UNITS})`),
  pattern(`(?:楼上|楼下|隔壁|对门|对面|就在|来|到|去)的?${LIKE_A_FLAT}(?!${UNITS})`),
  pattern(
    `(?:我|我家|家|我们|老人|她|他|妈|爸)(?:就|是|都)?住在?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[楼层](?!上|下)`,
  ),
  pattern(
    '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[楼层](?:靠)?(?:东|西|南|北|左|右|中间|最里面|里面|边上)(?:手|边|面|侧)*(?:第|那)?[一二三两1-4]?(?:户|间|家|套|那家)',
  ),
];
