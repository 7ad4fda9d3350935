import { LEADING } from '../seed/cast';
import type { Walk } from './follow';
import { words } from './words';
import type { GuideWords } from './words/desk-words';

/** One step of 一分钟走一遍. */
export interface GuideStep extends GuideWords {
  /** Which of the three phones it takes place on, and on which page. */
  readonly phone: 0 | 1 | 2;
  readonly page: (requestId: string) => string;
  readonly done: (walk: Walk) => boolean;
}

/** Whose phones the guide uses, from left to right. */
export const WALKERS = LEADING;

const STEPS: readonly Omit<GuideStep, keyof GuideWords>[] = [
  {
    phone: 0,
    page: () => 'pages/request/new?category=leak',
    done: ({ state }) => state !== null,
  },
  {
    phone: 1,
    page: (id) => `pages/task/detail?id=${id}`,
    done: ({ state }) => state === 'accepted' || state === 'resolved' || state === 'closed',
  },
  {
    phone: 1,
    page: (id) => `pages/task/detail?id=${id}`,
    done: ({ state }) => state === 'resolved' || state === 'closed',
  },
  {
    phone: 0,
    page: (id) => `pages/request/detail?id=${id}`,
    done: ({ rated }) => rated,
  },
  {
    phone: 2,
    page: () => 'pages/office/announce',
    done: ({ announced }) => announced,
  },
];

export const GUIDE: readonly GuideStep[] = STEPS.map((step, index) => ({
  title: '',
  hint: '',
  ...words.guide.steps[index],
  ...step,
}));
