import { member, resident } from '../testing/town';
import { buildStaffing } from './build-staffing';

const withVolunteer = (openid: string, but: object) => {
  const one = member(openid, 'east');
  return { ...one, volunteer: one.volunteer && { ...one.volunteer, ...but } };
};

describe('buildStaffing', () => {
  const staffing = buildStaffing(['east', 'west'], {
    members: [
      withVolunteer('wang', { atOnce: 2, relatives: ['王小妹'] }),
      member('sun', 'east'),
      withVolunteer('resting', { state: 'paused' }),
      member('li', 'far'),
      resident('grandma'),
    ],
    carried: [
      { studioId: 'east', state: 'accepted', openid: 'wang', count: 2 },
      { studioId: 'east', state: 'accepted', openid: 'resting', count: 1 },
      { studioId: 'east', state: 'offered', openid: null, count: 4 },
    ],
    lately: [{ _id: 'east', asked: 9, lost: 3 }],
  });

  test('approved volunteers are members, with their load', () => {
    expect(staffing.of('east').members).toEqual([
      { openid: 'wang', name: 'wang', relatives: ['王小妹'], atOnce: 2, onDuty: [], inHand: 2 },
      { openid: 'sun', name: 'sun', relatives: [], atOnce: 3, onDuty: [], inHand: 0 },
    ]);
  });

  test('the work of paused members still counts for the studio', () => {
    expect(staffing.of('east')).toMatchObject({ offered: 4, inWork: 3 });
  });

  test('a studio without stored data has no members and no record', () => {
    const nobody = { members: [], offered: 0, inWork: 0, lately: { asked: 0, lost: 0 } };
    expect(staffing.of('west')).toEqual(nobody);
    expect(staffing.of('unheard-of')).toEqual(nobody);
    expect(staffing.of('east').lately).toEqual({ asked: 9, lost: 3 });
  });
});
