import type { OpenId } from '../../core/domain/base/identity';
import type { RequestEvent } from '../../core/domain/request/model/event';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { accepted, offered, secretaryLi, studioOwner } from '../../core/domain/testing/given';
import { later, member, NOW, officeHolder, resident, studio } from '../../core/domain/testing/town';
import { overheard, repeated } from './told';

const ASKER = 'grandma';
const HELPER = 'wang';

const by = 'clock' as const;
const { owner } = offered();
const overdue: RequestEvent = { type: 'request.overdue', at: NOW, by };
const reminded: RequestEvent = { type: 'request.reminded', at: NOW, by, to: owner, until: NOW };
const resumed: RequestEvent = { type: 'request.resumed', at: NOW, by };
const noted: RequestEvent = { type: 'request.recorded', at: NOW, by: secretaryLi, note: '明早来' };
const asked: RequestEvent = {
  ...{ type: 'request.asked', at: NOW, by: secretaryLi, question: '几号楼？', until: NOW },
};
const offeredTo = (id: string): RequestEvent => ({
  ...{ type: 'request.offered', at: NOW, by, acceptBy: NOW, to: studioOwner(id) },
  also: [studioOwner(`beside-${id}`)],
});

const mapOf = (request: ServiceRequest) => new Map([[request._id, request]]);
const hearing = (openid: OpenId, event: string, text = '过了约定的时间') => {
  return { _id: `r1:${event}:${openid}`, openid, text };
};

describe('reports repeated messages with the same words', () => {
  /**
   * Builds a request with these events, an hour apart; its first and its last event were notified.
   */
  function again(openid: OpenId, timeline: readonly RequestEvent[], gap = 60): number {
    const happened = timeline.map((event, at) => ({ ...event, at: later(at * gap) }));
    const joined = [{ openid: 'neighbour', name: '邻居', at: NOW, rating: null }];
    const request = { ...offered(), joined, timeline: happened };
    const heard = [`e${timeline.length - 1}`, 'e0'].map((event) => hearing(openid, event));
    return repeated(heard, mapOf(request)).length;
  }

  test.each<[string, RequestEvent[]]>([
    ['that its time is over', [overdue, overdue]],
    ['that its time is nearly over', [reminded, reminded]],
  ])('%s: to people who can act, but not to the person who waits for it', (_, timeline) => {
    expect(again(HELPER, timeline)).toBe(0);
    for (const openid of [ASKER, 'neighbour']) expect(again(openid, timeline)).toBe(1);
  });

  test('only reminders may be repeated, at any hour', () => {
    for (const openid of [ASKER, HELPER]) expect(again(openid, [resumed, resumed])).toBe(1);
  });

  test("a person's action counts as new, unless two have the same moment", () => {
    expect(again(ASKER, [noted, noted])).toBe(0);
    expect(again(ASKER, [noted, noted], 0)).toBe(1);
  });

  test('the same words count as new once the request has changed; a note is no change', () => {
    expect(again(ASKER, [resumed, asked, resumed])).toBe(0);
    expect(again(ASKER, [overdue, offeredTo('west'), overdue])).toBe(0);
    expect(again(ASKER, [overdue, noted, overdue])).toBe(1);
  });

  test('a phone call is requested once per offer', () => {
    const timeline = [0, 60].map((minutes) => ({ ...offeredTo('east'), at: later(minutes) }));
    const heard = ['ring0', 'ring1'].map((event) => hearing(HELPER, event, '请打电话找人'));
    expect(repeated(heard, mapOf({ ...offered(), timeline }))).toEqual([]);
  });

  test('different words, people or requests are no repetition, nor are messages about no request', () => {
    const request = { ...offered(), timeline: [resumed, { ...resumed, at: later(60) }] };
    const one = hearing(ASKER, 'e0');
    const others = [
      hearing(HELPER, 'e1'),
      hearing(ASKER, 'e1', '接着办了'),
      { ...one, _id: `r2:e0:${ASKER}` },
    ];
    expect(repeated([one, ...others], mapOf(request))).toEqual([]);
    const news = ['a1:e0:o', 'a1:e7:o'].map((_id) => ({ _id, openid: 'o', text: '停水通知' }));
    expect(repeated(news, new Map())).toHaveLength(1);
  });
});

describe('recipients of messages', () => {
  const people = [
    resident(ASKER, { name: '陈奶奶' }),
    resident('neighbour', { name: '邻居' }),
    member(HELPER, 'east', { name: '王师傅' }),
    member('far', 'west', { name: '远处的人' }),
    officeHolder('secretary', 'secretary', 'xingye'),
    officeHolder('elsewhere', 'secretary', 'heping'),
    officeHolder('officer', 'officer', 'street'),
  ];
  const studios = [studio('east', { lead: 'lead' }), studio('west')];
  const there = { people: [...people, resident('lead', { name: '领衔人' })], studios };
  /** Which of these people should not have been notified? */
  const wrongly = (request: ServiceRequest, ...openids: OpenId[]) =>
    openids.filter(
      (openid) => overheard([hearing(openid, 'e1')], mapOf(request), there).length > 0,
    );
  const everybody = there.people.map(({ _id }) => _id);

  test('the asker, the asked studio, its lead, and the offices over the place', () => {
    expect(wrongly(offered(), ...everybody)).toEqual(['neighbour', 'far', 'elsewhere']);
    expect(wrongly(offered(), 'somebody-unknown')).toEqual(['somebody-unknown']);
  });

  test('neighbours who joined, even if they have left since, and studios asked before or in parallel', () => {
    const joined: RequestEvent = {
      ...{ type: 'request.joined', at: NOW, by: { openid: 'neighbour', name: '邻居' } },
    };
    const before = offered();
    const timeline = [offeredTo('west'), ...before.timeline, joined];
    expect(wrongly({ ...before, timeline }, ...everybody)).toEqual(['elsewhere']);
  });

  test('a volunteer who has left the studio since', () => {
    const elsewhere = { ...there, people: [member(HELPER, 'south')] };
    const heard = [hearing(HELPER, 'e2')];
    expect(overheard(heard, mapOf(accepted()), elsewhere)).toEqual([]);
    expect(overheard(heard, mapOf(offered()), elsewhere)).toHaveLength(1);
  });

  test('people from whom the request is kept are not notified, except the last office', () => {
    const kept = (avoid: ServiceRequest['avoid']) =>
      wrongly({ ...offered(), avoid }, HELPER, 'lead', 'secretary', 'officer');
    const names = ['王师傅', 'secretary', 'officer'];
    expect(kept({ studios: [], names, people: [] })).toEqual([HELPER, 'secretary']);
    expect(kept({ studios: ['east'], names: [], people: [] })).toEqual([HELPER, 'lead']);
  });
});
