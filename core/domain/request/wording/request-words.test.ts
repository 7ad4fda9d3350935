import type { RequestState } from '../model/state';
import { type RequestFacts, requestTags } from './request-tags';
import { cardOfMine, describeFallback, sayStanding, stageAt } from './request-words';

const NOW = '2026-11-21T02:00:00.000Z';
const LATER = '2026-11-22T04:00:00.000Z';
const EARLIER = '2026-11-20T04:00:00.000Z';

const STATES: RequestState[] = [
  'submitted',
  'offered',
  'accepted',
  'referred',
  'resolved',
  'closed',
  'withdrawn',
];

function standing(part: Partial<RequestFacts>): RequestFacts {
  return {
    category: 'repair',
    state: 'offered',
    ownerName: '老周修缮工作室',
    dueAt: LATER,
    overdue: false,
    unhappy: false,
    queued: false,
    paused: null,
    questioned: false,
    part: false,
    ...part,
  };
}

const words = (part: Partial<RequestFacts>, reader: 'asker' | 'joined' | 'helper') =>
  requestTags(standing(part), reader).map((tag) => tag.word);

describe('诉求的状态', () => {
  test('a request moves forward through the four steps, and is at none once withdrawn', () => {
    expect(STATES.map(stageAt)).toEqual([1, 1, 2, 2, 3, 4, null]);
  });

  test('a resolved request asks the resident to confirm, and tells the others that they wait for that', () => {
    expect(words({ state: 'resolved' }, 'asker')).toEqual(['请您确认']);
    expect(words({ state: 'resolved' }, 'helper')).toEqual(['等居民确认']);
  });

  test('the resident sees lateness, but not the tags for helpers', () => {
    const late = { category: 'leak', overdue: true, unhappy: true } as const;
    expect(words(late, 'asker')).toEqual(['等人接', '已超时']);
    expect(words(late, 'helper')).toEqual(['等人接', '已超时', '急事', '不满意']);
  });

  test('a finished request is not tagged as urgent', () => {
    expect(words({ category: 'leak', state: 'closed' }, 'helper')).not.toContain('急事');
  });
});

describe('到哪里了', () => {
  test('the sentence names who has it and until when', () => {
    expect(sayStanding(standing({}), 'asker', NOW)).toBe(
      '老周修缮工作室已收到，预计明天 12:00 前有人接。',
    );
  });

  test('it names what is awaited first', () => {
    const until = LATER;
    const asked = { state: 'accepted', paused: { cause: 'answer', until } } as const;
    expect(words(asked, 'asker')).toEqual(['等您回答']);
    expect(words(asked, 'helper')).toEqual(['等居民回答']);
    expect(sayStanding(standing(asked), 'asker', NOW)).toBe(
      '老周修缮工作室有一件事想问您，等您回答。',
    );
    const meets = { state: 'accepted', paused: { cause: 'hearing', until } } as const;
    expect(words(meets, 'asker')).toEqual(['等协调会']);
    expect(sayStanding(standing(meets), 'asker', NOW)).toBe(
      '约好明天 12:00 开协调会，会后接着办。',
    );
    for (const part of [asked, meets])
      expect(describeFallback(standing(part), 'asker')).not.toBeNull();
  });

  test('it says that the request is in a queue', () => {
    const queued = standing({ state: 'submitted', queued: true });
    expect(sayStanding(queued, 'asker', NOW)).toContain('排上队');
  });

  test('it names who reported the result', () => {
    const done = standing({ state: 'resolved', ownerName: '王海生' });
    expect(sayStanding(done, 'asker', NOW)).toBe('王海生说办好了，请您看看。');
  });

  test('it never promises a time that has passed', () => {
    for (const state of STATES) {
      const said = sayStanding(standing({ state, dueAt: EARLIER }), 'asker', NOW);
      expect(said).not.toMatch(/昨天|预计/);
    }
  });

  test('overdue work is called overdue, and the time of the next reminder is not named', () => {
    expect(sayStanding(standing({ state: 'accepted', overdue: true }), 'asker', NOW)).toContain(
      '已经超时',
    );
  });

  test('while somebody has something to do, it says what happens if they do not', () => {
    const silent = STATES.filter(
      (state) => describeFallback(standing({ state }), 'asker') === null,
    );
    expect(silent).toEqual(['closed', 'withdrawn']);
  });

  test('in danger the secretary is told at once', () => {
    expect(describeFallback(standing({ category: 'leak' }), 'asker')).toContain('同时告诉居委书记');
  });

  test('once it is overdue it names reminders and no other time', () => {
    const late = { state: 'submitted', overdue: true } as const;
    expect(describeFallback(standing(late), 'asker')).toBe('我们会一直提醒，直到有人办。');
  });
});

describe('一起反映的人读到的', () => {
  const joined = (part: Partial<RequestFacts>) =>
    cardOfMine({ ...standing(part), submittedAt: EARLIER, joined: true }, NOW);

  test('a question to the asker is not put to neighbours who joined', () => {
    const asked = { state: 'accepted', paused: { cause: 'answer', until: LATER } } as const;
    const { tags, facts } = joined(asked);
    expect(tags.map(({ word }) => word)).toEqual(['等邻居回答', '一起反映']);
    expect(facts[0]).toBe('老周修缮工作室有一件事在问提的邻居，问清楚了接着办。');
  });

  test('they are told that they may rate the result, and not that they should confirm it', () => {
    const done = { state: 'resolved', ownerName: '王海生' } as const;
    const { tags, facts } = joined(done);
    expect(tags.map(({ word }) => word)).toEqual(['等邻居确认', '一起反映']);
    expect(facts[0]).toBe('王海生说办好了，等提的邻居确认，到时候请您也评一评。');
    expect(describeFallback(standing(done), 'joined')).not.toContain('您');
  });

  test('they read that the asker withdrew it', () => {
    expect(joined({ state: 'withdrawn' }).facts[0]).toContain('提的邻居撤回了');
  });

  test('in every other state they read what the asker reads', () => {
    for (const state of ['submitted', 'offered', 'accepted', 'referred', 'closed'] as const) {
      const facts = standing({ state });
      expect(sayStanding(facts, 'joined', NOW)).toBe(sayStanding(facts, 'asker', NOW));
      expect(words({ state }, 'joined')).toEqual(words({ state }, 'asker'));
    }
  });
});

test('a withdrawn request says so, a subrequest that ended with its parent does not', () => {
  const said = (part: boolean) => sayStanding(standing({ state: 'withdrawn', part }), 'asker', NOW);
  expect(said(false)).toContain('您已撤回');
  expect(said(true)).not.toContain('撤回');
});
