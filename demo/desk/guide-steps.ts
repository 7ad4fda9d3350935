import { LEADING } from '../seed/cast';
import type { Walk } from './follow';

/** One step of 一分钟走一遍. */
export interface GuideStep {
  readonly title: string;
  readonly hint: string;
  /** On which of the three phones it is taken, and at which page. */
  readonly phone: 0 | 1 | 2;
  readonly page: (requestId: string) => string;
  readonly done: (walk: Walk) => boolean;
}

/** Whose phones the guide walks through, from the left. */
export const WALKERS = LEADING;

export const GUIDE: readonly GuideStep[] = [
  {
    title: '李阿姨说一声：家里漏水了',
    hint: '在左边的手机上写一句，比如“厨房水管爆了”，点提交。看看派给了谁、为什么。',
    phone: 0,
    page: () => 'pages/request/new?category=leak',
    done: ({ state }) => state !== null,
  },
  {
    title: '王师傅的手机响了，他接下来',
    hint: '中间的手机上多了一件待接的事。接了以后，才看得到门牌和电话。',
    phone: 1,
    page: (id) => `pages/task/detail?id=${id}`,
    done: ({ state }) => state === 'accepted' || state === 'resolved' || state === 'closed',
  },
  {
    title: '王师傅修好，写下结果',
    hint: '点“办好了，写结果”，写一句修了什么、花了多久。',
    phone: 1,
    page: (id) => `pages/task/detail?id=${id}`,
    done: ({ state }) => state === 'resolved' || state === 'closed',
  },
  {
    title: '李阿姨看过，打几颗星',
    hint: '点“办好了”，再打几颗星。满意不满意，只听她的。',
    phone: 0,
    page: (id) => `pages/request/detail?id=${id}`,
    done: ({ rated }) => rated,
  },
  {
    title: '陈书记都看到了，再发条公告',
    hint: '右边是书记的工作台。发一条公告，三部手机都会响。',
    phone: 2,
    page: () => 'pages/office/announce',
    done: ({ announced }) => announced,
  },
];
