/** 先做什么: what the asker can do to be safer until somebody comes, chosen by the words. Data. */
const STEPS: readonly { readonly says: RegExp; readonly first: string }[] = [
  {
    says: /(煤气|燃气|天然气).{0,4}(味|漏|泄)|漏(煤|燃|天然)气/,
    first: '闻到燃气味，先关阀门、开窗，别开灯别点火，到外面打电话。',
  },
  {
    says: /(插座|电线|开关|电闸|电表|配电|线路|电器).{0,8}(火|烟|焦|爆)|漏电(?!保护)|触电|冒火花/,
    first: '先拉总闸，别用水泼，别碰人和电线。',
  },
  {
    says: /水管.{0,3}(爆|裂|断)|爆管|(水|漏).{0,6}(漫|淹|涌|喷)/,
    first: '先关家里的总水阀，水边的电器别碰。',
  },
];

/** The first thing to do according to these words; undefined if there is none. */
export function firstStep(words: string): string | undefined {
  const said = words.normalize('NFKC').replace(/\s+/g, '');
  return STEPS.find(({ says }) => says.test(said))?.first;
}
