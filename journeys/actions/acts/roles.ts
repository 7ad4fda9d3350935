import { openidOfResident } from '../../../demo/seed/people';
import type { CasePhone } from '../../cases/case-phone';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '请人代理，本人确认，再卸任', happens: stoodIn },
  { title: '给岗位码，撤回，再给一个，输码上任', happens: given },
  { title: '把岗位交接给别人', happens: handedOver },
  { title: '认领码不对，就认领不了', happens: notClaimed },
];

const OFFICER = 'o-demo-officer-gu';
const SECRETARY = 'o-demo-secretary-he';
const RESIDENT = openidOfResident('xia');
const PHONE = '15400007777';

/** 代理: the officer stands in for a secretary, and stops. */
async function stoodIn(town: Town): Promise<void> {
  const officer = await town.opens(OFFICER, 'office.roles');
  await officer.press('桂香弄社区');
  await officer.press('请人代一阵');
  await officer.press('顾明远');
  await officer.press('两周');
  await officer.press('请这位代理');
  const own = await town.opens(OFFICER, 'me.roles');
  await own.press('我来担任');
  await sees(own, '桂香弄社区书记');
  const again = await town.opens(OFFICER, 'office.roles');
  await again.press('桂香弄社区');
  await sees(again, '代何美玲');
  await again.press('不用代了');
  await again.press('卸任，告诉本人');
}

/** 岗位码: one is taken back, the next makes a captain. */
async function given(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.roles');
  await secretary.press('第一网格');
  await secretary.press('1号楼');
  await gives(secretary);
  await secretary.press('撤回');
  const code = await gives(secretary);
  const resident = await town.opens(RESIDENT, 'me.roles');
  await resident.write('岗位码', code);
  await resident.press('确认任职');
  await sees(resident, '1号楼楼组长');
}

async function gives(secretary: CasePhone): Promise<string> {
  await secretary.press('请人任职');
  await secretary.press('楼组长');
  await secretary.write('本人的手机号', PHONE);
  await secretary.press('给岗位码');
  await sees(secretary, '岗位码 ');
  const code = /岗位码 (\d{4}) (\d{4})/.exec(await secretary.text());
  if (!code) throw new Error('no code is shown');
  await secretary.press('记下了');
  return `${code[1]}${code[2]}`;
}

async function handedOver(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'me.roles');
  await secretary.press('交接给别人');
  await secretary.write('接任的人的手机号', PHONE);
  await secretary.press('一周后');
  await secretary.press('给岗位码');
  await sees(secretary, '岗位码 ');
  await secretary.press('记下了');
}

async function notClaimed(town: Town): Promise<void> {
  const resident = await town.opens(RESIDENT, 'me.roles');
  await resident.write('岗位码', '0000-0000-0000-0000');
  await resident.write('区的名字', '榆林区');
  await resident.write('街道的名字', '槐树街道');
  await resident.press('认领街道');
  await sees(resident, '认领码不对');
}
