import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '报名、通过、不通过、暂停', happens: applied },
  { title: '接单设置、休息、退出', happens: served },
];

const RESIDENT = openidOfResident('huang');
const VOLUNTEER = openidOfVolunteer('bai');
const SECRETARY = 'o-demo-secretary-chen';

/** 报名与审核: residents apply; a secretary approves one, refuses one and pauses one. */
async function applied(town: Town): Promise<void> {
  const resident = await town.opens(RESIDENT, 'volunteer.apply');
  await resident.choose('加入哪一家工作室', '红马甲代办工作室');
  await resident.write('会做什么、什么时候有空', '会开车，周末有空。');
  await resident.press('我是党员');
  await resident.press('同意记下我是党员');
  await resident.press('报名');
  await sees(resident, '报名收到了');

  const secretary = await town.opens(SECRETARY, 'office.volunteers');
  await secretary.press('通过');
  await secretary.press('通过，告诉本人');
  await secretary.press('不通过');
  await secretary.press('电话没有打通');
  await secretary.press('不通过，告诉对方');
  await secretary.press('在接单');
  await secretary.press('暂停派单');
  await secretary.press('暂停派单');
  await secretary.press('休息');
  await secretary.press('恢复接单');
}

/** 接单设置: a volunteer sets their capacity, pauses, comes back, and leaves. */
async function served(town: Town): Promise<void> {
  const volunteer = await town.opens(VOLUNTEER, 'volunteer.mine');
  await volunteer.addPhoto();
  await volunteer.press('用这张照片');
  await sees(volunteer, '不放照片了');
  await volunteer.press('5 件');
  await volunteer.press('写上值班时间');
  await volunteer.write('要回避的亲属', '白雪松');
  await volunteer.press('保存');
  await volunteer.press('我想休息一阵');
  await volunteer.press('一个月');
  await volunteer.press('开始休息');
  await sees(volunteer, '到时候自动恢复接单');
  await volunteer.press('恢复接单');
  await volunteer.press('不当志愿者了');
  await volunteer.press('退出');
  await sees(volunteer, '重新报名');
}
