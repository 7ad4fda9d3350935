import type { Notice } from '../../notice/notice';
import {
  accepted,
  asDoer,
  draft,
  grandma,
  offered,
  secretaryLi,
  stored,
  studioOwner,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { directoryOf, later, NOW, refusalOf, studio, TOWN } from '../../testing/town';
import { accept, decline, dispatch, submit } from '../commands/assignment';
import { conclude } from '../commands/conclude';
import { correct } from '../commands/correct';
import { refer, withdraw } from '../commands/outcome';
import { withdrawStudio } from '../commands/withdraw-studio';
import type { Decision } from '../model/decision';
import { Names } from '../model/names';
import type { Offered } from '../model/state';
import { sayEvent } from '../wording/timeline';
import { askedBefore } from './asked-before';

const MANY = { ...toStudioOwner('east'), alsoAsked: [studioOwner('west'), studioOwner('north')] };
const inDanger = stored(submit('r1', draft({ category: 'leak' }), MANY, grandma, NOW)) as Offered;
const police = { to: '派出所', note: '' };
const office = toSecretary();
const THEN = later(5);

const noticesAfter = (decision: Decision): Notice[] =>
  Object.values(conclude(decision, null, TOWN, THEN).newNotices);

const toStudios = (decision: Decision): string[] =>
  noticesAfter(decision).flatMap(({ to, words }) =>
    to.kind === 'studio' ? [`${to.studioId} ${words.status}`] : [],
  );

function withoutWest() {
  const declined = { cause: 'declined', reason: '' } as const;
  return stored(withdrawStudio(inDanger, ['west'], office, declined, asDoer(volunteer()), NOW));
}

describe('the other studios that were asked', () => {
  test('are told that somebody has accepted; the accepting studio is not', () => {
    expect(toStudios(accept(inDanger, volunteer(), THEN))).toEqual([
      'west 有人接了',
      'north 有人接了',
    ]);
  });

  test('are all told that it was withdrawn', () => {
    expect(toStudios(withdraw(inDanger, '', grandma, THEN))).toEqual([
      'east 已撤回',
      'west 已撤回',
      'north 已撤回',
    ]);
  });

  test('are told that it was referred outside, even if only one was asked', () => {
    const send = (request: typeof inDanger) =>
      toStudios(refer(request, police, office.owner, secretaryLi, THEN));
    expect(send(inDanger)).toEqual(['east 已转外部', 'west 已转外部', 'north 已转外部']);
    expect(send(offered())).toEqual(['east 已转外部']);
  });

  test('are told that it went to others; a studio that is asked again gets only the new offer', () => {
    const south = dispatch(offered(), toStudioOwner('south'), '', secretaryLi, THEN);
    expect(toStudios(south)).toEqual(['east 已转派', 'south 待接单']);
    const corrected = correct(offered(), 'errand', toStudioOwner('west'), secretaryLi, THEN);
    expect(toStudios(corrected)).toEqual(['east 已转派', 'west 待接单']);
  });

  test('read the category under which they were asked, not the new one', () => {
    const corrected = correct(offered(), 'errand', toStudioOwner('west'), secretaryLi, THEN);
    const told = noticesAfter(corrected).find(({ words }) => words.status === '已转派');
    expect(told?.text).toContain('「家电维修」');
    expect(told?.words.subject).toBe('家电维修');
  });

  test('a studio that withdrew before gets no further message', () => {
    expect(toStudios(accept(withoutWest(), volunteer(), THEN))).toEqual(['north 有人接了']);
    expect(askedBefore(withoutWest())).toEqual([studioOwner('east'), studioOwner('north')]);
  });

  test('are compared by id, whatever their names', () => {
    const oneName = directoryOf(
      studio('east'),
      studio('west', { name: '水电、门窗工作室' }),
      studio('north', { name: '门窗工作室' }),
    );
    const declined = { cause: 'declined', reason: '' } as const;
    const without = (gone: string) => {
      const decision = withdrawStudio(inDanger, [gone], office, declined, asDoer(volunteer()), NOW);
      return conclude(decision, null, oneName, NOW).next;
    };
    expect(askedBefore(without('west'))).toEqual([studioOwner('east'), studioOwner('north')]);
    expect(askedBefore(without('north'))).toEqual([studioOwner('east'), studioOwner('west')]);
    const line = without('west').timeline.at(-1);
    expect(line && sayEvent(line, true, false, new Names(oneName), NOW).title).toBe(
      '水电、门窗工作室办不了，转给下一家',
    );
  });

  test('the studio that declined last gets no further message', () => {
    const onward = decline(offered(), '', toStudioOwner('west'), asDoer(volunteer()), THEN);
    expect(toStudios(onward)).toEqual(['west 待接单']);
  });

  test('are told in the morning, even in danger', () => {
    const told = [
      ...noticesAfter(accept(inDanger, volunteer(), THEN)),
      ...noticesAfter(withdraw(inDanger, '', grandma, THEN)),
    ].filter(({ to }) => to.kind === 'studio');
    expect(told.map(({ urgent }) => urgent)).toEqual([false, false, false, false, false]);
  });
});

describe('a corrected request that goes to another owner', () => {
  const toAsker = (decision: Decision): string[] =>
    noticesAfter(decision).flatMap(({ to, words, text }) =>
      to.kind === 'person' && to.openid === grandma.openid ? [`${words.status} ${text}`] : [],
    );

  test('the asker gets one notice with both facts', () => {
    const [told, ...more] = toAsker(
      correct(submitted('other'), 'leak', toStudioOwner('west'), secretaryLi, THEN),
    );
    expect(more).toEqual([]);
    expect(told).toMatch(
      /^改了类别 您的事改按「漏水断电」来办，west工作室已收到，预计.* 前有人接。$/,
    );
  });

  test('the same holds when it goes to the office, or into a queue', () => {
    const escalated = toAsker(correct(offered(), 'other', office, secretaryLi, THEN));
    expect(escalated).toEqual([expect.stringMatching(/^改了类别 您的事改按「.*」来办，已交给/)]);
    const queued = { ...office, queues: true };
    const waits = toAsker(correct(offered(), 'errand', queued, secretaryLi, THEN));
    expect(waits).toEqual([expect.stringMatching(/^排队中 您的事改按「.*」来办。办「/)]);
  });

  test('in danger the asked studios stay asked, and are told whom the secretary also asks', () => {
    const south = dispatch(inDanger, toStudioOwner('south'), '', secretaryLi, THEN);
    expect(south.next).toMatchObject({
      askedStudios: ['south', 'east', 'west', 'north'],
      tried: [],
    });
    expect(toStudios(south)).toEqual([
      'south 待接单',
      'east 还没人接',
      'west 还没人接',
      'north 还没人接',
    ]);
    expect(refusalOf(() => dispatch(inDanger, toStudioOwner('west'), '', secretaryLi, THEN))).toBe(
      'request/same-studio',
    );
  });

  test('neighbours who joined read it as their own; asked studios read the new category and the deadline', () => {
    const neighbour = { openid: 'neighbour', at: NOW, rating: null };
    const together = { ...offered(), joined: [neighbour] };
    const told = noticesAfter(correct(together, 'errand', null, grandma, THEN));
    expect(told.map(({ to, text }) => [to, text])).toEqual([
      [{ kind: 'person', openid: 'neighbour' }, '您一起反映的事改按「代办跑腿」来办。'],
      [
        { kind: 'studio', studioId: 'east' },
        expect.stringMatching(/的「家电维修」改按「代办跑腿」来办，请在\{[^}]*\} 前接单。$/),
      ],
    ]);
  });

  test('a deadline that has passed is not announced', () => {
    const late = { ...accepted(), dueAt: NOW, overdue: true };
    const [, told] = noticesAfter(correct(late, 'errand', null, secretaryLi, THEN));
    expect(told?.text).toContain('已经过了约定的时间，请尽快办好');
  });

  test('the owner is told that it is danger now, and the deadline', () => {
    const told = noticesAfter(correct(accepted(), 'leak', null, grandma, THEN));
    expect(told).toMatchObject([
      { to: { openid: 'wang' }, urgent: true, text: expect.stringContaining('前办好') },
    ]);
  });
});
