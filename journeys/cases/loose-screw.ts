import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { asks } from './asking';
import { accepts, notes } from './helping';
import { sees, seesNothingOf, type Town, waitsFor, waitsUntilGone } from './town';

const ASKER = openidOfResident('zhao');
const VOLUNTEER = openidOfVolunteer('fan');
const SECRETARY = 'o-demo-secretary-chen';

const WHAT = '健身角的扭腰器松了一颗螺丝，小孩玩的时候容易夹到手。';

/** 隐患: mended by an outside company, and on the secretary's list until then. */
export async function looseScrew(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: WHAT, kind: '安全隐患' });
  await asker.press('看进展');
  const volunteer = await accepts(town, VOLUNTEER, id);
  await notes(volunteer, '先用绳子围起来了。器材归物业保修，要请物业来换。');

  const secretary = await town.opens(SECRETARY, 'office.board');
  await secretary.press('没处理完的隐患');
  await secretary.press(WHAT);
  await secretary.press('其他操作');
  await secretary.press('转给外面的单位');
  await sees(secretary, '12345', '可以照着说的话', '扭腰器松了一颗螺丝');
  await town.telling('case-loose-screw', secretary);
  await seesNothingOf(secretary, '赵敏', '503室');
  await secretary.press('物业公司');
  await secretary.write('说明', '物业答应三天里换好。');
  await secretary.press('已经转告，记下来');
  await sees(secretary, '已转外部');
  await waitsFor(asker, '转给物业公司，书记继续盯着');

  await secretary.back();
  await sees(secretary, WHAT);
  await secretary.press(WHAT);
  await secretary.press('办好了，答复居民');
  await secretary.write('办得怎么样', '物业换了新螺丝，又把别的器材都紧了一遍。');
  await secretary.press('办结，请居民看看');
  await waitsFor(asker, '物业换了新螺丝');
  await secretary.back();
  await waitsUntilGone(secretary, WHAT);
}
