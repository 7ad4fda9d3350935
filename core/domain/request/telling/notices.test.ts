import fc from 'fast-check';
import { Refusal } from '../../base/refusal';
import { CATEGORY_CODES } from '../../category/category';
import { climb } from '../../escalation/ladder';
import type { Notice } from '../../notice/notice';
import {
  accepted,
  answered,
  asDoer,
  closed,
  DONE,
  draft,
  grandma,
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
import { AT_WORK } from '../../testing/staff';
import { DAY, later, NOW, placeAt, TOWN } from '../../testing/town';
import { dueFor } from '../../time/due';
import { sayMomentsIn } from '../../time/moments-in';
import { accept, decline, dispatch, submit, transfer } from '../commands/assignment';
import { conclude } from '../commands/conclude';
import { askDirectly, followUp } from '../commands/follow-up';
import { confirm, rate, record, refer, reopen, resolve, withdraw } from '../commands/outcome';
import { answer, ask, resume, setHearing } from '../commands/pause';
import { endWithParent } from '../commands/subrequests';
import type { Decision } from '../model/decision';
import type { PersonDoer } from '../model/event';
import type { ServiceRequest } from '../model/state';

const wang = asDoer(volunteer());
const police = { to: '派出所', note: '半夜噪音' };
const office = toSecretary();

const newNotices = (decision: Decision | null): Notice[] =>
  decision ? Object.values(conclude(decision, null, TOWN, NOW).newNotices) : [];

/** `studio:west 待接单`: who is told what. */
function told(decision: Decision | null): string[] {
  return newNotices(decision).map(({ to, words }) => `${nameOf(to)} ${words.status}`);
}

function nameOf(to: Notice['to']): string {
  if (to.kind === 'person') return to.openid;
  return to.kind === 'office' ? to.role : `${to.kind}:${to.studioId}`;
}

const atItsTime = (request: ServiceRequest) => climb(request, TOWN, AT_WORK, request.dueAt ?? NOW);
/** The next automatic step of the clock. */
const whenItWakes = (request: ServiceRequest) =>
  climb(request, TOWN, AT_WORK, dueFor(request, 'ladder') ?? NOW);

describe('who is notified of what', () => {
  const neighbour = { openid: 'neighbour', at: NOW, rating: null };
  const fine = { stars: 5, words: '' };
  const meeting = { at: later(3 * DAY), words: '居委会二楼' };
  const lateAlready = () => {
    const decision = atItsTime(accepted());
    if (!decision) throw new Error('the overdue request has no reminder');
    return stored(decision);
  };
  const throughWest = () => stored(decline(offered(), '', toStudioOwner('west'), wang, NOW));
  const withOfficer = () => {
    const decision = atItsTime(submitted());
    if (!decision) throw new Error('the secretary’s deadline has no effect');
    return stored(decision);
  };

  const cases: Record<string, [Decision | null, string[]]> = {
    'submitted to a studio: its members; the asker reads it on the page': [
      submit('r1', draft(), toStudioOwner('east'), grandma, NOW),
      ['studio:east 待接单'],
    ],
    'submitted to the office: the secretary': [
      submit('r1', draft(), office, grandma, NOW),
      ['secretary 待安排'],
    ],
    'declined: the next studio and the asker': [
      decline(offered(), '', toStudioOwner('west'), wang, NOW),
      ['studio:west 待接单', 'grandma 已派单'],
    ],
    'transferred to the secretary by the volunteer: both who wait': [
      transfer(accepted(), '', office, wang, NOW),
      ['secretary 待安排', 'grandma 已转书记'],
    ],
    'transferred by the lead: the volunteer too, who must not go there any more': [
      transfer(accepted(), '', toStudioOwner('west'), { openid: 'lead', name: '周师傅' }, NOW),
      ['wang 已转派', 'studio:west 待接单', 'grandma 已派单'],
    ],
    'dispatched: the studio and the asker': [
      dispatch(submitted(), toStudioOwner('west'), '请快些', secretaryLi, NOW),
      ['studio:west 待接单', 'grandma 已派单'],
    ],
    'not accepted in time: the next studio and the asker': [
      atItsTime(offered()),
      ['studio:west 待接单', 'grandma 已派单'],
    ],
    'urgent and not accepted in time: the secretary at once': [
      atItsTime(offered({ category: 'leak' })),
      ['secretary 没人接', 'studio:west 待接单', 'grandma 已派单'],
    ],
    'urgent and nobody left: the lead in person, and the secretary': [
      atItsTime({ ...offered({ category: 'leak' }), tried: ['west'] }),
      ['lead:east 没人接', 'secretary 没人接'],
    ],
    'urgent and the lead was called: the secretary once, not twice': [
      atItsTime({ ...offered({ category: 'leak' }), tried: ['west'], step: 'lead' }),
      ['secretary 待安排', 'grandma 已转书记'],
    ],
    'nobody left, and it can wait: the lead in person': [
      atItsTime({ ...offered(), tried: ['west'] }),
      ['lead:east 没人接'],
    ],
    'half of the time is over: the studio': [whenItWakes(offered()), ['studio:east 还没人接']],
    'half of the secretary’s time: the secretary': [
      whenItWakes(submitted()),
      ['secretary 快到期了'],
    ],
    'a day before it should be done: the volunteer': [whenItWakes(accepted()), ['wang 快到期了']],
    'a result without an answer: the asker once more': [
      whenItWakes(resolved()),
      ['grandma 请您确认'],
    ],
    'a result without an answer: the asker alone, who alone can confirm it': [
      whenItWakes({ ...resolved(), joined: [neighbour] }),
      ['grandma 请您确认'],
    ],
    'closed and not judged: the asker, and who joined': [
      whenItWakes({ ...closed(), joined: [neighbour] }),
      ['grandma 请您评价', 'neighbour 请您评价'],
    ],
    'closed and judged by the asker: who joined': [
      whenItWakes(stored(rate({ ...closed(), joined: [neighbour] }, fine, grandma, NOW))),
      ['neighbour 请您评价'],
    ],
    'confirmed: whose work it was, and who joined': [
      confirm({ ...resolved(), joined: [neighbour] }, grandma, NOW),
      ['wang 已确认', 'neighbour 已办好'],
    ],
    'asked: the asker alone': [
      ask({ ...accepted(), joined: [neighbour] }, '几点在家？', wang, NOW),
      ['grandma 请您回答'],
    ],
    'not answered for three days: the asker alone': [
      whenItWakes(stored(ask({ ...accepted(), joined: [neighbour] }, '几点在家？', wang, NOW))),
      ['grandma 等您回答'],
    ],
    'a day before a meeting: all who come': [
      whenItWakes(stored(setHearing(accepted(), meeting, wang, NOW))),
      ['grandma 快开会了', 'wang 快开会了'],
    ],
    'a follow-up: the secretary': [
      whenItWakes(stored({ next: { ...closed(), followUpAt: later(1) }, events: [] })),
      ['secretary 该回访'],
    ],
    'a follow-up of what is sealed: the secretary, and the asker directly': [
      whenItWakes(
        stored({ next: { ...closed({ category: 'counsel' }), followUpAt: later(1) }, events: [] }),
      ),
      ['secretary 该回访', 'grandma 回访'],
    ],
    'the same once more: the secretary alone, the asker has been asked': [
      whenItWakes(
        stored({
          next: stored({
            next: { ...closed({ category: 'counsel' }), followUpAt: later(1) },
            events: [{ type: 'request.followUpDue', at: later(1), by: 'clock' }],
          }),
          events: [],
        }),
      ),
      ['secretary 该回访'],
    ],
    'nobody may ask, and the asker of what is sealed was asked before: nobody': [
      askDirectly(
        stored({
          next: { ...closed({ category: 'counsel' }), followUpAt: later(1) },
          events: [{ type: 'request.followUpDue', at: later(1), by: 'clock' }],
        }),
        later(2),
      ),
      [],
    ],
    'the secretary let it lie: the subdistrict and the asker': [
      atItsTime(submitted()),
      ['officer 待安排', 'grandma 已转街道'],
    ],
    'accepted: the asker': [accept(offered(), volunteer(), NOW), ['grandma 有人接了']],
    'recorded: the asker': [record(accepted(), '明早来', wang, NOW), ['grandma 办理中']],
    'late: the volunteer, the secretary, the asker': [
      atItsTime(accepted()),
      ['wang 已超时', 'secretary 已超时', 'grandma 已超时'],
    ],
    'still late a day after: those who can do something': [
      whenItWakes(lateAlready()),
      ['wang 已超时', 'secretary 已超时'],
    ],
    'late still, after a note: the asker has been told': [
      whenItWakes(stored(record(lateAlready(), '在等零件', wang, NOW))),
      ['wang 已超时', 'secretary 已超时'],
    ],
    'late with the secretary who took it up: the subdistrict too, and the asker': [
      atItsTime(stored(record(submitted(), '我看看', secretaryLi, NOW))),
      ['secretary 已超时', 'officer 已超时', 'grandma 已超时'],
    ],
    'late in the subdistrict: the officer and the asker': [
      atItsTime(withOfficer()),
      ['officer 已超时', 'grandma 已超时'],
    ],
    'resolved: the asker': [resolve(accepted(), DONE, wang, NOW), ['grandma 已办结']],
    'confirmed: whose work it was': [confirm(resolved(), grandma, NOW), ['wang 已确认']],
    'confirmed: the office where it answered': [
      confirm(answered(), grandma, NOW),
      ['secretary 已确认'],
    ],
    'closed by the clock: the asker, and nobody is thanked in their name': [
      atItsTime(resolved()),
      ['grandma 已办好'],
    ],
    'three stars: nobody': [rate(closed(), { stars: 3, words: '' }, grandma, NOW), []],
    'two stars: the secretary, never the volunteer': [
      rate(closed(), { stars: 2, words: '不好' }, grandma, NOW),
      ['secretary 不满意'],
    ],
    'reopened: the secretary, and who thought it done': [
      reopen(resolved(), '又漏了', office, grandma, NOW),
      ['secretary 退回重办', 'wang 退回重办'],
    ],
    'reopened after an office’s answer: the office, and whoever answered': [
      reopen(answered(), '没说清', office, grandma, NOW),
      ['secretary 退回重办', 'secretary-li 退回重办'],
    ],
    'referred: the asker': [
      refer(submitted(), police, office.owner, secretaryLi, NOW),
      ['grandma 已转外部'],
    ],
    'referred out of somebody’s hands: them too': [
      refer(accepted(), police, office.owner, secretaryLi, NOW),
      ['wang 已转外部', 'grandma 已转外部'],
    ],
    'withdrawn while it waits: the studio that is asked': [
      withdraw(throughWest(), '', grandma, NOW),
      ['studio:west 已撤回'],
    ],
    'withdrawn in work: the volunteer': [withdraw(accepted(), '', grandma, NOW), ['wang 已撤回']],
    'withdrawn when it was outside: the office': [
      withdraw(referred(), '', grandma, NOW),
      ['secretary 已撤回'],
    ],
  };

  test.each(Object.entries(cases))('%s', (_, [decision, expected]) => {
    expect(told(decision)).toEqual(expected);
  });

  test('neighbours who joined read only what applies to them: nobody phones them', () => {
    const [toAsker, forFollowers] = newNotices(
      accept({ ...offered(), joined: [neighbour] }, volunteer(), NOW),
    );
    expect(toAsker?.text).toContain('会和您联系');
    expect(forFollowers?.to).toEqual({ kind: 'person', openid: 'neighbour' });
    expect(forFollowers?.text).toContain('您一起反映的「');
    expect(`${forFollowers?.words.tip}${forFollowers?.text}`).not.toContain('联系');
  });

  test('helpers land on the task page, the asker on their request', () => {
    const notices = newNotices(decline(offered(), '', toStudioOwner('west'), wang, NOW));
    expect(notices.map(({ page, template }) => [page, template])).toEqual([
      ['pages/task/detail?id=r1', 'task'],
      ['pages/request/detail?id=r1', 'progress'],
    ]);
  });

  test('an office notice names the place, so that it reaches the holder of the office', () => {
    const [notice] = newNotices(submit('r1', draft(), office, grandma, NOW));
    expect(notice?.to).toEqual({
      kind: 'office',
      role: 'secretary',
      ancestors: draft().place.ancestors,
    });
  });
});

describe('a wait that ends early', () => {
  const neighbour = { openid: 'neighbour', at: NOW, rating: null };
  const meeting = { at: later(3 * DAY), words: '居委会二楼' };
  const together = { ...accepted(), joined: [neighbour] };
  const meets = stored(setHearing(together, meeting, wang, NOW));
  const asked = stored(ask(together, '几点在家？', wang, NOW));
  const OFF = '原来约好的协调会取消了。';
  const NO_ANSWER = '原来问您的那件事，不用回答了。';
  const hearing = (words: string, decision: Decision | null) =>
    newNotices(decision)
      .filter(({ text }) => text.endsWith(words))
      .map(({ to }) => nameOf(to));

  test.each<[string, Decision]>([
    ['other hands', dispatch(meets, toStudioOwner('west'), '', secretaryLi, NOW)],
    ['an office', transfer(meets, '', office, wang, NOW)],
    ['somebody outside', refer(meets, police, office.owner, secretaryLi, NOW)],
    ['going on before its time', resume(meets, wang, NOW)],
    ['a result', resolve(meets, DONE, wang, NOW)],
  ])(
    'a meeting that %s ended early: everybody who would come is told that it is cancelled',
    (_, ended) => {
      expect(hearing(OFF, ended)).toEqual(['grandma', 'neighbour']);
    },
  );

  test('a meeting of a subrequest that ends with its parent is cancelled in the same way', () => {
    expect(hearing(OFF, endWithParent(meets, NOW))).toEqual(['grandma', 'neighbour']);
    expect(told(endWithParent(together, NOW))).toEqual(['wang 已结束']);
  });

  test('only the person who was asked is told that the question needs no answer any more', () => {
    const ended = dispatch(asked, toStudioOwner('west'), '', secretaryLi, NOW);
    expect(hearing(NO_ANSWER, ended)).toEqual(['grandma']);
  });

  test('a meeting that took place, or a question that was answered, causes no such notice', () => {
    expect(hearing(OFF, atItsTime(meets))).toEqual([]);
    const on = stored(answer(asked, '晚上', grandma, NOW));
    expect(hearing(NO_ANSWER, dispatch(on, toStudioOwner('west'), '', secretaryLi, NOW))).toEqual(
      [],
    );
  });
});

test('the office that gave an answer is told that it was reopened', () => {
  const above = { ...office, owner: TOWN.officeOf(answered().ancestors, 'officer') };
  expect(told(reopen(answered(), '', above, grandma, NOW))).toEqual([
    'officer 退回重办',
    'secretary-li 退回重办',
  ]);
});

test('an office is not asked to phone about a confidential request', () => {
  const low = { stars: 1, words: '' };
  const texts = (request: ServiceRequest) =>
    newNotices(rate(request, low, grandma, NOW)).map(({ text }) => text);
  expect(texts(closed())[0]).toContain('请您跟进');
  expect(texts(closed({ category: 'counsel' }))[0]).toContain('这类事保密，请您留意');
});

describe('late requests', () => {
  const urgency = (request: ServiceRequest, steps: number): boolean[] => {
    const found: boolean[] = [];
    let now = request;
    for (let step = 0; step < steps; step += 1) {
      const decision = climb(now, TOWN, AT_WORK, dueFor(now, 'ladder') ?? NOW);
      if (!decision) throw new Error('the request has no automatic step');
      const { words, urgent } = newNotices(decision)[0] ?? {};
      if (words?.status === '已超时') found.push(urgent ?? false);
      now = conclude(decision, null, TOWN, dueFor(now, 'ladder') ?? NOW).next;
    }
    return found;
  };

  test('in danger reminds urgently twice; after that it waits for the morning', () => {
    expect(urgency(accepted({ category: 'leak' }), 5)).toEqual([true, true, false, false]);
  });

  test('a referral notifies nobody at night', () => {
    expect(urgency(referred(submitted('leak')), 4)).toEqual([false, false, false]);
  });
});

describe('every notice of every command', () => {
  type Step = (
    request: ServiceRequest,
    by: PersonDoer,
    words: string,
    now: string,
  ) => Decision | null;
  const steps: Record<string, Step> = {
    accept: (request, by, _, now) =>
      accept(request, { ...volunteer(by.openid), name: by.name }, now),
    decline: (request, by, words, now) => decline(request, words, toStudioOwner('west'), by, now),
    transfer: (request, by, words, now) => transfer(request, words, office, by, now),
    dispatch: (request, by, words, now) => dispatch(request, toStudioOwner('east'), words, by, now),
    record: (request, by, words, now) => record(request, words, by, now),
    resolve: (request, by, words, now) => resolve(request, { ...DONE, words }, by, now),
    confirm: (request, by, _, now) => confirm(request, by, now),
    rate: (request, by, words, now) => rate(request, { stars: 1, words }, by, now),
    reopen: (request, by, words, now) => reopen(request, words, office, by, now),
    refer: (request, by, words, now) =>
      refer(request, { to: '派出所', note: words }, office.owner, by, now),
    withdraw: (request, by, words, now) => withdraw(request, words, by, now),
    ask: (request, by, words, now) => ask(request, words, by, now),
    answer: (request, by, words, now) => answer(request, words, by, now),
    hearing: (request, by, words, now) =>
      setHearing(request, { at: later(5 * DAY), words }, by, now),
    resume: (request, by, _, now) => resume(request, by, now),
    followUp: (request, by, words, now) =>
      followUp({ ...request, followUpAt: now }, { well: false, words }, office, by, now),
    climb: (request) => climb(request, TOWN, AT_WORK, later(30 * DAY)),
    wake: (request) => whenItWakes(request),
  };

  /** Unmistakable words, which must never appear in a notice. */
  const secret = fc.stringMatching(/^私[a-z0-9]{6,12}密$/);
  const person = fc.constantFrom<PersonDoer>(wang, secretaryLi, { openid: 'lead', name: '周师傅' });
  const names = Object.keys(steps);
  const walk = fc.array(fc.tuple(fc.nat({ max: names.length - 1 }), person, secret), {
    minLength: 1,
    maxLength: 12,
  });

  test('a notice contains no words, phone or flat of the resident, never goes to the person who acted, and is never empty', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...CATEGORY_CODES),
        fc.tuple(secret, secret, secret, secret),
        walk,
        (category, [what, detail, phone, name], path) => {
          const place = placeAt('house-5', detail);
          const said = draft({ category, what, place, concerned: { name, phone } });
          let request: ServiceRequest = stored(
            submit('r1', said, toStudioOwner('east'), grandma, NOW),
          );
          const secrets = [what, detail, phone, name];
          for (const [turn, by, words] of path) {
            secrets.push(words);
            const decision = firstPossible(turn, request, by, words);
            if (!decision) continue;
            for (const event of decision.events) seen.add(event.type);
            check(decision, secrets);
            request = stored(decision);
          }
        },
      ),
      { numRuns: 400, seed: 20260311 },
    );
    // The walk proves something only if it has visited every state and event.
    expect([...seen].sort()).toEqual([
      'request.accepted',
      'request.asked',
      'request.calledLead',
      'request.confirmed',
      'request.escalated',
      'request.followUpDue',
      'request.followedUp',
      'request.left',
      'request.offered',
      'request.overdue',
      'request.paused',
      'request.rated',
      'request.recorded',
      'request.referred',
      'request.reminded',
      'request.reopened',
      'request.replied',
      'request.residentReminded',
      'request.resolved',
      'request.resumed',
      'request.withdrawn',
    ]);
  });

  /** The first step from this turn on that is not refused. */
  function firstPossible(
    turn: number,
    request: ServiceRequest,
    by: PersonDoer,
    words: string,
  ): Decision | null {
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const decision = attempt(() => steps[name]?.(request, by, words, NOW) ?? null);
      if (decision) return decision;
    }
    return null;
  }

  function attempt(step: () => Decision | null): Decision | null {
    try {
      return step();
    } catch (error) {
      // The step is refused in this state; the walk tries another.
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  function check(decision: Decision, secrets: readonly string[]): void {
    const doers = decision.events.map(({ by }) => (by === 'clock' ? '' : by.openid));
    for (const notice of newNotices(decision)) {
      const everything = JSON.stringify(notice);
      for (const one of secrets) expect(everything).not.toContain(one);
      if (notice.to.kind === 'person') expect(doers).not.toContain(notice.to.openid);
      else expect(doers).toContain(notice.by ?? '');
      const { subject, status, tip, at } = notice.words;
      for (const text of [subject, status, tip, at, notice.text]) expect(text.trim()).not.toBe('');
      // WeChat's `phrase` holds five characters; its inbox sentence carries no code.
      expect(status.length).toBeLessThanOrEqual(5);
      expect(sayMomentsIn(`${status}${tip}${notice.text}`, NOW)).not.toMatch(
        /undefined|null|\[object|request\.|\{/,
      );
    }
  }
});
