import type { Notice } from '../notice/notice';
import { member, NOW, pathOf, refusalOf, resident } from '../testing/town';
import type { Person, Volunteer } from './person';
import { activeStudio } from './person';
import {
  apply,
  approve,
  comeBack,
  leave,
  noticeOfApplication,
  noticeOfDecision,
  noticeOfLeadGone,
  pause,
  refuse,
  setTerms,
  USUAL_TERMS,
} from './volunteer';

const form = {
  studioId: 'east',
  ancestors: pathOf('house-5'),
  name: '王建国',
  phone: '026-5550101',
  skills: '会修水管',
};
const li = 'secretary-li';

const applied = apply(resident('wang'), form, NOW);
const approved = approve(applied, li);
const paused = pause(approved, true, NOW);
const refused = refuse(applied, '请先来居委会谈一谈', li);

describe('apply', () => {
  test('a resident asks to join one studio', () => {
    expect(applied).toMatchObject({
      name: '王建国',
      phone: '026-5550101',
      volunteer: {
        state: 'applied',
        studioId: 'east',
        ancestors: pathOf('house-5'),
        skills: '会修水管',
        appliedAt: NOW,
        reason: '',
      },
    });
    expect(activeStudio(applied)).toBeNull();
  });

  test('a refused person may apply again, and the old reason is gone', () => {
    const again = apply(refused, { ...form, studioId: 'west' }, NOW);
    expect(again.volunteer).toMatchObject({ state: 'applied', studioId: 'west', reason: '' });
  });

  test.each([
    ['applied', applied, 'volunteer/already-applied'],
    ['approved', approved, 'volunteer/already-approved'],
    ['paused', paused, 'volunteer/already-approved'],
  ])('a volunteer who %s cannot apply again', (_, person, code) => {
    expect(refusalOf(() => apply(person, form, NOW))).toBe(code);
  });
});

describe('a pause', () => {
  test('a pause ends at the date they set, or when they say so', () => {
    const week = pause(approved, true, NOW, 7);
    const until = week.volunteer?.pausedUntil ?? '';
    expect(week.due).toContainEqual({ job: 'comeBack', at: until });
    expect(activeStudio(week)).toBeNull();
    expect(comeBack(week, NOW).volunteer?.state).toBe('paused');
    const back = comeBack(week, until);
    expect(activeStudio(back)).toBe('east');
    expect(back.due.map(({ job }) => job)).not.toContain('comeBack');
    expect(paused.volunteer?.pausedUntil).toBeNull();
    expect(paused.due.map(({ job }) => job)).not.toContain('comeBack');
  });

  test('a volunteer who left during the pause is not reactivated', () => {
    const gone = leave(pause(approved, true, NOW, 7), NOW);
    expect(comeBack(gone, '2027-01-01T00:00:00.000Z').volunteer?.state).toBe('left');
  });
});

describe('approve', () => {
  test('an approved volunteer takes requests of their studio', () => {
    expect(approved.volunteer?.state).toBe('approved');
    expect(activeStudio(approved)).toBe('east');
  });
});

describe('refuse', () => {
  test('the applicant reads the reason for a refusal', () => {
    expect(refused.volunteer).toMatchObject({ state: 'refused', reason: '请先来居委会谈一谈' });
    expect(activeStudio(refused)).toBeNull();
  });
});

describe.each([
  ['approve', (person: typeof applied, by: string) => approve(person, by)],
  ['refuse', (person: typeof applied, by: string) => refuse(person, '', by)],
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
    expect(activeStudio(paused)).toBeNull();
    expect(activeStudio(pause(paused, false, NOW))).toBe('east');
    expect(pause(paused, true, NOW)).toEqual(paused);
  });

  test('only a volunteer can pause', () => {
    for (const person of [resident('x'), applied, refused]) {
      expect(refusalOf(() => pause(person, true, NOW))).toBe('volunteer/not-approved');
    }
  });
});

describe('leave', () => {
  test('a volunteer who leaves can accept nothing more, and their work is handed over', () => {
    const left = leave(approved, NOW);
    expect(left).toMatchObject({
      volunteer: { state: 'left' },
      due: [{ job: 'handOver', at: NOW }],
    });
    expect(activeStudio(left)).toBeNull();
  });

  test('applying again undoes leaving and restores the earlier settings', () => {
    const set = setTerms(approved, {
      atOnce: 5,
      onDuty: [],
      relatives: ['王小妹'],
      showPhone: true,
    });
    const back = apply(leave(set, NOW), form, NOW);
    expect(back.volunteer).toMatchObject({
      state: 'applied',
      atOnce: 5,
      relatives: ['王小妹'],
      showPhone: true,
    });
  });

  test.each([
    ['leaves', (person: Person) => leave(person, NOW)],
    ['sets terms', (person: Person) => setTerms(person, USUAL_TERMS)],
  ])('nobody else %s', (_, act) => {
    for (const person of [resident('x'), applied, refused, leave(approved, NOW)]) {
      expect(refusalOf(() => act(person))).toBe('volunteer/not-approved');
    }
  });

  test('the office is told that a lead has left, without a name on the locked screen', () => {
    const place = { _id: 'east', name: 'east工作室', ancestors: pathOf('house-5') };
    const notice = noticeOfLeadGone(leave(approved, NOW), place, NOW);
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
    expect(noticeOfDecision(approved, 'east工作室', NOW)).toMatchObject({
      to: { kind: 'person', openid: 'wang' },
      words: { status: '已通过' },
      text: '欢迎加入east工作室，您现在可以接单了。',
    });
    expect(noticeOfDecision(refused, 'east工作室', NOW)).toMatchObject({
      words: { status: '未通过' },
      text: '您的志愿者报名没有通过：请先来居委会谈一谈',
    });
  });
});

test('only an approved volunteer takes requests', () => {
  const states: Record<Volunteer['state'], string | null> = {
    applied: null,
    approved: 'east',
    paused: null,
    refused: null,
    left: null,
  };
  for (const [state, studioId] of Object.entries(states)) {
    const given = member('wang', 'east');
    const volunteer = given.volunteer && { ...given.volunteer, state: state as Volunteer['state'] };
    expect(activeStudio({ ...given, volunteer })).toBe(studioId);
  }
});
