import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { takes } from '../../cases/helping';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '暂停操作、申诉、维持、恢复', happens: heldBack },
  { title: '请总发广告的居民先停一停，再恢复', happens: heldAsker },
  { title: '登记资质、取消资质', happens: qualified },
  { title: '请书记请退，留下，请退', happens: ended },
];

/** Leads the studio that helps with forms. */
const LEAD = openidOfVolunteer('gong');
/** The first in the secretary's list, who also serves elsewhere. */
const MEMBER = openidOfVolunteer('zheng');
const SECRETARY = 'o-demo-secretary-he';
const OFFICER = 'o-demo-officer-gu';

/** 请退: a lead asks twice; the secretary keeps the volunteer first, and then does not. */
async function ended(town: Town): Promise<void> {
  await asks(town);
  const secretary = await town.opens(SECRETARY, 'office.people');
  await secretary.press('留下');
  await secretary.press('和本人谈过了，再给一次机会');
  await secretary.press('留下，告诉领衔人');
  await sees(secretary, '没有等您定的');

  await asks(town);
  const again = await town.opens(SECRETARY, 'office.people');
  await again.press('请退');
  await again.write('原因', '说好了，先歇一阵。');
  await again.press('请退，告诉本人');

  const later = await town.opens(SECRETARY, 'office.volunteers');
  await later.press('在接单');
  await later.press('请退');
  await later.press('本人说不方便再做了');
  await later.press('请退，告诉本人');
}

/** 资质: an office records one, and takes all of that volunteer back. */
async function qualified(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.volunteers');
  await secretary.press('在接单');
  await secretary.press('登记资质');
  await secretary.press('家庭矛盾');
  await secretary.press('培训证明');
  await secretary.write('证号，或者学了什么', '区里的家事调解班');
  await secretary.press('两年');
  await secretary.press('登记，告诉本人');
  await sees(secretary, '区里的家事调解班');
  await secretary.press('取消资质');
  await secretary.press('取消，告诉本人');
}

async function asks(town: Town): Promise<void> {
  const lead = await town.opens(LEAD, 'office.volunteers');
  await lead.press('在接单');
  await lead.press('请书记看看还合不合适');
  await lead.press('好久没有来接单了');
  await lead.press('告诉书记');
}

/** 暂停操作 of a resident, whom the office knows by what they asked alone. */
async function heldAsker(town: Town): Promise<void> {
  const { id } = await town.as(openidOfResident('du'), 'requests.submit', {
    ...{ category: 'other', what: '低价卖保健品，要的快来', photos: [], forWhom: 'self' },
  });
  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await takes(secretary, '请这位先停一停');
  await secretary.press('借着帮忙推销东西');
  await secretary.press('三天');
  await secretary.press('暂停操作，告诉本人');
  await sees(secretary, '借着帮忙推销东西');
  await secretary.press('恢复操作');
  await secretary.press('恢复，告诉本人');
}

/** 暂停操作: a volunteer is held back, appeals, is answered, and is released. */
async function heldBack(town: Town): Promise<void> {
  const secretary = await town.opens(SECRETARY, 'office.volunteers');
  await secretary.press('在接单');
  await secretary.press('暂停操作');
  await secretary.press('骂人，说了伤人的话');
  await secretary.press('一个月');
  await secretary.press('暂停操作，告诉本人');

  const held = await town.opens(MEMBER, 'me.held');
  await held.write('您想说的', '那天是误会，我去道过歉了。');
  await held.press('提交申诉');

  const officer = await town.opens(OFFICER, 'office.people');
  await officer.press('维持');
  await officer.press('核实过了，情况属实');
  await officer.press('维持，告诉本人');
  await officer.press('恢复操作');
  await officer.press('恢复，告诉本人');
}
