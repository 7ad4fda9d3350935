import { attack } from './attack';
import { blockedCorridor } from './blocked-corridor';
import { burstPipe } from './burst-pipe';
import { eveningHours } from './evening-hours';
import { girlAtHome } from './girl-at-home';
import { lawQuestion } from './law-question';
import { looseScrew } from './loose-screw';
import { manyHands } from './many-hands';
import { mothersMedicine } from './mothers-medicine';
import { noisyRooms } from './noisy-rooms';
import { nothingSaid } from './nothing-said';
import { outOfWork } from './out-of-work';
import type { Town } from './town';

/** One of the twelve: its subject, and its course from the first tap to the last. */
interface Case {
  readonly title: string;
  readonly happens: (town: Town) => Promise<void>;
}

/**
 * 十二件事: kinds of trouble that communities really have; people and places are made up. They happen one
 * after the other in one town, those in which much time passes last.
 */
export const cases: readonly Case[] = [
  { title: '楼道里堆满旧家具，邻居已经提过', happens: blockedCorridor },
  { title: '离婚后孩子的抚养费怎么算', happens: lawQuestion },
  { title: '女儿不肯上学', happens: girlAtHome },
  { title: '帮84岁独居的妈妈配药', happens: mothersMedicine },
  { title: '健身器材松了一颗螺丝', happens: looseScrew },
  { title: '建议把接访改到晚上，不留名字', happens: eveningHours },
  { title: '你好、测试、什么也没写', happens: nothingSaid },
  { title: '要别人的电话、脚本、十万字、满屏表情', happens: attack },
  { title: '老伴刚走，后事一个人办不了', happens: manyHands },
  { title: '厨房水管爆了，家里只有我和老伴', happens: burstPipe },
  { title: '隔壁住房改棋牌室，夜里吵到两点', happens: noisyRooms },
  { title: '下岗半年，想学点什么再找工作', happens: outOfWork },
];
