import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { openidOfResident } from '../../demo/seed/people';
import { choosesKind } from './asking';
import { sees, type Town } from './town';

const ASKER = openidOfResident('zhu');

/** 没说事: asked back kindly, as often as it takes; what was typed stays, and nobody is woken. */
export async function nothingSaid(town: Town): Promise<void> {
  const before = await askedBy(town);
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
  doesNotMatch(await town.toldTo('o-demo-secretary-chen'), /说不清楚/);

  const later = await town.opens(ASKER, 'request.new');
  await later.write('是什么事', '测试，我家的门锁打不开，想请人来看看。');
  await later.press('提交，帮我找人');
  await sees(later, '收到了，有人管');
}

async function askedBy(town: Town): Promise<readonly string[]> {
  const { items } = await town.as(ASKER, 'requests.listMine', { kind: 'open' });
  return items.map(({ id }) => id);
}
