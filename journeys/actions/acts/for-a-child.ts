import { beginsToAsk } from '../../cases/asking';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '头一回用就替孩子求助，同意一样一样问', happens: forAChild },
];

/** Nobody knows her yet. */
const MOTHER = 'o-demo-new-mother';

/** 单独同意: what is sensitive is agreed to where it is entered, and keeping her data when she sends. */
async function forAChild(town: Town): Promise<void> {
  const mother = await town.opens(MOTHER);
  await mother.press('以后再说');
  await beginsToAsk(mother, { what: '孩子放学没有人带，想找个做作业的地方。', kind: '亲子助学' });
  await mother.press('同意记下孩子的情况');
  await mother.write('怎么称呼您', '何秀兰');
  await mother.write('电话', '15400000096');
  await mother.choose('住在哪一栋楼', '石榴园社区', '3号楼');
  await mother.write('门牌', '402室');
  await mother.press('更多');
  await mother.press('家里有困难');
  await mother.press('同意记下这些');
  await mother.press('提交，帮我找人');
  await mother.press('我满十四岁，同意');
  await sees(mother, '收到了，有人管');
}
