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

/**
 * 报名与审核: one resident ticks two proposed studios, one chooses another by themselves, and a third is
 * taken nowhere. A lead says a word; a secretary approves one, refuses one, finds a place for the third, and
 * pauses one.
 */
async function applied(town: Town): Promise<void> {
  const resident = await town.opens(RESIDENT, 'volunteer.apply');
  await resident.write('您会做什么', '会修灯，也会换水龙头。');
  await resident.press('写上有空的时间');
  await resident.pauses();
  await resident.press('巧手家电维修工作室');
  await resident.press('老周水电急修工作室');
  await resident.press('我是党员');
  await resident.press('同意记下我是党员');
  await resident.press('报名');
  await sees(resident, '现在在领衔人');

  const other = await town.opens(openidOfResident('zhao'), 'volunteer.apply');
  await other.write('您会做什么', '会开车，周末有空。');
  await other.choose('自己选一家工作室', '红马甲代办工作室');
  await other.press('报名');
  await sees(other, '报名收到了');

  await isTakenNowhere(town, openidOfResident('gao'), '高远');
  const third = await town.opens(openidOfResident('gao'), 'volunteer.mine');
  await sees(third, '在帮您找工作室');

  const lead = await town.opens(openidOfVolunteer('zheng'), 'office.volunteers');
  await lead.press('合适');
  await lead.press('聊过了，人热心，手艺也好');
  await lead.press('合适，告诉书记');
  await sees(lead, '已经告诉书记');

  const finder = await town.opens(SECRETARY, 'volunteer.team');
  await finder.choose('放到哪一家', '红马甲代办工作室');
  await finder.press('放到这一家');
  await sees(finder, '没有等着找工作室的人');
  await isTakenNowhere(town, openidOfResident('guo'), '郭春梅');
  const closer = await town.opens(SECRETARY, 'volunteer.team');
  await closer.press('眼下没有');
  await closer.press('先在居委帮帮忙，我们联系您');
  await closer.press('告诉对方');

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

/** 都可以, and no studio that fits takes them: an office looks for one. */
async function isTakenNowhere(town: Town, openid: string, name: string): Promise<void> {
  // WeChat checks the words only of somebody who was here lately.
  await town.opens(openid);
  await town.as(openid, 'volunteers.apply', { name, phone: '15400000077', skills: '会训狗' });
  for (;;) {
    const { standings } = await town.as(openid, 'me.read', {});
    const asked = standings.find(({ state }) => state === 'applied');
    if (!asked) return;
    const input = { openid, studioId: asked.studioId, reason: '人手够了' };
    await town.as('o-demo-officer-gu', 'volunteers.refuse', input);
  }
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
