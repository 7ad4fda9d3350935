import { NEWCOMER } from '../../../demo/seed/cast';
import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { beginsToAsk, sends } from '../../cases/asking';
import { notes, resolves } from '../../cases/helping';
import { sees, type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '一起反映、不再反映、打一星、回访', happens: together },
];

const FIRST = openidOfResident('zhu');
const SECOND = openidOfResident('zhao');
const VOLUNTEER = openidOfVolunteer('ding');
const SECRETARY = 'o-demo-secretary-chen';

const KIND = '楼道环境';
const WHAT = '楼道里堆满了旧家具，走路都要侧着身子。';

/**
 * 一起反映: a neighbour joins and leaves, a newcomer joins, one is not satisfied, and the secretary makes
 * the follow-up call.
 */
async function together(town: Town): Promise<void> {
  const first = await town.opens(FIRST);
  await beginsToAsk(first, { what: WHAT, kind: KIND });
  await first.press('更多');
  await first.press('邻居也能看');
  const id = await sends(first);
  await first.press('看进展');

  const second = await town.opens(SECOND, 'request.near');
  await waitsFor(second, WHAT);
  await second.press('我也是，一起反映');
  await second.press('看进展');
  await second.press('不再一起反映');
  await second.press('不再反映');

  const third = await town.opens(NEWCOMER);
  await third.press('我满十四岁，同意');
  await beginsToAsk(third, { what: '楼道里都是旧家具，门口走不过去。', kind: KIND });
  await third.write('怎么称呼您', '何秀英');
  await third.write('电话', '15400000098');
  await third.choose('住在哪一栋楼', '银杏里社区', '3号楼');
  await third.write('门牌', '501室');
  await waitsFor(third, WHAT);
  await third.press('我也是，一起反映');
  await sees(third, '已经一起反映');

  const volunteer = await town.opens(VOLUNTEER, 'tasks');
  await waitsFor(volunteer, WHAT);
  await volunteer.press('我来接');
  await sees(volunteer, '接下了');
  await notes(volunteer, '今天下午先清出一条路来。');
  await resolves(volunteer, '清出来了。');
  await waitsFor(first, '清出来了');
  await first.press('办好了');
  await first.press('1 星');
  await first.write('想说的话', '只清了一半。');
  await first.press('提交评价');
  await sees(first, '您说：只清了一半。');

  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await secretary.press('去问过了，记下回访');
  await secretary.press('都好');
  await secretary.write('居民怎么说', '后来都清走了。');
  await secretary.press('记下回访');
  await sees(secretary, '后来都清走了');
}
