import type { studioOperations } from './studio';
import {
  checkInputs,
  checkMayBeAbsent,
  checkMayBeEmpty,
  checkNeeded,
  type RightInputs,
  refuses,
} from './testing/check-inputs';

const right: RightInputs<keyof typeof studioOperations> = {
  'studios.list': { category: 'repair' },
  'studios.read': { id: 's1' },
  'studios.save': {
    id: 's1',
    version: 3,
    name: '周师傅工作室',
    lead: 'o_zhou',
    introduction: '修修补补三十年',
    specialities: ['repair'],
    alsoHelps: ['leak'],
    serves: ['xingye'],
    nodeId: 'house-5',
    room: '5号楼底层',
    hours: [{ days: [1, 3], from: '09:00', to: '11:30' }],
    capacity: 6,
    fee: 'at-cost',
    feeNote: '只收材料费',
    paused: false,
  },
  'studios.agreeReach': { id: 's1', node: 'heping' },
  'studios.endReach': { id: 's1', node: 'heping', reason: '这里有人办了' },
};

checkInputs(right);
checkNeeded('studios.save', 'name', right['studios.save']);
checkNeeded('studios.endReach', 'reason', right['studios.endReach']);
checkMayBeEmpty('studios.save', 'feeNote', right['studios.save']);
checkMayBeAbsent('studios.save', right['studios.save'], 'id', 'version', 'point', 'reach');

test('opening hours end after they begin, on days of the week', () => {
  const day = { days: [1], from: '09:00', to: '17:00' };
  refuses(
    'studios.save',
    right['studios.save'],
    'hours',
    [{ ...day, to: '09:00' }],
    [{ ...day, to: '08:00' }],
    [{ ...day, to: '24:00' }],
    [{ ...day, from: '9:00' }],
    [{ ...day, days: [] }],
    [{ ...day, days: [0] }],
    [{ ...day, days: [8] }],
  );
});

test('at least one speciality is required, and each is a known category', () => {
  refuses('studios.save', right['studios.save'], 'specialities', [], ['nothing']);
});
