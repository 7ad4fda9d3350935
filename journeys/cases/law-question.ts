import { equal } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { asks } from './asking';
import { accepts } from './helping';
import { sees, seesNothingOf, type Town, waitsFor } from './town';

const ASKER = openidOfResident('du');
const LAWYER = openidOfVolunteer('shen');
const COLLEAGUE = openidOfVolunteer('jiang');
const SECRETARY = 'o-demo-secretary-he';

const WHAT = '想问问离婚以后，孩子的抚养费该怎么算，我一个人带着他。';

/** 保密: only the lawyer who accepted reads the words, and the asker sees each reading. */
export async function lawQuestion(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: WHAT, kind: '法律咨询' });
  await sees(asker, '沈律师工作室');
  await asker.press('看进展');
  await sees(asker, WHAT, '还没有人看过');

  const waiting = await town.opens(LAWYER, 'task.detail', `id=${id}`);
  await sees(waiting, '内容保密，接单后可见');
  await seesNothingOf(waiting, '抚养费');

  const lawyer = await accepts(town, LAWYER, id);
  await sees(lawyer, WHAT);

  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await sees(secretary, '内容保密，只有办理的人能看');
  await seesNothingOf(secretary, '抚养费', '202室');
  const seen = await town.as(COLLEAGUE, 'requests.read', { id });
  equal(seen.what ?? seen.contact ?? seen.readings, null);

  await lawyer.press('其他操作');
  await lawyer.press('约协调会');
  await lawyer.press('明天');
  await lawyer.press('14:00');
  await lawyer.write('在哪里，商量什么', '党群服务中心205室，带上孩子的开销账。');
  await lawyer.press('约好了，告诉居民');

  await waitsFor(asker, '党群服务中心205室');
  await sees(asker, '明天 14:00', '沈思源');
  await town.telling('case-law-question', asker);
  await seesNothingOf(asker, '还没有人看过', '何美玲', '蒋文博');
}
