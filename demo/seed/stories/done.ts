import { openidOfResident } from '../people';
import type { Story } from '../story';
import { openidOfVolunteer } from '../studios';
import { daysAgo } from '../when';

/** Finished requests: with good and bad ratings, closed by the clock, or waiting for confirmation. */
export const doneStories: readonly Story[] = [
  {
    id: 'r-demo-burst-pipe',
    at: daysAgo(12, '19:40'),
    asker: openidOfResident('zhang'),
    category: 'leak',
    what: '厨房水管爆了，水漏到楼下，家里只有我一个人。',
    steps: [
      { at: daysAgo(12, '19:44'), do: 'accept', by: openidOfVolunteer('wang') },
      { at: daysAgo(12, '19:55'), do: 'record', note: '已到，先关了总阀，楼下也去打过招呼。' },
      {
        at: daysAgo(12, '20:40'),
        do: 'resolve',
        words: '换了一段开裂的软管，试水半小时没有再漏。',
        minutes: 55,
      },
      { at: daysAgo(12, '21:05'), do: 'confirm' },
      {
        at: daysAgo(12, '21:06'),
        do: 'rate',
        stars: 5,
        words: '来得真快，走之前还帮我把地拖了。',
      },
    ],
  },
  {
    id: 'r-demo-old-furniture',
    at: daysAgo(20, '08:50'),
    asker: openidOfResident('zhao'),
    category: 'environment',
    what: '楼道里堆满旧家具，婴儿车推不过去，说过两次没用。',
    steps: [
      { at: daysAgo(20, '09:30'), do: 'accept' },
      {
        at: daysAgo(18, '11:00'),
        do: 'resolve',
        words: '劝了两家，清走一车旧家具。',
        minutes: 120,
      },
      { at: daysAgo(16, '20:00'), do: 'confirm' },
      { at: daysAgo(15, '08:10'), do: 'rate', stars: 2, words: '清走两天又堆回来了。' },
    ],
  },
  {
    id: 'r-demo-calligraphy',
    at: daysAgo(30, '10:00'),
    asker: openidOfResident('li'),
    category: 'culture',
    what: '退休了想学写毛笔字，一点基础都没有，行不行？',
    steps: [
      { at: daysAgo(29, '09:20'), do: 'accept' },
      {
        at: daysAgo(27, '11:30'),
        do: 'resolve',
        words: '来上了第一课，借了一套笔墨。以后每周四上午。',
        minutes: 90,
      },
      { at: daysAgo(27, '12:40'), do: 'confirm' },
      {
        at: daysAgo(27, '12:41'),
        do: 'rate',
        stars: 5,
        words: '老师手把手教，我写的“福”贴门上了。',
      },
    ],
  },
  {
    id: 'r-demo-laid-off',
    at: daysAgo(40, '14:00'),
    asker: openidOfResident('hu'),
    category: 'jobs',
    what: '我下岗半年了，想学点什么再找工作。',
    steps: [
      { at: daysAgo(40, '15:10'), do: 'accept' },
      { at: daysAgo(37, '10:00'), do: 'record', note: '聊了一上午，他手巧，建议学电梯维保。' },
      {
        at: daysAgo(31, '16:00'),
        do: 'resolve',
        words: '报上了免费的电梯维保班，下月结业，有两家单位愿意面试。',
        minutes: 150,
      },
      { at: daysAgo(31, '18:20'), do: 'confirm' },
      { at: daysAgo(31, '18:22'), do: 'rate', stars: 5, words: '心里有底了。' },
    ],
  },
  {
    id: 'r-demo-subsidy-form',
    at: daysAgo(20, '09:40'),
    asker: openidOfResident('qian'),
    category: 'forms',
    what: '高龄补贴的表看不懂，字又小，想请人帮我填。',
    steps: [
      { at: daysAgo(20, '10:30'), do: 'accept' },
      {
        at: daysAgo(16, '11:10'),
        do: 'resolve',
        words: '表填好交到窗口了，下个月起发。回执放在她家抽屉里。',
        minutes: 60,
      },
      // She never answers, so the clock closes it.
    ],
  },
  {
    id: 'r-demo-dressing',
    at: daysAgo(14, '08:40'),
    asker: openidOfResident('jia'),
    category: 'health',
    what: '脚上的伤口要隔天换药，医院太远，一个人去不了。',
    steps: [
      { at: daysAgo(14, '09:15'), do: 'accept' },
      { at: daysAgo(9, '10:20'), do: 'resolve', words: '换了三次药，伤口收得很好。', minutes: 95 },
      { at: daysAgo(9, '17:00'), do: 'confirm' },
      { at: daysAgo(9, '17:01'), do: 'rate', stars: 4, words: '手很轻，不疼。' },
    ],
  },
  {
    id: 'r-demo-ceiling-stain',
    at: daysAgo(25, '18:30'),
    asker: openidOfResident('xia'),
    category: 'mediation',
    what: '楼上漏水把我家天花板泡花了，谁修、谁出钱，说了三个月没结果。',
    steps: [
      { at: daysAgo(25, '19:00'), do: 'accept' },
      {
        at: daysAgo(17, '15:00'),
        do: 'resolve',
        words: '两家签了协议：楼上修防水，粉刷的钱各出一半。',
        minutes: 180,
      },
      { at: daysAgo(15, '20:30'), do: 'confirm' },
      { at: daysAgo(15, '20:31'), do: 'rate', stars: 3, words: '总算有个说法，刷得慢了点。' },
    ],
  },
  {
    id: 'r-demo-funeral',
    at: daysAgo(6, '07:30'),
    asker: openidOfResident('qian'),
    category: 'care',
    what: '老伴刚走，后事一个人办不了，孩子在国外还没到。',
    steps: [
      { at: daysAgo(6, '08:10'), do: 'accept' },
      { at: daysAgo(6, '11:00'), do: 'record', note: '陪着开了证明，联系好车，晚上有人陪夜。' },
      {
        at: daysAgo(2, '16:30'),
        do: 'resolve',
        words: '后事都办妥了，孩子也到了。以后每周三去看她。',
        minutes: 480,
      },
    ],
  },
];
