import {
  accepted,
  asDoer,
  closed,
  everyState,
  grandma,
  offered,
  resolved,
  secretaryLi,
  stored,
  submitted,
  volunteer,
} from '../../testing/given';
import { later, NOW, refusalOf, TOWN } from '../../testing/town';
import { dueFor } from '../../time/due';
import type { ServiceRequest } from '../model/state';
import { conclude } from './conclude';
import { draftOfPart, endWithParent, reportPart, split } from './subrequests';

const wanted = [
  { category: 'law', what: '看看租约' },
  { category: 'mediation', what: '谈谈赔偿' },
] as const;

const by = asDoer(volunteer());
const parted = (request: ServiceRequest = accepted()) => stored(split(request, wanted, by, NOW));

describe('split', () => {
  test('records the subrequests with their ids, and makes the job due', () => {
    expect(parted()).toMatchObject({
      state: 'accepted',
      subrequests: [
        { id: 'r1p0', ...wanted[0] },
        { id: 'r1p1', ...wanted[1] },
      ],
      due: expect.arrayContaining([{ job: 'subrequests', at: NOW }]),
    });
  });

  test('a later split does not reuse earlier ids', () => {
    const twice = stored(split(parted(), [wanted[0]], by, NOW));
    expect(twice.subrequests.map(({ id }) => id)).toEqual(['r1p0', 'r1p1', 'r1p2']);
  });

  test('an office can split a request that it has to arrange', () => {
    expect(stored(split(submitted(), wanted, secretaryLi, NOW)).subrequests).toHaveLength(2);
  });

  test.each([
    ['what nobody has taken', offered(), 'request/not-in-work'],
    ['what is over', closed(), 'request/not-in-work'],
    ['a part', accepted({ parent: { id: 'r0', openid: null } }), 'request/is-a-part'],
  ])('is refused when %s', (_, request, code) => {
    expect(refusalOf(() => split(request, wanted, by, NOW))).toBe(code);
  });

  test('a fully anonymous request gets no subrequest whose helper has to phone or visit', () => {
    const parts = [
      { category: 'environment', what: '看看楼道' },
      { category: 'repair', what: '修一修门' },
    ] as const;
    const whole = { ...submitted('nuisance'), nameless: 'altogether' } as const;
    const refused = refusalOf(() => split(whole, parts, secretaryLi, NOW));
    expect(refused).toBe('request/helper-needs-a-name');
    expect(stored(split(whole, [parts[0]], secretaryLi, NOW)).subrequests).toHaveLength(1);
    const named = { ...whole, nameless: 'to-neighbours' } as const;
    expect(stored(split(named, parts, secretaryLi, NOW)).subrequests).toHaveLength(2);
  });
});

describe('draftOfPart', () => {
  test('has the people and the place of the parent, and only its own words', () => {
    const whole = parted(accepted({ what: '只说给律师听的话', category: 'law' }));
    const [part] = whole.subrequests;
    if (!part) throw new Error('the split made no subrequest');
    const draft = draftOfPart(whole, part);
    expect(draft).toMatchObject({
      category: 'law',
      what: '看看租约',
      place: whole.place,
      concerned: whole.concerned,
      parent: { id: 'r1', openid: 'wang' },
    });
    expect(JSON.stringify(draft)).not.toContain('只说给律师听的话');
  });
});

describe('endWithParent', () => {
  test('closes a resolved subrequest, drops an unfinished one, and leaves one that has ended', () => {
    const ends = everyState().map((part) => [part.state, endWithParent(part, NOW)?.next.state]);
    expect(ends).toEqual([
      ['submitted', 'withdrawn'],
      ['offered', 'withdrawn'],
      ['accepted', 'withdrawn'],
      ['resolved', 'closed'],
      ['closed', undefined],
      ['withdrawn', undefined],
      ['referred', 'withdrawn'],
    ]);
  });
});

describe('reportPart', () => {
  const part = { _id: 'r1p0', category: 'law' } as const;

  test('whoever has the whole hears of each part once', () => {
    const told = reportPart(parted(), part, NOW);
    if (!told) throw new Error('nobody was told');
    const after = stored(told);
    expect(after.timeline.at(-1)).toMatchObject({ type: 'request.partClosed', part: 'r1p0' });
    expect(reportPart(after, part, NOW)).toBeNull();
    expect(reportPart(after, { ...part, _id: 'r1p1' }, NOW)).not.toBeNull();
  });

  test('nobody hears when the whole is over', () => {
    expect(reportPart(closed(), part, NOW)).toBeNull();
  });
});

describe('when the parts are looked at again', () => {
  const due = (request: ServiceRequest, type: 'request.resolved' | 'request.confirmed') =>
    dueFor(
      conclude(
        { next: request, events: [{ type, at: later(5), by: grandma, words: '' }] },
        null,
        TOWN,
        later(5),
      ).next,
      'subrequests',
    );

  test('a part that is done, and a whole that is over', () => {
    const part = { ...resolved(), parent: { id: 'r0', openid: null } };
    expect(due(part, 'request.resolved')).toBe(later(5));
    const whole = { ...closed(), subrequests: parted().subrequests };
    expect(due(whole, 'request.confirmed')).toBe(later(5));
  });

  test('nothing else', () => {
    expect(due(resolved(), 'request.resolved')).toBeNull();
    expect(due(closed(), 'request.confirmed')).toBeNull();
    expect(
      due({ ...resolved(), subrequests: parted().subrequests }, 'request.resolved'),
    ).toBeNull();
  });
});
