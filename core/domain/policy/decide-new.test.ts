import { Staffing } from '../routing/staffing';
import { Directory } from '../studio/directory';
import { draft, grandma } from '../testing/given';
import { IDLE } from '../testing/staff';
import { NODES, NOW, refusalOf, studio, TOWN } from '../testing/town';
import { decideNew, requireSomebody } from './decide-new';

const NOBODY = new Staffing();

test('a new request goes to a studio with a free volunteer, or else to the office', () => {
  const asked = decideNew('r1', draft(), grandma, { directory: TOWN, staffing: IDLE, now: NOW });
  expect(asked.next).toMatchObject({ state: 'offered', owner: { kind: 'studio' } });
  const waits = decideNew('r1', draft(), grandma, { directory: TOWN, staffing: NOBODY, now: NOW });
  expect(waits.next).toMatchObject({ state: 'submitted', owner: { kind: 'office' } });
});

test('a new request is refused when no office is held', () => {
  const among = (...holders: { role: 'officer'; node: string }[]) => {
    const directory = new Directory(NODES, [studio('east')], holders);
    const decision = decideNew('r1', draft(), grandma, { directory, staffing: NOBODY, now: NOW });
    return () => requireSomebody(decision, directory);
  };
  expect(among({ role: 'officer', node: 'street' })).not.toThrow();
  expect(refusalOf(among())).toBe('office/nobody-yet');
});
