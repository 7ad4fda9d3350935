import { match } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { beginsToAsk, sends } from './asking';
import { accepts, notes } from './helping';
import { sees, seesNothingOf, type Town, waitsFor } from './town';

const FIRST = openidOfResident('zhu');
const SECOND = openidOfResident('zhao');
const VOLUNTEER = openidOfVolunteer('ding');

/** 楼道堆物: a neighbour has sent the same request already. It is shown before sending, and joined. */
export async function blockedCorridor(town: Town): Promise<void> {
  const first = await town.opens(FIRST);
  await beginsToAsk(first, { what: '楼道里堆满了旧家具，走路都要侧着身子。', kind: '楼道环境' });
  await first.press('更多');
  await first.press('邻居也能看');
  const id = await sends(first);
  await first.press('看进展');

  const second = await town.opens(SECOND);
  await beginsToAsk(second, {
    what: '楼道里堆满旧家具，婴儿车推不过去，说过两次没用。',
    kind: '楼道环境',
  });
  await waitsFor(second, '走路都要侧着身子');
  await seesNothingOf(second, '302室', '朱婷');
  await second.press('我也是，一起反映');
  await sees(second, '已经一起反映', '走路都要侧着身子');
  await seesNothingOf(second, '302室', '朱婷');
  await town.telling('case-blocked-corridor', second);

  await waitsFor(first, '又有一位邻居反映同样的事');
  await seesNothingOf(first, '赵敏');
  const volunteer = await accepts(town, VOLUNTEER, id);
  await notes(volunteer, '今天下午先清出一条路来。');
  await waitsFor(second, '丁大力记录了进展');
  match(await town.toldTo(SECOND), /您一起反映的「楼道环境」有新的进展/);
}
