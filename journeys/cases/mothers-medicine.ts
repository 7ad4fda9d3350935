import { equal, match, ok } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { beginsToAsk, sends } from './asking';
import { accepts, notes, resolves } from './helping';
import { comesUp, sees, seesNothingOf, type Town, waitsFor } from './town';

const SON = openidOfResident('liu');
const VOLUNTEER = openidOfVolunteer('tang');
const MOTHERS_PHONE = '15400000802';

const WHAT = '帮我妈配一下这个月的降压药。她84岁，一个人住，医保卡在抽屉里。';

/**
 * 替家里人: the son, who lives elsewhere, is told of each step; the volunteer phones and visits his
 * mother.
 */
export async function mothersMedicine(town: Town): Promise<void> {
  const son = await town.opens(SON);
  await beginsToAsk(son, { what: WHAT, kind: '配药陪诊' });
  // 我妈 in the words is enough for the form to ask whom it is for and where she lives.
  await comesUp(son, '像是替您妈妈求助', '您妈妈住哪里');
  await son.press('住别处');
  await son.choose('哪一栋楼', '银杏里社区', '5号楼');
  await son.write('门牌', '203室');
  await son.write('您妈妈怎么称呼', '刘奶奶');
  await son.write('对方的电话', MOTHERS_PHONE);
  await son.press('更多');
  await son.press('独居老人');
  const id = await sends(son);
  await sees(son, '红马甲代办工作室', '打电话给刘奶奶');
  await son.press('看进展');

  const { items } = await town.as(VOLUNTEER, 'requests.listTasks', { kind: 'waiting' });
  ok(items.length > 1);
  equal(items[0]?.id, id);

  const volunteer = await accepts(town, VOLUNTEER, id);
  await sees(volunteer, '刘奶奶', MOTHERS_PHONE, '203室');
  await town.telling('case-mothers-medicine', volunteer);
  const { phone } = await town.as(SON, 'me.read', {});
  await seesNothingOf(volunteer, '刘洋', phone, '801室');
  await waitsFor(son, '唐小雨');
  await notes(volunteer, '药配好了，下午送到刘奶奶手上。');
  await waitsFor(son, '药配好了');
  await resolves(volunteer, '药和收据都交给刘奶奶了，教她看了说明。');
  await waitsFor(son, '药和收据都交给刘奶奶了');
  await sees(son, '志愿者说没有经手钱、卡、钥匙');
  const told = await town.toldTo(SON);
  match(told, /办好了[\s\S]*有新的进展[\s\S]*唐小雨接了/);
}
