import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { asks, findsKind } from '../../cases/asking';
import { accepts, takes } from '../../cases/helping';
import { sees, type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '接不了、改派、转派、改类别、撤回', happens: handedOver },
];

const ASKER = openidOfResident('zhu');
const REPAIRER = openidOfVolunteer('zheng');
const OTHER = openidOfVolunteer('sun');
const SECRETARY = 'o-demo-secretary-chen';

/**
 * 换手: a studio declines, the secretary dispatches and urges, a volunteer transfers, two people correct
 * the category, the asker withdraws.
 */
async function handedOver(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: '洗衣机转不动了，衣服泡在里面。', kind: '家电维修' });
  await sees(asker, '巧手家电维修工作室');
  await asker.press('看进展');

  const first = await town.opens(REPAIRER, 'task.detail', `id=${id}`);
  await takes(first, '我们接不了');
  await first.press('这几天人手不够');
  await first.press('退回，转给下一家');
  await waitsFor(asker, '和煦应急维修工作室');

  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await takes(secretary, '改派工作室');
  await secretary.press('巧手家电维修工作室');
  await secretary.press('和他们说好了，再派一次');
  await secretary.press('离得最近');
  await secretary.press('派过去');
  await sees(secretary, '派出去了');
  await secretary.press('催一催');

  const repairer = await accepts(town, REPAIRER, id);
  await takes(repairer, '转给更合适的');
  await repairer.press('和煦应急维修工作室');
  await repairer.press('我临时有事，走不开');
  await repairer.press('转出去');

  const other = await accepts(town, OTHER, id);
  await takes(other, '改类别');
  await findsKind(other, '代办跑腿');
  await waitsFor(asker, '红马甲代办工作室');
  await asker.press('不是这一类，改类别');
  await findsKind(asker, '家电维修');
  await sees(asker, '家电维修');
  await asker.press('不用办了，撤回');
  await asker.press('自己解决了');
  await asker.press('撤回');
  await sees(asker, '已撤回');
}
