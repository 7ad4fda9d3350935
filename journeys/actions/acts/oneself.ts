import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { seesNothingOf, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '改我的资料', happens: toldOfOneself },
  { title: '消息全部标为已读', happens: readAll },
];

/** 我的资料 */
async function toldOfOneself(town: Town): Promise<void> {
  const resident = await town.opens(openidOfResident('xia'), 'me.profile');
  await resident.write('怎么称呼您', '夏雯雯');
  await resident.press('保存');
}

/** 消息, all at once. */
async function readAll(town: Town): Promise<void> {
  const volunteer = await town.opens(openidOfVolunteer('zhou'), 'inbox');
  await volunteer.press('全部标为已读');
  await seesNothingOf(volunteer, '全部标为已读');
}
