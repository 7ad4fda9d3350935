import { equal, match, ok } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { asks } from './asking';
import { sees, type Town, waitsFor } from './town';

const ASKER = openidOfResident('huang');
const WHAT = '厨房水管爆了，水一直往楼下漏，家里就我和老伴两个人。';
const SECRETARY = 'o-demo-secretary-chen';

/** All free volunteers of the two repair studios nearest to 8号楼. */
const CALLED = ['zhou', 'wang', 'sun', 'ma'].map(openidOfVolunteer);

/**
 * Danger: all volunteers of the nearest repair studios are asked at the same moment. Minutes later,
 * when nobody has accepted, the next studio is asked, and the secretary is told.
 */
export async function burstPipe(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: WHAT, kind: '漏水断电' });
  await sees(asker, '老周水电急修工作室', '事情急，附近几家一起找');
  await asker.press('看进展');
  await sees(asker, '交给老周水电急修工作室、和煦应急维修工作室');

  for (const openid of CALLED) {
    const { items } = await town.as(openid, 'requests.listTasks', { kind: 'waiting' });
    equal(items[0]?.id, id);
    ok(items[0].actions.includes('accept'));
    match(await town.toldTo(openid), /^漏水断电/);
  }
  const volunteer = await town.opens(CALLED[1] ?? '', 'tasks');
  await sees(volunteer, WHAT);
  await town.telling('case-burst-pipe', volunteer);

  await town.later('PT20M');
  const secretary = await town.opens(SECRETARY, 'office.board');
  await secretary.press('没人接的');
  await waitsFor(secretary, WHAT);
}
