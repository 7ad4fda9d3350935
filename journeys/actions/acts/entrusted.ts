import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { accepts, resolves } from '../../cases/helping';
import { sees, type Town } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '交接单：带去、核对、还回来、了结', happens: entrusted },
  { title: '没有经手钱物：志愿者说清，居民不同意', happens: tookNothing },
];

const ASKER = openidOfResident('zhang');
const VOLUNTEER = openidOfVolunteer('tang');
const SECRETARY = 'o-demo-secretary-chen';

/** 没有经手钱物: a volunteer shows a portrait, says that nothing was taken along, and the asker objects. */
async function tookNothing(town: Town): Promise<void> {
  const { id } = await town.as(ASKER, 'requests.submit', {
    ...{ category: 'errand', what: '请帮忙取一个快递', photos: [], forWhom: 'self' },
  });
  const volunteer = await accepts(town, VOLUNTEER, id);
  await sees(volunteer, '还没有照片', '不放也能去');
  await volunteer.addPhoto();
  await volunteer.press('用这张照片');
  await sees(volunteer, '这一家现在看得到');
  await resolves(volunteer, '取回来了，放在门口了。');

  const asker = await town.opens(ASKER, 'request.detail', `id=${id}`);
  await sees(asker, '志愿者说没有经手钱、卡、钥匙');
  await asker.press('没办好，要重新办');
  await asker.press('拿过我的钱、卡或者钥匙');
  await asker.press('退回，重新办');
  await sees(asker, '知道了，会换人重新办');
}

/** 交接单: one end records, the other does not agree at first, the office settles it in the end. */
async function entrusted(town: Town): Promise<void> {
  const { id } = await town.as(ASKER, 'requests.submit', {
    ...{ category: 'errand', what: '请帮忙配这个月的药', photos: [], forWhom: 'self' },
  });
  await town.as(VOLUNTEER, 'requests.accept', { id });
  const volunteer = await town.opens(VOLUNTEER, 'request.slips', `id=${id}`);
  await volunteer.press('记一张交接单');
  await volunteer.press('卡');
  await volunteer.press('现金');
  await volunteer.write('多少钱（元）', '200');
  await volunteer.write('哪一张卡', '尾号 1234 的医保卡');
  await volunteer.press('要输密码，或者取钱');
  await volunteer.addPhoto();
  await volunteer.press('记下来，请对方核对');
  await sees(volunteer, '等确认');

  const asker = await town.opens(ASKER, 'request.slips', `id=${id}`);
  await asker.press('对不上');
  await asker.write('哪里对不上', '给的是两张卡。');
  await asker.press('告诉对方和书记');
  await sees(asker, '书记会来问问两边');
  await asker.press('就是这些，确认');
  await sees(asker, '在外面');

  await volunteer.looksAgain();
  await volunteer.press('东西还回去了');
  await volunteer.write('花了多少（元）', '150');
  await volunteer.write('找回多少（元）', '50');
  await volunteer.write('还要说的', '药两盒，小票在袋子里。');
  await volunteer.addPhoto();
  await volunteer.press('记下来，请居民核对');
  await sees(volunteer, '找回 50 元');

  const secretary = await town.opens(SECRETARY, 'request.slips', `id=${id}`);
  await secretary.press('问清楚了，了结');
  await secretary.write('问下来是怎么回事', '问过两边，都对得上。');
  await secretary.press('了结，告诉两边');
  await sees(secretary, '清楚了');
}
