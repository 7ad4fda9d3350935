import { openidOfResident } from '../../../demo/seed/people';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '打一栋楼的海报，看楼栋和工作室的码', happens: printed },
  { title: '扫一栋楼的码，改成住那里，去求助', happens: scanned },
];

const SECRETARY = 'o-demo-secretary-chen';
const RESIDENT = openidOfResident('qian');

async function printed(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.posters');
  await secretary.choose('给哪里打海报', '第二网格', '5号楼');
  await secretary.press('做海报');
  await sees(secretary, '做好了，一共 1 页');
  await secretary.press('看小程序码');
  await sees(secretary, '按住存下来');
  await secretary.press('重新画一个');
  await secretary.press('哪家工作室');
  await secretary.press('老周水电急修工作室');
  await sees(secretary, '老周水电急修工作室的小程序码');
  await secretary.press('看小程序码');
}

async function scanned(town: Town): Promise<void> {
  const resident = await town.opens(RESIDENT, 'code.scan', 'scene=b.b-shiliu-3');
  await sees(resident, '您登记的住处是石榴园社区 · 10号楼');
  await resident.press('我搬到这里了');
  await resident.press('改成这里');
  await sees(resident, '是什么事');
}
