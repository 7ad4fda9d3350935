import { LEADING } from '../../../demo/seed/cast';
import { openidOfResident } from '../../../demo/seed/people';
import { connectSdk } from '../../../localcloud/testing/sdk';
import { sees, seesNothingOf, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '请人核实住处，楼组长认得，书记收回', happens: vouchedFor },
  { title: '和住户名册对上了，就核实好了', happens: matched },
  { title: '搬家，没办完的事撤回', happens: moved },
];

const [LI, , CHEN] = LEADING;
const ADMINISTRATOR = 'o-demo-administrator-mao';
const CAPTAIN = 'o-demo-captain-chu';

async function vouchedFor(town: Town): Promise<void> {
  const resident = await town.opens(LI, 'me.residence');
  await resident.press('请人核实');
  await sees(resident, '正在等');
  const captain = await town.opens(CAPTAIN, 'office.residents');
  // Another neighbour has waited since yesterday.
  await captain.press('认得，核实');
  await seesNothingOf(captain, '201室');
  await captain.press('认得，核实');
  await sees(captain, '没有人在等核实');
  await resident.looksAgain();
  await sees(resident, '已核实');
  const secretary = await town.opens(CHEN, 'office.residents');
  await secretary.press('已核实');
  await secretary.press('不住这里了');
  await secretary.press('收回核实');
  await seesNothingOf(secretary, '李桂芳');
}

/** 住户名册: the administrator's sheet vouches for whoever knows the digits. */
async function matched(town: Town): Promise<void> {
  const fileContent = Buffer.from('社区,楼栋,房号,电话后四位\n桂香弄社区,1号楼,202,0138\n');
  const sheet = { cloudPath: 'sheets/households.csv', fileContent };
  const { fileID } = await connectSdk(town.cloud).uploadFile(sheet);
  const { output } = await town.as(ADMINISTRATOR, 'org.plan', { fileId: fileID });
  await town.as(ADMINISTRATOR, 'org.commit', { planId: output.planId });
  await town.later('PT3M');
  const resident = await town.opens(openidOfResident('du'), 'me.residence');
  await resident.write('或者和居委会的住户名册对一对', '0138');
  await resident.press('对一对');
  await sees(resident, '居委会的住户名册核实的');
}

/** What hangs on the old home is said before, and what became of it afterwards. */
async function moved(town: Town): Promise<void> {
  const asker = openidOfResident('jia');
  await town.as(asker, 'me.askVouching', {});
  await town.as(asker, 'requests.submit', {
    ...{ category: 'other', what: '请帮忙抬一下旧柜子', photos: [], forWhom: 'self' },
  });
  const resident = await town.opens(asker, 'me.profile');
  await resident.choose('住在哪一栋楼', '桂香弄社区', '10号楼');
  await sees(resident, '要重新请');
  await resident.press('不办了，撤回');
  await resident.press('保存');
  await sees(resident, '新家记下了');
  await sees(resident, '撤回了');
  await sees(resident, '重新请人核实');
}
