import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { asks } from './asking';
import { accepts, confirms, resolves } from './helping';
import { sees, seesNothingOf, type Town, waitsFor } from './town';

const MOTHER = openidOfResident('guo');
const COUNSELLOR = openidOfVolunteer('su');
const SECRETARY = 'o-demo-secretary-chen';

const WHAT = '我女儿最近不肯上学，整天关在屋里打游戏，我不知道怎么跟她说。';
const OUTCOME = '和她谈了两次，她愿意下周先去半天。';

/**
 * A minor, sealed: her mother asks, and one counsellor reads. The office counts the request without
 * knowing a name.
 */
export async function girlAtHome(town: Town): Promise<void> {
  const mother = await town.opens(MOTHER);
  const id = await asks(mother, { what: WHAT, kind: '少年心事' });
  await sees(mother, '心桥疏导工作室');
  await mother.press('看进展');

  const counsellor = await accepts(town, COUNSELLOR, id);
  await sees(counsellor, WHAT);
  await resolves(counsellor, OUTCOME);
  await waitsFor(mother, OUTCOME);
  await confirms(mother);
  await sees(mother, '苏念');

  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await sees(secretary, '少年心事', '已办好', '用了 30 分钟');
  await town.telling('case-girl-at-home', secretary);
  await seesNothingOf(secretary, '女儿', '打游戏', '郭春梅', '404室', OUTCOME);
}
