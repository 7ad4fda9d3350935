import { openidOfResident } from '../people';
import type { Story } from '../story';
import { flat } from '../tree';
import { ago, daysAgo } from '../when';

/** Requests that are waiting or in progress when the demonstration opens. */
export const warmStories: readonly Story[] = [
  {
    id: 'r-demo-mothers-medicine',
    at: ago(25),
    asker: openidOfResident('liu'),
    category: 'errand',
    what: '帮我妈（84岁，独居，5号楼）配一下这个月的药，医保卡和药单在她床头柜上。我这几天出差，走不开。',
    place: flat('yinxing', 5, '201室'),
    forWhom: 'family',
    concerned: openidOfResident('zhang'),
    steps: [],
  },
  {
    id: 'r-demo-custody',
    at: ago(3 * 60),
    asker: openidOfResident('zhu'),
    category: 'law',
    what: '想问问离婚后孩子的抚养费怎么算，要准备哪些材料。',
    steps: [],
  },
  {
    id: 'r-demo-blood-pressure',
    at: ago(70),
    asker: openidOfResident('qian'),
    category: 'health',
    what: '最近早上起来头晕，想请人来量量血压，看看药要不要调。我腿脚不好，下不了楼。',
    steps: [],
  },
  {
    id: 'r-demo-bicycle-shed',
    at: ago(50 * 60),
    asker: openidOfResident('gao'),
    category: 'other',
    what: '7号楼后面的自行车棚空了半年，不知道归谁管。能不能放两把椅子，让接孩子的老人歇歇脚？',
    steps: [],
  },
  {
    id: 'r-demo-evening-hours',
    at: ago(4 * 60),
    asker: openidOfResident('gao'),
    category: 'suggestion',
    what: '建议把周三的接访改到晚上，我们上班的也能来。',
    openToNeighbours: true,
    steps: [],
  },
  {
    id: 'r-demo-daughter',
    at: daysAgo(3, '20:10'),
    asker: openidOfResident('guo'),
    category: 'counsel',
    what: '我女儿最近不肯上学，整天打游戏，一说就关门。我和她爸不知道该怎么开口。',
    forWhom: 'family',
    steps: [
      { at: daysAgo(3, '20:45'), do: 'accept' },
      { at: daysAgo(1, '19:30'), do: 'record', note: '和妈妈谈了一次，约好周末一家人一起来坐坐。' },
    ],
  },
  {
    id: 'r-demo-homework',
    at: daysAgo(2, '17:20'),
    asker: openidOfResident('meng'),
    category: 'children',
    what: '孩子三年级，放学到我下班有两个钟头没人管，想找个地方写作业。',
    forWhom: 'family',
    steps: [
      { at: daysAgo(2, '18:05'), do: 'accept' },
      { at: daysAgo(1, '16:40'), do: 'record', note: '今天来试了一次，坐得住，还交了个朋友。' },
    ],
  },
  {
    id: 'r-demo-toilet-leak',
    at: ago(55),
    asker: openidOfResident('jia'),
    category: 'leak',
    what: '厕所的角阀一直喷水，我拿毛巾裹着，家里就我一个人。',
    steps: [
      { at: ago(49), do: 'accept' },
      { at: ago(30), do: 'record', note: '到了，总阀已关，回去拿个新角阀。' },
    ],
  },
  {
    id: 'r-demo-washing-machine',
    at: daysAgo(10, '10:05'),
    asker: openidOfResident('huang'),
    category: 'repair',
    what: '洗衣机洗到一半就停，试了几次都这样。',
    steps: [
      { at: daysAgo(10, '10:40'), do: 'accept' },
      {
        at: daysAgo(9, '14:30'),
        do: 'record',
        note: '排水泵坏了，已经在网上订了一个，到了就来换。',
      },
    ],
  },
  {
    id: 'r-demo-kitchen-door',
    at: daysAgo(1, '09:30'),
    asker: openidOfResident('li'),
    category: 'repair',
    what: '厨房的吊柜门掉下来一扇，我够不着，怕砸到人。',
    steps: [{ at: daysAgo(1, '10:10'), do: 'accept' }],
  },
];
