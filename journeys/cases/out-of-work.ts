import { equal } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { beginsToAsk, sends } from './asking';
import { accepts, confirms, resolves } from './helping';
import { sees, seesNothingOf, type Town, waitsFor, waitsUntilGone } from './town';

const ASKER = openidOfResident('hu');
const HELPER = openidOfVolunteer('yuan');
const SECRETARY = 'o-demo-secretary-wu';

const WHAT = '四十六了，下岗半年，想学门手艺再找工作。';

/** 失业: has priority, and a month after the result somebody else makes a follow-up call. */
export async function outOfWork(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  await beginsToAsk(asker, { what: WHAT, kind: '就业帮扶' });
  await asker.press('更多');
  await asker.press('正在找工作');
  const id = await sends(asker);
  await asker.press('看进展');

  const helper = await accepts(town, HELPER, id);
  await resolves(helper, '报上了电工班，下周一开课，学费街道出。');
  await waitsFor(asker, '电工班');
  await confirms(asker);

  await town.later('P31D');
  const secretary = await town.opens(SECRETARY, 'office.board');
  await secretary.press('该回访的');
  await waitsFor(secretary, WHAT);
  const byHelper = await town.refusal(HELPER, 'requests.followUp', { id, well: true, words: '' });
  equal(byHelper, 'policy/forbidden');
  await secretary.press(WHAT);
  await secretary.press('去问过了，记下回访');
  await secretary.press('都好');
  await secretary.write('居民怎么说', '结业了，在小区当电工，下个月转正。');
  await town.telling('case-out-of-work', secretary);
  await secretary.press('记下回访');
  // Once the call is made, its words are the asker's alone.
  await sees(secretary, '居民说都好');
  await seesNothingOf(secretary, '下个月转正', WHAT);
  await asker.looksAgain();
  await sees(asker, '您说都好', '下个月转正');
  await secretary.back();
  await waitsUntilGone(secretary, WHAT);
}
