import { member, resident, standing } from '../testing/town';
import { buildStaffing } from './build-staffing';

const both = member('both', 'east', { standings: [standing('east'), standing('west')] });

describe('buildStaffing', () => {
  const staffing = buildStaffing(['east', 'west'], {
    members: [
      member('wang', 'east', { terms: { atOnce: 2, relatives: ['王小妹'], showPhone: false } }),
      member('sun', 'east'),
      member('resting', 'east', { standings: [standing('east', { state: 'paused' })] }),
      member('li', 'far'),
      resident('grandma'),
    ],
    carried: [
      { studioId: 'east', state: 'accepted', openid: 'wang', asker: null, count: 2 },
      { studioId: 'east', state: 'accepted', openid: 'resting', asker: null, count: 1 },
      { studioId: 'east', state: 'offered', openid: null, asker: null, count: 4 },
    ],
    lately: [{ _id: 'east', asked: 9, lost: 3 }],
  });

  test('approved volunteers are members, with their load', () => {
    expect(staffing.of('east').members).toMatchObject([
      {
        openid: 'wang',
        name: 'wang',
        former: [],
        relatives: ['王小妹'],
        atOnce: 2,
        onDuty: [],
        inHand: 2,
      },
      { openid: 'sun', name: 'sun', former: [], relatives: [], atOnce: 3, onDuty: [], inHand: 0 },
    ]);
  });

  test('a member of two studios is in both, once each, with all of their work', () => {
    const two = buildStaffing(['east', 'west'], {
      members: [both, both],
      carried: [
        { studioId: 'east', state: 'accepted', openid: 'both', asker: null, count: 1 },
        { studioId: 'far', state: 'accepted', openid: 'both', asker: null, count: 1 },
      ],
      lately: [],
    });
    for (const id of ['east', 'west']) {
      expect(two.of(id).members).toMatchObject([{ openid: 'both', inHand: 2 }]);
    }
    expect(two.of('west').inWork).toBe(0);
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
