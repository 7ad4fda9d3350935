import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { beginsToAsk, sends } from '../../cases/asking';
import { accepts } from '../../cases/helping';
import { comesUp, sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '能说的都说清楚，来的人先跟老人说明', happens: saidInFull },
];

const SON = openidOfResident('liu');
const HELPER = openidOfVolunteer('tang');

/** 都说清楚: a request with every field filled in; the helper tells the mother who asked for her. */
async function saidInFull(town: Town): Promise<void> {
  const son = await town.opens(SON);
  await beginsToAsk(son, { what: '帮我妈配一下这个月的降压药。', kind: '配药陪诊' });
  await son.press('不想打字，说一段');
  // Without a microphone only the words are sent.
  if (await son.canPress('正在录')) await son.press('正在录');
  await son.addPhoto();
  // With 我妈 in the words, who she is and where she lives is asked without opening 更多.
  await comesUp(son, '您妈妈住哪里');
  await son.press('住别处');
  await son.choose('哪一栋楼', '银杏里社区', '5号楼');
  await son.write('门牌', '203室');
  await son.write('您妈妈怎么称呼', '刘奶奶');
  await son.write('对方的电话', '15400000802');
  await son.press('更多');
  await son.press('周末');
  await son.press('独居老人');
  await son.write('不想请谁来', '王海生');
  const id = await sends(son);

  const helper = await accepts(town, HELPER, id);
  await helper.press('我跟他说过了');
  await sees(helper, '已经跟他说明过了');
}
