import type { officeOperations } from './office';
import {
  BEFORE,
  checkInputs,
  checkMayBeAbsent,
  type RightInputs,
  refuses,
} from './testing/check-inputs';

const right: RightInputs<keyof typeof officeOperations> = {
  'office.board': {},
  'office.people': {},
  'office.list': {
    kind: 'overdue',
    nodeId: 'plum',
    group: 'life',
    category: 'leak',
    state: 'accepted',
    days: 30,
    before: `1~${BEFORE}`,
  },
  'office.dryRun': {
    category: 'repair',
    nodeId: 'plum-1',
    point: { lat: 31.26, lng: 121.48 },
    requestId: 'r1',
    studio: {
      ...{ id: 's1', paused: true, specialities: ['law'], alsoHelps: [], serves: ['plum'] },
      ...{ nodeId: 'plum-1', point: { lat: 31.26, lng: 121.48 }, reach: null, hours: [] },
      capacity: 5,
    },
  },
};

checkInputs(right);
checkMayBeAbsent('office.dryRun', right['office.dryRun'], 'category', 'nodeId', 'point', 'studio');

test('an unknown list is refused', () => {
  refuses('office.list', right['office.list'], 'kind', 'mine', 'toString');
});
