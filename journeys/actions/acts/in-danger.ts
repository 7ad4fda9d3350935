import { openidOfResident } from '../../../demo/seed/people';
import { beginsToAsk, sends } from '../../cases/asking';
import { sees, type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '危急的事先提，照片随后到', happens: inDanger },
  { title: '一小时里又报一次，是另一件', happens: inDangerAgain },
];

const ASKER = openidOfResident('zhao');

/** 危急: the request does not wait for its photo, which is added by itself. */
async function inDanger(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  await beginsToAsk(asker, { what: '厨房水管爆了，满屋是水。', kind: '漏水断电' });
  await asker.addPhoto();
  await sends(asker);
  await asker.press('看进展');
  await waitsFor(asker, '加了 1 张照片');
  await asker.press('不用办了，撤回');
  await asker.press('撤回');
}

/** 还是同一件事吗: the second danger of a kind within the hour is asked back, and is another matter. */
async function inDangerAgain(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  await beginsToAsk(asker, { what: '楼下的电表箱在冒烟，整层都断电了。', kind: '漏水断电' });
  await asker.press('提交，帮我找人');
  await sees(asker, '还是同一件事吗');
  await asker.press('不是，另一件');
  await sees(asker, '收到了，有人管');
  await asker.press('看进展');
  await asker.press('不用办了，撤回');
  await asker.press('撤回');
}
