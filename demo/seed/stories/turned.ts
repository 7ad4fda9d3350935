import { openidOfResident } from '../people';
import type { Story } from '../story';
import { openidOfVolunteer, studioId } from '../studios';
import { ago, daysAgo } from '../when';

/** Requests that did not go straight: declined, late, transferred, reopened, referred, withdrawn. */
export const turnedStories: readonly Story[] = [
  {
    id: 'r-demo-tai-chi',
    at: ago(9 * 60),
    asker: openidOfResident('hu'),
    category: 'culture',
    what: '我们楼里几个人想学太极，早上六点半，有没有老师肯带？',
    steps: [{ at: ago(6 * 60), do: 'decline', reason: '我们没有会太极的老师，早上也排不开。' }],
  },
  {
    id: 'r-demo-desk-lamp',
    at: daysAgo(4, '08:20'),
    asker: openidOfResident('du'),
    category: 'repair',
    what: '客厅的灯一闪一闪的，晚上看不清，老人差点绊倒。',
    // Nobody of the first studio accepts it in time; a member of the next one does.
    steps: [
      { at: daysAgo(4, '13:00'), do: 'accept' },
      {
        at: daysAgo(4, '18:40'),
        do: 'resolve',
        words: '镇流器老化，换了一套 LED，亮堂了。',
        minutes: 45,
      },
      { at: daysAgo(4, '20:15'), do: 'confirm' },
      { at: daysAgo(4, '20:16'), do: 'rate', stars: 4, words: '修得好，就是等了大半天。' },
    ],
  },
  {
    id: 'r-demo-corridor-wire',
    at: daysAgo(2, '09:15'),
    asker: openidOfResident('xia'),
    category: 'environment',
    what: '12号楼7楼走廊的灯坏了，灯座那里还垂着两根电线。',
    openToNeighbours: true,
    steps: [
      { at: daysAgo(2, '09:50'), do: 'accept' },
      {
        at: daysAgo(2, '10:35'),
        do: 'transfer',
        to: studioId('hazard'),
        reason: '电线露在外面，要懂电的人来。',
      },
      { at: daysAgo(2, '10:50'), do: 'accept' },
      {
        at: daysAgo(1, '15:20'),
        do: 'resolve',
        words: '断电后重新接好线，换了声控灯，拍手就亮。',
        minutes: 70,
      },
    ],
  },
  {
    id: 'r-demo-bathroom-fan',
    at: daysAgo(8, '09:10'),
    asker: openidOfResident('huang'),
    category: 'repair',
    what: '卫生间的排风扇不转了，一洗澡满墙是水。',
    steps: [
      { at: daysAgo(8, '09:40'), do: 'accept' },
      {
        at: daysAgo(7, '15:00'),
        do: 'resolve',
        words: '清了灰，加了点油，转起来了。',
        minutes: 30,
      },
      { at: ago(5 * 60), do: 'reopen', reason: '转了几天又不动了，声音还很大。' },
    ],
  },
  {
    id: 'r-demo-upstairs-noise',
    at: daysAgo(9, '19:00'),
    asker: openidOfResident('zhao'),
    category: 'mediation',
    what: '楼上每天半夜拖椅子，孩子睡不好。我不想撕破脸，想请人去说说。',
    steps: [
      { at: daysAgo(9, '19:25'), do: 'accept', by: openidOfVolunteer('peng') },
      {
        at: daysAgo(6, '18:00'),
        do: 'resolve',
        words: '上门谈过，楼上答应晚上注意。',
        minutes: 40,
      },
      { at: daysAgo(4, '21:00'), do: 'reopen', reason: '安静了一天，又开始了。' },
      {
        at: daysAgo(3, '09:00'),
        do: 'dispatch',
        to: studioId('mediation'),
        reason: '请曹家姆妈亲自去一趟，带上脚垫。',
      },
      { at: daysAgo(3, '09:30'), do: 'accept' },
      {
        at: daysAgo(1, '19:15'),
        do: 'record',
        note: '给椅子脚都套上了毛毡，两家还一起喝了杯茶。再看几天。',
      },
    ],
  },
  {
    id: 'r-demo-fitness-screw',
    at: daysAgo(5, '16:30'),
    asker: openidOfResident('zhao'),
    category: 'hazard',
    what: '小区健身器材坏了一个螺丝，小孩容易夹手。',
    openToNeighbours: true,
    steps: [
      { at: daysAgo(5, '16:45'), do: 'accept' },
      { at: daysAgo(5, '17:20'), do: 'record', note: '先用绳子围起来，挂了牌子。器材归物业保修。' },
      {
        at: daysAgo(4, '09:30'),
        do: 'refer',
        to: '小区物业公司',
        note: '已和物业经理说好，配件到了就换，我每两天去看一次。',
      },
    ],
  },
  {
    id: 'r-demo-chess-room',
    at: daysAgo(6, '21:40'),
    asker: openidOfResident('hu'),
    category: 'mediation',
    what: '隔壁把住房改成棋牌室，夜里吵到两点。请不要说是我反映的。',
    steps: [
      { at: daysAgo(5, '09:20'), do: 'accept' },
      { at: daysAgo(4, '20:30'), do: 'record', note: '去看过，确实有五张桌子。房东说不归他管。' },
      {
        at: daysAgo(2, '10:00'),
        do: 'refer',
        to: '街道综合执法队',
        note: '居改非要执法队来查，转办单已经交过去。',
      },
    ],
  },
  {
    id: 'r-demo-parcel',
    at: daysAgo(2, '12:10'),
    asker: openidOfResident('zhang'),
    category: 'errand',
    what: '快递到了驿站，一大箱，我拎不动，想请人帮我拿上来。',
    steps: [
      { at: daysAgo(2, '12:40'), do: 'withdraw', reason: '对门小伙子顺手帮我拎上来了，谢谢。' },
    ],
  },
];
