import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { asks } from '../cases/asking';
import { accepts, takes } from '../cases/helping';
import { sees, type Town, waitsFor } from '../cases/town';

const ASKER = openidOfResident('guo');
const HELPER = openidOfVolunteer('feng');

/** 改地点、补一句: the asker and the volunteer put the place right, and what was forgotten follows. */
export async function putRight(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: '洗手间的热水器打不着火了。', kind: '家电维修' });
  await asker.press('看进展');
  await asker.press('地点不对，改地点');
  await asker.choose('哪一栋楼', '银杏里社区', '5号楼');
  await asker.write('门牌或位置', '203室');
  await asker.press('改成这里');
  await sees(asker, '203室');

  const helper = await accepts(town, HELPER, id);
  await asker.press('补充一句或一张照片');
  await asker.write('想补充的话', '门铃坏了，请敲门。');
  await asker.addPhoto();
  await asker.press('补充上去');
  await waitsFor(helper, '门铃坏了，请敲门');

  await takes(helper, '改地点');
  await helper.choose('哪一栋楼', '银杏里社区', '6号楼');
  await helper.press('改成这里');
  await waitsFor(asker, '6号楼');
}
