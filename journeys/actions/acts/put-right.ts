import { equal } from 'node:assert/strict';
import { sayPhone } from '../../../core/domain/person/phone';
import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { asks, sends } from '../../cases/asking';
import { takes } from '../../cases/helping';
import { sees, type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '改地点、补充一句、约好几时到、再提一次', happens: putRight },
];

const ASKER = openidOfResident('guo');
const HELPER = openidOfVolunteer('feng');
const WHAT = '洗手间的热水器打不着火了。';

/**
 * 改地点、补一句: the asker and the volunteer correct the place, and the asker adds something; the volunteer
 * says when they come and shows their number; the asker withdraws and asks again.
 */
async function putRight(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: WHAT, kind: '家电维修' });
  await asker.press('看进展');
  await asker.press('地点不对，改地点');
  await asker.choose('哪一栋楼', '银杏里社区', '5号楼');
  await asker.write('门牌或位置', '203室');
  await asker.press('改成这里');
  await sees(asker, '203室');

  const terms = await town.opens(HELPER, 'volunteer.mine');
  await terms.press('我接下的事，求助的邻居可以看到我的电话');
  await terms.press('保存');

  const helper = await town.opens(HELPER, 'task.detail', `id=${id}`);
  await helper.press('半小时内');
  await helper.press('我来接');
  await sees(helper, '接下了');
  await waitsFor(asker, '说好今天');
  const { toRing } = await town.as(ASKER, 'requests.read', { id });
  await sees(asker, sayPhone(toRing?.phone ?? ''));

  await asker.press('补充一句或一张照片');
  await asker.write('想补充的话', '门铃坏了，请敲门。');
  await asker.addPhoto();
  await asker.press('补充上去');
  await waitsFor(helper, '门铃坏了，请敲门');

  await takes(helper, '改地点');
  await helper.choose('哪一栋楼', '银杏里社区', '6号楼');
  await helper.press('改成这里');
  await waitsFor(asker, '6号楼');

  await asker.press('不用办了，撤回');
  await asker.press('再想想');
  await asker.press('不用办了，撤回');
  await asker.press('撤回');
  await sees(asker, '您已撤回');
  await asker.press('再提一次');
  equal(await asker.written('是什么事'), `${WHAT}\n门铃坏了，请敲门。`);
  await sends(asker);
}
