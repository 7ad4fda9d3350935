import type { Notice } from '../notice/notice';
import { member, NOW, pathOf, refusalOf, resident, standing, TOWN } from '../testing/town';
import { noticeOfApplication, noticeOfDecision } from './application-notices';
import type { Person } from './person';
import {
  activeStudios,
  MOST_STANDINGS,
  mainStanding,
  type Standing,
  USUAL_TERMS,
} from './standing';
import {
  apply,
  approve,
  comeBack,
  leave,
  noticeOfLeadGone,
  pause,
  refuse,
  setTerms,
} from './volunteer';

const form = {
  studioId: 'east',
  ancestors: pathOf('house-5'),
  name: '王建国',
  phone: '026-5550101',
  skills: '会修水管',
};
const li = 'secretary-li';
const place = { _id: 'east', name: 'east工作室', ancestors: pathOf('house-5') };

const applied = apply(resident('wang'), form, TOWN.nodes, NOW);
const approved = approve(applied, 'east', li, NOW);
const paused = pause(approved, ['east'], true, NOW);
const refused = refuse(applied, 'east', '请先来居委会谈一谈', li);

describe('apply', () => {
  test('a resident asks to join one studio', () => {
    expect(applied).toMatchObject({
      name: '王建国',
      phone: '026-5550101',
      standings: [
        {
          state: 'applied',
          studioId: 'east',
          ancestors: pathOf('house-5'),
          skills: '会修水管',
          appliedAt: NOW,
          reason: '',
        },
      ],
    });
    expect(activeStudios(applied)).toEqual([]);
  });

  test('a refused person may apply again, and the old reason is gone', () => {
    const again = apply(refused, { ...form, studioId: 'west' }, TOWN.nodes, NOW);
    expect(again.standings[1]).toMatchObject({ state: 'applied', studioId: 'west', reason: '' });
  });

  test.each([
    ['applied', applied, 'volunteer/already-applied'],
    ['approved', approved, 'volunteer/already-approved'],
    ['paused', paused, 'volunteer/already-approved'],
  ])('a volunteer who %s cannot apply again', (_, person, code) => {
    expect(refusalOf(() => apply(person, form, TOWN.nodes, NOW))).toBe(code);
  });
});

describe('a pause', () => {
  test('a pause ends at the date they set, or when they say so', () => {
    const week = pause(approved, ['east'], true, NOW, { days: 7 });
    const until = week.standings[0]?.pausedUntil ?? '';
    expect(week.due).toContainEqual({ job: 'comeBack', at: until });
    expect(activeStudios(week)).toEqual([]);
    expect(comeBack(week, NOW).standings[0]?.state).toBe('paused');
    const back = comeBack(week, until);
    expect(activeStudios(back)).toEqual(['east']);
    expect(back.due.map(({ job }) => job)).not.toContain('comeBack');
    expect(paused.standings[0]?.pausedUntil).toBeNull();
    expect(paused.due.map(({ job }) => job)).not.toContain('comeBack');
  });

  test('a volunteer who left during the pause is not reactivated', () => {
    const gone = leave(pause(approved, ['east'], true, NOW, { days: 7 }), ['east'], NOW);
    expect(comeBack(gone, '2027-01-01T00:00:00.000Z').standings[0]?.state).toBe('left');
  });
});

describe('approve', () => {
  test('an approved volunteer takes requests of their studio', () => {
    expect(approved.standings[0]?.state).toBe('approved');
    expect(activeStudios(approved)).toEqual(['east']);
  });
});

describe('refuse', () => {
  test('the applicant reads the reason for a refusal', () => {
    expect(refused.standings[0]).toMatchObject({ state: 'refused', reason: '请先来居委会谈一谈' });
    expect(activeStudios(refused)).toEqual([]);
  });
});

describe.each([
  ['approve', (person: typeof applied, by: string) => approve(person, 'east', by, NOW)],
  ['refuse', (person: typeof applied, by: string) => refuse(person, 'east', '', by)],
])('%s', (_, decide) => {
  test('nobody decides on their own application', () => {
    expect(refusalOf(() => decide(applied, 'wang'))).toBe('volunteer/self-approval');
  });

  test('only a waiting application can be decided', () => {
    for (const person of [approved, paused, refused, resident('x')]) {
      expect(refusalOf(() => decide(person, li))).toBe('volunteer/not-applied');
    }
  });
});

describe('pause', () => {
  test('a paused volunteer gets no new requests, and returns to the same studio', () => {
    expect(activeStudios(paused)).toEqual([]);
    expect(activeStudios(pause(paused, ['east'], false, NOW))).toEqual(['east']);
    expect(pause(paused, ['east'], true, NOW)).toEqual(paused);
  });

  test('only a volunteer can pause', () => {
    for (const person of [resident('x'), applied, refused]) {
      expect(refusalOf(() => pause(person, ['east'], true, NOW))).toBe('volunteer/not-approved');
    }
  });
});

describe('leave', () => {
  test('a volunteer who leaves can accept nothing more, and their work is handed over', () => {
    const left = leave(approved, ['east'], NOW);
    expect(left).toMatchObject({
      standings: [{ state: 'left' }],
      due: [{ job: 'handOver', at: NOW }],
    });
    expect(activeStudios(left)).toEqual([]);
  });

  test('applying again undoes leaving and restores the earlier settings', () => {
    const terms = { atOnce: 5, relatives: ['王小妹'], showPhone: true };
    const onDuty = [{ days: [6, 7], from: '09:00', to: '17:00' }];
    const set = setTerms(approved, terms, onDuty, ['east']);
    const back = apply(leave(set, ['east'], NOW), form, TOWN.nodes, NOW);
    expect(back.standings).toMatchObject([{ state: 'applied', onDuty }]);
    expect(back.terms).toEqual(terms);
  });

  test.each([
    ['leaves', (person: Person) => leave(person, ['east'], NOW)],
    ['sets terms', (person: Person) => setTerms(person, USUAL_TERMS, [], ['east'])],
  ])('nobody else %s', (_, act) => {
    for (const person of [resident('x'), applied, refused, leave(approved, ['east'], NOW)]) {
      expect(refusalOf(() => act(person))).toBe('volunteer/not-approved');
    }
  });

  test('the office is told that a lead has left, without a name on the locked screen', () => {
    const notice = noticeOfLeadGone(leave(approved, ['east'], NOW), place, NOW);
    expect(notice.to).toEqual({ kind: 'office', role: 'secretary', ancestors: pathOf('house-5') });
    expect(notice.text).toContain('领衔人王建国退出了');
    expect(JSON.stringify(notice.words)).not.toContain('王建国');
    expect(noticeOfLeadGone(paused, place, NOW).text).toContain('暂停接单了');
  });
});

describe('who is notified', () => {
  const texts = ({ text, words }: Notice) => [text, words.subject, words.status, words.tip];

  test('offices over the studio are notified of an application, and the applicant is not', () => {
    const notice = noticeOfApplication(applied, pathOf('house-5'), NOW);
    expect(notice).toMatchObject({
      to: { kind: 'office', role: 'secretary', ancestors: pathOf('house-5') },
      except: ['wang'],
      template: 'task',
    });
    expect(texts(notice)).not.toContain('');
    expect(JSON.stringify(notice)).not.toContain(form.phone);
  });

  test('the applicant is notified of the decision', () => {
    expect(noticeOfDecision(approved, place, NOW)).toMatchObject({
      to: { kind: 'person', openid: 'wang' },
      words: { status: '已通过' },
      text: '欢迎加入east工作室，您现在可以接单了。',
    });
    expect(noticeOfDecision(refused, place, NOW)).toMatchObject({
      words: { status: '未通过' },
      text: '您报名east工作室没有通过：请先来居委会谈一谈',
    });
  });
});

test('only an approved volunteer takes requests', () => {
  const states: Record<Standing['state'], readonly string[]> = {
    applied: [],
    approved: ['east'],
    paused: [],
    refused: [],
    left: [],
  };
  for (const [state, studios] of Object.entries(states)) {
    const standings = [standing('east', { state: state as Standing['state'] })];
    expect(activeStudios(member('wang', 'east', { standings }))).toEqual(studios);
  }
});

describe('in several studios', () => {
  const both = member('wang', 'east', { standings: [standing('east'), standing('west')] });
  const stateIn = ({ standings }: Person) => standings.map(({ state }) => state);

  test('each standing is applied for, approved, paused and ended separately', () => {
    const asks = apply(approved, { ...form, studioId: 'west' }, TOWN.nodes, NOW);
    expect(stateIn(asks)).toEqual(['approved', 'applied']);
    const served = approve(asks, 'west', li, NOW);
    expect(activeStudios(served)).toEqual(['east', 'west']);
    expect(activeStudios(pause(served, ['west'], true, NOW))).toEqual(['east']);
    expect(activeStudios(leave(served, ['east'], NOW))).toEqual(['west']);
    expect(stateIn(refuse(asks, 'west', '', li))).toEqual(['approved', 'refused']);
  });

  test('the pause that ends first is due first, then the other', () => {
    const short = pause(both, ['west'], true, NOW, { days: 7 });
    const long = pause(short, ['east'], true, NOW, { days: 30 });
    const [east, west] = long.standings;
    expect(long.due).toContainEqual({ job: 'comeBack', at: west?.pausedUntil });
    const back = comeBack(long, west?.pausedUntil ?? '');
    expect(stateIn(back)).toEqual(['paused', 'approved']);
    expect(back.due).toContainEqual({ job: 'comeBack', at: east?.pausedUntil });
  });

  test('duty hours belong to one studio, all other settings to the person', () => {
    const onDuty = [{ days: [6], from: '09:00', to: '11:00' }];
    const set = setTerms(both, { ...USUAL_TERMS, atOnce: 1 }, onDuty, ['west']);
    expect(set.standings).toMatchObject([{ onDuty: [] }, { onDuty }]);
    expect(set.terms.atOnce).toBe(1);
  });

  test('at most four studios at once; ended standings make room', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const full = member('wang', 'a', { standings: ids.map((id) => standing(id)) });
    expect(full.standings).toHaveLength(MOST_STANDINGS);
    expect(refusalOf(() => apply(full, form, TOWN.nodes, NOW))).toBe('volunteer/too-many-studios');
    const again = apply(leave(full, ['b'], NOW), form, TOWN.nodes, NOW);
    expect(again.standings.map(({ studioId }) => studioId)).toEqual(['a', 'c', 'd', 'east']);
  });

  test('if only one standing can be shown, it is the active one', () => {
    expect(mainStanding([standing('a', { state: 'left' }), standing('b')])?.studioId).toBe('b');
    expect(mainStanding([])).toBeUndefined();
  });
});
