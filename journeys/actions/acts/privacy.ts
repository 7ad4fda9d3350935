import { openidOfResident } from '../../../demo/seed/people';
import type { Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [{ title: '隐私和我的资料', happens: agreesLooksAndLeaves }];

/** Somebody who has been here since before anybody was asked to agree. */
const NOT_ASKED = openidOfResident('meng');

/** 看说明、同意、谁看过、导出、撤回、注销、反悔 */
async function agreesLooksAndLeaves(town: Town): Promise<void> {
  const resident = await town.opens(NOT_ASKED, 'me.privacy');
  await resident.press('我满十四岁，同意');
  await resident.press('求助和志愿服务');
  await resident.press('撤回');
  await resident.press('我看明白了');
  await resident.press('注销我的资料');
  await resident.press('注销');
  await resident.press('不注销了');
  const reader = await town.opens(NOT_ASKED, 'me.export');
  await reader.press('复制整份（JSON）');
}
