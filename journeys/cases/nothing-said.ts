import { deepEqual, equal } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { asks, choosesKind } from './asking';
import { sees, type Town } from './town';

const ASKER = openidOfResident('zhu');
const SECRETARY = 'o-demo-secretary-chen';

/** 没说事: the form asks back kindly each time; the text stays, and nobody is notified. */
export async function nothingSaid(town: Town): Promise<void> {
  const before = await askedBy(town);
  const toldBefore = await town.toldTo(SECRETARY);
  const asker = await town.opens(ASKER);
  await asker.press('我要求助');
  for (const words of ['', '你好', '测试', '你好你好，在吗？', '。。。！！']) {
    await asker.write('是什么事', words);
    await choosesKind(asker, '说不清楚');
    await asker.press('提交，帮我找人');
    await sees(asker, '您遇到了什么事？说一两句就行。');
    equal(await asker.written('是什么事'), words);
    equal(await asker.page(), 'pages/request/new');
  }
  await town.telling('case-nothing-said', asker);
  deepEqual(await askedBy(town), before);
  equal(await town.toldTo(SECRETARY), toldBefore);

  // A text that begins like a test is accepted if it says something.
  const later = await town.opens(ASKER);
  await asks(later, { what: '测试，我家的门锁打不开，想请人来看看。', kind: '说不清楚' });
}

async function askedBy(town: Town): Promise<readonly string[]> {
  const { items } = await town.as(ASKER, 'requests.listMine', { kind: 'open' });
  return items.map(({ id }) => id);
}
