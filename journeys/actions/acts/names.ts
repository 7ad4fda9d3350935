import { openidOfVolunteer } from '../../../demo/seed/studios';
import { type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [{ title: '改称呼、同意、不同意', happens: renamed }];

const SECRETARY = 'o-demo-secretary-chen';

/** 改称呼: two volunteers want other names; the secretary agrees to one and not to the other. */
async function renamed(town: Town): Promise<void> {
  for (const [volunteer, name] of [
    ['bai', '白云'],
    ['zhou', '周大福'],
  ] as const) {
    const screen = await town.opens(openidOfVolunteer(volunteer), 'me.profile');
    await screen.write('怎么称呼您', name);
    await screen.press('保存');
  }
  const secretary = await town.opens(SECRETARY, 'office.volunteers');
  await waitsFor(secretary, '改称呼');
  await secretary.press('不改');
  await secretary.press('同意改');
  await secretary.press('同意，告诉本人');
}
