import { equal } from 'node:assert/strict';
import { sayPhone } from '../../core/domain/person/phone';
import { openidOfResident } from '../../demo/seed/people';
import { openidOfVolunteer } from '../../demo/seed/studios';
import { beginsToAsk, sends } from './asking';
import { accepts, notes } from './helping';
import { sees, seesNothingOf, type Town, waitsFor } from './town';

const ASKER = openidOfResident('hu');
const MEDIATOR = openidOfVolunteer('cao');
const SECRETARY = 'o-demo-secretary-wu';

const WHAT = '隔壁把住房改成了棋牌室，夜里吵到两点。别说是我反映的。';

/**
 * 居改非扰民: no studio can end it alone. They meet, and the clock stops until then; afterwards it is
 * referred outside with a text for 12345. Nobody learns at any step who complained.
 */
export async function noisyRooms(town: Town): Promise<void> {
  const { phone = '' } = await town.as(ASKER, 'me.read', {});
  /** Everything that would reveal who complained. */
  const who = ['胡立', '305室', phone, sayPhone(phone)];
  const asker = await town.opens(ASKER);
  await beginsToAsk(asker, { what: WHAT, kind: '噪音扰民' });
  await asker.press('更多');
  await asker.press('匿名提交');
  const id = await sends(asker);
  await asker.press('看进展');

  const mediator = await accepts(town, MEDIATOR, id);
  await sees(mediator, WHAT);
  await seesNothingOf(mediator, ...who);
  await mediator.press('其他操作');
  await mediator.press('约协调会');
  await mediator.press('明天');
  await mediator.press('19:30');
  await mediator.write('在哪里，商量什么', '居委会调解室，请棋牌室的房东和租客都来。');
  await town.telling('case-noisy-rooms', mediator);
  await mediator.press('约好了，告诉居民');
  await sees(mediator, '调解室');
  await waitsFor(asker, '请棋牌室的房东和租客都来');
  equal((await town.as(ASKER, 'requests.read', { id })).paused?.cause, 'hearing');

  await town.later('P2D');
  await mediator.looksAgain();
  await notes(mediator, '房东来了，租客没来。谈不拢，要请执法队来看。');

  const secretary = await town.opens(SECRETARY, 'task.detail', `id=${id}`);
  await seesNothingOf(secretary, ...who);
  await secretary.press('其他操作');
  await secretary.press('转给外面的单位');
  await sees(secretary, '可以照着说的话', '住房改成了棋牌室', '噪音扰民');
  await seesNothingOf(secretary, ...who);
  await secretary.press('12345 热线');
  await secretary.press('已经转告，记下来');
  await sees(secretary, '已转外部', '给 12345 的文字');
  await seesNothingOf(secretary, ...who);
  await waitsFor(asker, '转给 12345 热线，书记继续盯着');
}
