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
  'volunteers.suggest': { words: '会修水管', when: [{ days: [6], from: '09:00', to: '11:30' }] },
  'volunteers.giveWord': { personId: 'o_wang-1', studioId: 's1', yes: true, words: '手艺好' },
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
  'volunteers.end': { personId: 'o_wang-1', studioId: 's1', reason: '家里事多' },
  'volunteers.askEnd': { personId: 'o_wang-1', studioId: 's1', reason: '总不来' },
  'volunteers.stay': { personId: 'o_wang-1', studioId: 's1', reason: '再看一看' },
  'volunteers.names': { before: BEFORE },
  'volunteers.rename': { openid: 'o_wang-1', name: '王海', agreed: true },
  'volunteers.qualify': {
    ...{ personId: 'o_wang-1', kinds: ['law'], proof: 'licence' },
    ...{ words: '执业证 13101', until: '2028-03-11T02:00:00.000Z' },
  },
  'volunteers.unqualify': { personId: 'o_wang-1', kinds: ['law', 'youth'] },
  'volunteers.list': { state: 'applied', studioId: 's1', before: BEFORE },
};

checkInputs(right);
checkNeeded('volunteers.apply', 'skills', right['volunteers.apply']);
checkNeeded('volunteers.refuse', 'reason', right['volunteers.refuse']);
for (const op of ['volunteers.end', 'volunteers.askEnd', 'volunteers.stay'] as const) {
  checkNeeded(op, 'reason', right[op]);
}
for (const field of ['studioId', 'studioIds', 'when'] as const) {
  const several = { ...right['volunteers.apply'], studioIds: ['s1', 's2'], when: [] };
  checkMayBeAbsent('volunteers.apply', several, field);
}
checkMayBeAbsent('volunteers.pause', right['volunteers.pause'], 'openid');
