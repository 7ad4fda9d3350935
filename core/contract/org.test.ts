import type { orgOperations } from './org';
import { checkInputs, type RightInputs, refuses } from './testing/check-inputs';

const right: RightInputs<keyof typeof orgOperations> = {
  'org.children': { parent: 'xingye' },
  'org.plan': { fileId: 'cloud://env/sheets/tree.xlsx', node: 's-hexu' },
  'org.readPlan': { planId: 't123' },
  'org.commit': { planId: 't123' },
  'org.read': { node: 'plum' },
  'org.rename': { node: 'plum', name: '梅园社区' },
  'org.move': { node: 'plum-1', parent: 'pine' },
  'org.merge': { from: 'plum-1', into: 'plum-2' },
  'org.close': { node: 'plum-1', closed: true },
};

checkInputs(right);

test('the path of a file leads nowhere upwards', () => {
  const wrong = ['cloud://env/uploads/../archive/x.csv', 'cloud://env/./x', 'cloud://env/a/..'];
  refuses('org.plan', right['org.plan'], 'fileId', ...wrong);
});
