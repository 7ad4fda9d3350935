import type { personOperations } from './person';
import { checkInputs, checkNeeded, type RightInputs } from './testing/check-inputs';

const right: RightInputs<keyof typeof personOperations> = {
  'people.holdBack': {
    personId: 'o_wang-1',
    reason: '一天发了三十条一样的',
    until: '2026-03-18T02:00:00.000Z',
  },
  'people.release': { personId: 'o_wang-1' },
  'people.appeal': { words: '那是孩子拿手机点的' },
  'people.uphold': { personId: 'o_wang-1', reason: '还有别的记录' },
  'people.residents': { kind: 'asked' },
  'people.vouch': { personId: 'o_wang-1', nodeId: 'house-5', detail: '602室', known: true },
};

checkInputs(right);
checkNeeded('people.holdBack', 'reason', right['people.holdBack']);
checkNeeded('people.appeal', 'words', right['people.appeal']);
checkNeeded('people.uphold', 'reason', right['people.uphold']);
