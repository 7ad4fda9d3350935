import { openidOfResident } from '../../demo/seed/people';
import { beginsToAsk, sends } from './asking';
import { confirms } from './helping';
import { sees, seesNothingOf, type Town, waitsFor } from './town';

const ASKER = openidOfResident('gao');
const NEIGHBOUR = openidOfResident('li');
const SECRETARY = 'o-demo-secretary-chen';

const WHAT = '建议把周三的接访改到晚上，我们上班的人也能来。';
const ANSWER = '从下周起，周三接访改到晚上六点半到八点。';

/**
 * 建议, without a name: the secretary answers, and with the asker's consent everybody can read the
 * answer.
 */
export async function eveningHours(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  await beginsToAsk(asker, { what: WHAT, kind: '提个建议' });
  await asker.press('更多');
  await asker.press('邻居也能看');
  await asker.press('匿名提交');
  const id = await sends(asker);
  await asker.press('看进展');

  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await sees(secretary, WHAT);
  await seesNothingOf(secretary, '高远', '1203室');
  await secretary.press('办好了，答复居民');
  await secretary.write('办得怎么样', ANSWER);
  await secretary.press('办结，请居民看看');
  await waitsFor(asker, ANSWER);
  await confirms(asker);

  const neighbour = await town.opens(NEIGHBOUR);
  await neighbour.press('身边的事');
  await neighbour.press('建议和答复');
  await sees(neighbour, WHAT, ANSWER);
  await town.telling('case-evening-hours', neighbour);
  await seesNothingOf(neighbour, '高远');
}
