/** Characters of the rules that have a traditional form, or that are often typed for another. */
const PAIRS =
  '獨独歲岁時时間间週周禮礼無无沒没門门鎖锁鑰钥銀银現现錢钱萬万塊块圓元號号樓楼單单戶户電电話话碼码' +
  '證证醫医險险櫃柜養养賬账帳账卡卡匯汇轉转遊游國国過过這这個个幾几兩两貳贰參叁陸陆紀纪齡龄壽寿' +
  '來来後后點点鐘钟邊边裡里裏里裡里條条飾饰項项鏈链鐲镯黃黄幣币積积孫孙兒儿媽妈爺爷奶奶夥伙' +
  '員员喪丧偶偶寡寡離离異异護护陪陪應应顧顾僅仅剩剩從从麼么親亲們们會会對对開开關关窗窗墊垫' +
  '藏藏壓压掛挂給给託托擱搁塞塞備备傢家傳传陳陈張张劉刘楊杨趙赵吳吴孫孙馬马鄭郑馮冯於于許许' +
  '韓韩謝谢鄧邓蕭萧葉叶蘇苏呂吕盧卢蔣蒋賈贾鄒邹閻阎龍龙錢钱湯汤賴赖龔龚';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((from, at, all) => (at % 2 === 0 ? [[from, all[at + 1] ?? from]] : [])),
);

/** 繁体: the simplified form, for the characters that the rules know. */
export function simplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}
