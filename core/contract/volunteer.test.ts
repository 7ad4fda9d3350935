import {
  BEFORE,
  checkInputs,
  checkMayBeAbsent,
  checkNeeded,
  type RightInputs,
} from './testing/check-inputs';
import type { volunteerOperations } from './volunteer';

const right: RightInputs<keyof typeof volunteerOperations> = {
  'volunteers.apply': {
    studioId: 's1',
    name: '王建国',
    phone: '026-5550101',
    skills: '会修水管',
  },
  'volunteers.approve': { openid: 'o_wang-1' },
  'volunteers.refuse': { openid: 'o_wang-1', reason: '请先来谈一谈' },
  'volunteers.terms': {
    atOnce: 3,
    onDuty: [{ days: [6], from: '09:00', to: '11:30' }],
    relatives: ['王小妹'],
  },
  'volunteers.showPortrait': { portrait: 'cloud://env.b/photos/me.jpg' },
  'volunteers.ownPortrait': {},
  'volunteers.leave': {},
  'volunteers.pause': { openid: 'o_wang-1', paused: true },
  'volunteers.list': { state: 'applied', studioId: 's1', before: BEFORE },
};

checkInputs(right);
checkNeeded('volunteers.apply', 'skills', right['volunteers.apply']);
checkNeeded('volunteers.refuse', 'reason', right['volunteers.refuse']);
checkMayBeAbsent('volunteers.pause', right['volunteers.pause'], 'openid');
