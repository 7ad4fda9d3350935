import {
  accepted,
  answered,
  asDoer,
  closed,
  DONE,
  grandma,
  inStatesOtherThan,
  offered,
  referred,
  resolved,
  secretaryLi,
  stored,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { DAY, later, NOW, OFFICE_DUE, refusalOf } from '../../testing/town';
import { accept, decline, dispatch, transfer } from './assignment';
import { confirm, rate, record, refer, reopen, resolve, settle, withdraw } from './outcome';

const wang = asDoer(volunteer());
const reopened = { ...toSecretary(), reasons: ['reopened'] as const };
const police = { to: '派出所', note: '半夜噪音' };

describe('record', () => {
  test('a note changes the timeline and nothing else', () => {
    const request = accepted();
    const { next, events } = record(request, '买到阀芯了，明早来换', wang, NOW);
    expect(next).toEqual(request);
    expect(events).toEqual([
      { type: 'request.recorded', at: NOW, by: wang, note: '买到阀芯了，明早来换' },
    ]);
  });

  test('given a complaint about a closed request, calling the resident settles it', () => {
    const unhappy = { ...closed(), unhappy: true };
    const { next, events } = record(unhappy, '上门看过，换了新的', secretaryLi, NOW);
    expect(next).toEqual({ ...unhappy, unhappy: false });
    expect(events).toMatchObject([{ type: 'request.recorded', by: secretaryLi }]);
  });

  test('given a closed request without a complaint, nothing can be recorded', () => {
    expect(refusalOf(() => record(closed(), '', secretaryLi, NOW))).toBe('request/not-in-work');
  });

  test.each(inStatesOtherThan('accepted', 'submitted', 'referred'))(
    'given $state, nobody works on it',
    ({ request }) => {
      expect(refusalOf(() => record(request, '', wang, NOW))).toBe('request/not-in-work');
    },
  );
});

describe('resolve', () => {
  test('given accepted work, the result and its minutes wait for the resident', () => {
    const { next, events } = resolve(accepted(), DONE, wang, later(90));
    expect(next).toMatchObject({
      state: 'resolved',
      owner: volunteer(),
      assignee: volunteer(),
      result: { ...DONE, at: later(90), by: 'wang' },
      overdue: false,
      dueAt: later(90 + 10 * DAY),
      closedAt: null,
      solved: null,
    });
    expect(events).toEqual([
      { type: 'request.resolved', at: later(90), by: wang, words: DONE.words },
    ]);
  });

  test('given that the office is responsible, no volunteer earns minutes', () => {
    const { next } = resolve(submitted(), DONE, secretaryLi, NOW);
    expect(next).toMatchObject({ assignee: null, result: { minutes: 0 }, answeredInTime: true });
  });

  test('given an earlier volunteer, the office’s answer is not credited to them', () => {
    const given = stored(decline(accepted(), '', toSecretary(), wang, NOW));
    expect(resolve(given, DONE, secretaryLi, NOW).next).toMatchObject({
      assignee: null,
      result: { minutes: 0, by: 'secretary-li' },
    });
  });

  test.each([
    ['handed outside', referred(accepted())],
    ['reopened', stored(reopen(resolved(), '又漏了', reopened, grandma, NOW))],
  ])('given that it was %s, the work counts for the office, not for the volunteer', (_, given) => {
    expect(given.assignee).toEqual(volunteer());
    expect(resolve(given, DONE, secretaryLi, NOW).next.assignee).toBeNull();
  });

  test('given that the office’s day has passed, it was not answered in time', () => {
    const { next } = resolve(submitted(), DONE, secretaryLi, later(1, OFFICE_DUE));
    expect(next.answeredInTime).toBe(false);
  });

  test.each(inStatesOtherThan('accepted', 'submitted', 'referred'))(
    'given $state, nobody works on it',
    ({ request }) => {
      expect(refusalOf(() => resolve(request, DONE, wang, NOW))).toBe('request/not-in-work');
    },
  );
});

describe('confirm', () => {
  test('given a result, confirming closes it as solved', () => {
    const { next, events } = confirm(resolved(), grandma, later(5));
    expect(next).toMatchObject({
      state: 'closed',
      solved: true,
      closedAt: later(5),
      dueAt: null,
      unhappy: false,
      owner: volunteer(),
    });
    expect(events).toEqual([{ type: 'request.confirmed', at: later(5), by: grandma }]);
  });

  test.each(inStatesOtherThan('resolved'))('given $state, there is no result', ({ request }) => {
    expect(refusalOf(() => confirm(request, grandma, NOW))).toBe('request/not-resolved');
  });
});

describe('settle', () => {
  test('closing by the clock does not count as solved', () => {
    const { next, events } = settle(resolved(), 'clock', later(10 * DAY));
    expect(next).toMatchObject({ state: 'closed', solved: null, closedAt: later(10 * DAY) });
    expect(events[0]).toMatchObject({ type: 'request.confirmed', by: 'clock' });
  });

  test('an unconfirmed second result does not clear the complaint', () => {
    const again = stored(reopen(resolved(), '又漏了', reopened, grandma, NOW));
    const second = stored(resolve(again, DONE, secretaryLi, NOW));
    expect(settle(second, 'clock', NOW).next).toMatchObject({ unhappy: true, solved: false });
    expect(confirm(second, grandma, NOW).next).toMatchObject({ unhappy: false, solved: true });
  });
});

describe('rate', () => {
  test.each([
    { stars: 1, unhappy: true },
    { stars: 2, unhappy: true },
    { stars: 3, unhappy: false },
    { stars: 5, unhappy: false },
  ])('$stars stars, unhappy: $unhappy', ({ stars, unhappy }) => {
    const { next, events } = rate(closed(), { stars, words: '师傅很和气' }, grandma, later(1));
    expect(next).toMatchObject({
      state: 'closed',
      rating: { stars, words: '师傅很和气', at: later(1) },
      unhappy,
    });
    expect(events).toEqual([{ type: 'request.rated', at: later(1), by: grandma, stars }]);
  });

  test('a person can rate only once', () => {
    const rated = stored(rate(closed(), { stars: 5, words: '' }, grandma, NOW));
    const again = () => rate(rated, { stars: 1, words: '' }, grandma, NOW);
    expect(refusalOf(again)).toBe('request/already-rated');
  });

  test('praise by the asker does not undo a complaint of a neighbour who joined', () => {
    const neighbour = { openid: 'neighbour', name: '钱阿姨' };
    const joined = [{ ...neighbour, at: NOW, rating: null }];
    const low = stored(rate({ ...closed(), joined }, { stars: 1, words: '' }, neighbour, later(1)));
    expect(rate(low, { stars: 5, words: '' }, grandma, later(2)).next.unhappy).toBe(true);
    const calledOn = stored(record(low, '上门看过', secretaryLi, later(2)));
    expect(rate(calledOn, { stars: 5, words: '' }, grandma, later(3)).next.unhappy).toBe(false);
  });

  test('rating is possible until 14 days after closing, including the last moment', () => {
    const five = { stars: 5, words: '' };
    expect(rate(closed(), five, grandma, later(14 * DAY)).next.rating?.stars).toBe(5);
    const late = () => rate(closed(), five, grandma, later(14 * DAY + 1));
    expect(refusalOf(late)).toBe('request/rating-over');
  });

  test.each(inStatesOtherThan('closed'))('given $state, it is not closed', ({ request }) => {
    const act = () => rate(request, { stars: 5, words: '' }, grandma, NOW);
    expect(refusalOf(act)).toBe('request/not-closed');
  });
});

describe('reopen', () => {
  test('all earlier assignees are excluded, in whatever order', () => {
    const handed = transfer(accepted(), '', toStudioOwner('west'), asDoer(volunteer()), NOW);
    const done = resolve(
      stored(accept(stored(handed), volunteer('zhao', 'west'), NOW)),
      DONE,
      asDoer(volunteer('zhao')),
      NOW,
    );
    const again = reopen(stored(done), '又漏了', reopened, grandma, NOW);
    expect(again.next.excludedVolunteers).toEqual(['wang', 'zhao']);
    expect(reopen(answered(), '', reopened, grandma, NOW).next.excludedVolunteers).toEqual([]);
  });

  test('given a bad result, the secretary gets it and finds somebody else', () => {
    const { next, events } = reopen(resolved(), '又漏了', reopened, grandma, NOW);
    expect(next).toMatchObject({
      state: 'submitted',
      owner: toSecretary().owner,
      reasons: ['reopened'],
      dueAt: OFFICE_DUE,
      tried: ['east'],
      result: null,
      solved: false,
      unhappy: true,
      answeredInTime: true,
    });
    expect(events).toMatchObject([
      { type: 'request.reopened', reason: '又漏了', to: toSecretary().owner, by: grandma },
    ]);
  });

  test('the waiting time starts again', () => {
    const again = stored(reopen(resolved(), '又漏了', reopened, grandma, later(60)), later(60));
    expect(again).toMatchObject({ submittedAt: NOW, waitingSince: later(60) });
  });

  test('given that it was closed and rated, both are undone', () => {
    const rated = stored(rate(closed(), { stars: 2, words: '' }, grandma, NOW));
    const { next } = reopen(rated, '又漏了', reopened, grandma, NOW);
    expect(next).toMatchObject({ state: 'submitted', rating: null, closedAt: null });
  });

  test('given an office’s answer, no studio is excluded', () => {
    expect(reopen(answered(), '没说清楚', reopened, grandma, NOW).next.tried).toEqual([]);
  });

  test('the next volunteer is the only assignee', () => {
    const again = stored(reopen(resolved(), '又漏了', reopened, grandma, NOW));
    const { next } = dispatch(again, toStudioOwner('west'), '', secretaryLi, NOW);
    expect(next).toMatchObject({ state: 'offered', assignee: null, unhappy: true });
  });

  test('reopening is possible until 10 days after the result, including the last moment', () => {
    const at = (now: string) => reopen(resolved(), '又漏了', reopened, grandma, now);
    expect(at(later(10 * DAY)).next.state).toBe('submitted');
    expect(refusalOf(() => at(later(10 * DAY + 1)))).toBe('request/reopen-over');
  });

  test.each(inStatesOtherThan('resolved', 'closed'))(
    'given $state, there is nothing to do again',
    ({ request }) => {
      const act = () => reopen(request, '', reopened, grandma, NOW);
      expect(refusalOf(act)).toBe('request/not-resolved');
    },
  );
});

describe('refer', () => {
  const office = toSecretary().owner;

  test('given a referral, the office still owns it', () => {
    const { next, events } = refer(submitted(), police, office, secretaryLi, NOW);
    expect(next).toMatchObject({
      state: 'referred',
      owner: office,
      referredTo: '派出所',
      answeredInTime: true,
      dueAt: later(7 * DAY),
    });
    expect(events).toEqual([{ type: 'request.referred', at: NOW, by: secretaryLi, ...police }]);
  });

  test('given overdue work, the clock starts again and its studio is not asked again', () => {
    const late = { ...accepted(), overdue: true };
    const { next } = refer(late, police, office, secretaryLi, NOW);
    expect(next).toMatchObject({ overdue: false, tried: ['east'], assignee: volunteer() });
  });

  test('given a voice message, the office has to describe it, unless it is confidential', () => {
    const spoken = { ...submitted(), what: '' };
    expect(refusalOf(() => refer(spoken, police, office, secretaryLi, NOW))).toBe(
      'request/say-what-about',
    );
    const told = refer(spoken, { ...police, about: '楼下通宵打牌' }, office, secretaryLi, NOW);
    expect(told.next.about).toBe('楼下通宵打牌');
    expect(told.events).toEqual([
      { type: 'request.referred', at: NOW, by: secretaryLi, ...police },
    ]);
    const sealed = { ...submitted('counsel'), what: '' };
    expect(refer(sealed, police, office, secretaryLi, NOW).next.about).toBe('');
  });

  test.each(inStatesOtherThan('submitted', 'offered', 'accepted'))(
    'given $state, there is nothing to refer',
    ({ request }) => {
      const act = () => refer(request, police, office, secretaryLi, NOW);
      expect(refusalOf(act)).toBe('request/not-in-work');
    },
  );
});

describe('withdraw', () => {
  test.each([submitted(), offered(), { ...accepted(), overdue: true }, referred()])(
    'given $state, it waits for nobody any more',
    (request) => {
      const { next, events } = withdraw(request, '自己修好了', grandma, NOW);
      expect(next).toMatchObject({
        state: 'withdrawn',
        owner: request.owner,
        dueAt: null,
        overdue: false,
      });
      expect(events).toEqual([
        { type: 'request.withdrawn', at: NOW, by: grandma, reason: '自己修好了' },
      ]);
    },
  );

  test('given that it was reopened before, no call is due any more', () => {
    const again = stored(reopen(resolved(), '又漏了', reopened, grandma, NOW));
    expect(stored(withdraw(again, '', grandma, NOW)).worklists).toEqual([]);
  });

  test.each(inStatesOtherThan('submitted', 'offered', 'accepted', 'referred'))(
    'given $state, it is too late',
    ({ request }) => {
      const act = () => withdraw(request, '', grandma, NOW);
      expect(refusalOf(act)).toBe('request/too-late-to-withdraw');
    },
  );
});
