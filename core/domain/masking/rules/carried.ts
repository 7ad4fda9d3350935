import { oneOf, pattern, WORDED } from './pattern';

/** From a hundred on: 五百, 一千二, 两百五, 450. Hotlines are no amounts. */
const NUMBER = `(?:(?!1(?:10|19|20|22)(?![0-9])|12[0-9]{3}(?![0-9])|95[0-9]{3})[0-9]{3,6}(?:[.][0-9]+)?|[${WORDED}几半]{1,3}[百千万][${WORDED}百千]{0,5})`;

/** What else is counted, also after a number that goes on. */
const OTHER = `(?![0-9${WORDED}百千万多来几]*(?:${oneOf(
  '米 公里 里 瓦 w 步 人 字 户 次 毫 克 斤 卡 伏 v 转 平 册 度 分 个 只 件 张 片 份 级 层 号 路 线 名 位 本 页 包 袋 颗 粒 瓶 根 盒 箱 兆 m 天 年 月 日 点 岁 室 房 幢 栋 单元 楼 升 寸 条 台 辆 棵 倍 种 项 家 站 所 客服 热线 电话',
)}))`;

const MONEY_WORD = '(?:块|元|圆|钱|人民币|rmb|现钞|现金|零钱)';
const CLOSE = '[^，。,.;；!！?？\\n0-9百千]';

/** 价钱: how much something costs is no secret. */
const NO_PRICE_BEFORE = `(?<!(?:${oneOf('要 收 涨 涨到 罚 罚款 扣 价 花 收费 多收 价格 标价 租金 每月 贵了')})[了到是：:]?(?:快|将近|差不多|整整)?)`;
const NO_PRICE_AFTER = `(?!${CLOSE}{0,3}(?:[一每半]?个?[月年次天]|一平|每|太|贵|不服|吗|合理)|[，,](?:太|贵|合理|不合理|是不是|对不对|不服))`;

/** 身上、手里、家里的钱: what is drawn, carried, handed over or kept, whatever it is for. */
export const CARRIED = [
  // Said with the word for money.
  pattern(`${NO_PRICE_BEFORE}${NUMBER}${OTHER}(?:多|来|几)*${MONEY_WORD}+${NO_PRICE_AFTER}`),
  // Said without it, beside what one does with money.
  pattern(
    `${oneOf(
      '取 带 拿 领 捎 垫 存 揣 怀里 寄 汇 借 欠 还 攒 凑 备 准备 预备 备了 押金 定金 订金 现金 现钞 身上 身边 手里 手头 手上 口袋 兜里 钱包 抽屉 家里还?[有放] 剩 留 份子钱? 红包 压岁钱 慰问金 补贴金? 抚恤金 生活费 零花钱? 工资 稿费 发了 补发 发的 得了 中了 卖了 退了 转了 还了 给了 交给 代交 替我交 去交 帮我交 补交',
    )}${CLOSE}{0,6}?[，,]?${NUMBER}${OTHER}(?:多|来|几)*${MONEY_WORD}*`,
  ),
  pattern(
    `(?:给|转|换|出|付|还|得|支)(?:您|你|他|她|我|了|个|来人|师傅|志愿者){0,3}${NUMBER}${OTHER}(?:多|来|几)*${MONEY_WORD}*`,
  ),
  pattern(
    `${NUMBER}${OTHER}(?:多|来|几)*${MONEY_WORD}*(?:的)?${CLOSE}{0,3}?${oneOf('现钞 现金 零钱 押金 带去 带着 带来 交给 给您 给你 给来人 给我 还给 放在 在家里? 在手里? 在我这里? 在我这儿?')}`,
  ),
];
