import { openidOfResident } from '../../../demo/seed/people';
import { openidOfVolunteer } from '../../../demo/seed/studios';
import { asks } from '../../cases/asking';
import type { CasePhone } from '../../cases/case-phone';
import { accepts, takes } from '../../cases/helping';
import { sees, type Town, waitsFor } from '../../cases/town';
import type { Act } from '../act';

export const acts: readonly Act[] = [
  { title: '问一句、答一句、不等了、重新办', happens: questioned },
];

const ASKER = openidOfResident('gao');
const HELPER = openidOfVolunteer('zheng');

/** 问答: one question is answered, the wait for the next is ended, and the result is reopened. */
async function questioned(town: Town): Promise<void> {
  const asker = await town.opens(ASKER);
  const id = await asks(asker, { what: '电视没有声音，遥控器也换过电池了。', kind: '家电维修' });
  await asker.press('看进展');
  const helper = await accepts(town, HELPER, id);

  await puts(helper, '电视是哪一年买的？');
  await waitsFor(asker, '电视是哪一年买的');
  await asker.press('回答');
  await asker.write('您的回答', '大概用了八年。');
  await asker.press('回答');
  await waitsFor(helper, '大概用了八年');

  await puts(helper, '背后有没有插耳机？');
  await takes(helper, '不等了，接着办');
  await helper.press('接着办');
  await waitsFor(asker, '接着办');

  await helper.press('办好了，写结果');
  await helper.write('办得怎么样', '换了一个喇叭。');
  await helper.press('半小时');
  await helper.addPhoto();
  await helper.press('办结，请居民看看');
  await waitsFor(asker, '换了一个喇叭');
  await asker.press('没办好，要重新办');
  await asker.press('只办了一半');
  await asker.press('退回，重新办');
  await sees(asker, '会换人重新办');
}

async function puts(helper: CasePhone, question: string): Promise<void> {
  await takes(helper, '问问居民');
  await helper.write('要问的话', question);
  await helper.press('问居民');
  await sees(helper, question);
}
