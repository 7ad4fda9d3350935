import { openidOfResident } from '../../../demo/seed/people';
import { beginsToAsk, sends } from '../../cases/asking';
import { type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [{ title: '危急的事先提，照片随后到', happens: inDanger }];

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
