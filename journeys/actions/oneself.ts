import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { seesNothingOf, type Town } from '../cases/town';

/** 我的资料 */
export async function toldOfOneself(town: Town): Promise<void> {
  const resident = await town.opens(openidOfResident('xia'), 'me.profile');
  await resident.write('怎么称呼您', '夏雯雯');
  await resident.press('保存');
}

/** 消息, all at once. */
export async function readAll(town: Town): Promise<void> {
  const volunteer = await town.opens(openidOfVolunteer('zhou'), 'inbox');
  await volunteer.press('全部标为已读');
  await seesNothingOf(volunteer, '全部标为已读');
}
