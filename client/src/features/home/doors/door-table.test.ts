import { PERSONAS } from '../persona';
import { DOORS, doorsOf } from './door-table';

const SEEN = {
  leads: ['s1'],
  setsUp: false,
  administersAll: false,
  rests: false,
  captain: true,
  mineAbove: false,
};

const ADMINISTRATOR = {
  leads: [],
  setsUp: true,
  administersAll: true,
  rests: false,
  captain: false,
  mineAbove: false,
};

test.each(PERSONAS)('%s has at most five doors for their own work', (persona) => {
  expect(doorsOf(persona, 'work', SEEN).length).toBeLessThanOrEqual(5);
});

test.each(PERSONAS)('no two doors of %s have the same name', (persona) => {
  const titles = DOORS.filter((door) => door.persona === persona).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a door is shown only to people for whom it leads somewhere', () => {
  const titles = (seen: typeof SEEN) =>
    doorsOf('volunteer', 'work', seen).map(({ title }) => title);
  expect(titles(SEEN)).toContain('我领衔的工作室');
  expect(titles({ ...SEEN, leads: [] })).not.toContain('我领衔的工作室');
  expect(titles({ ...SEEN, rests: true })).not.toContain('等您接的');
});

test('only a captain vouches by their post', () => {
  const titles = (captain: boolean) =>
    doorsOf('post', 'work', { ...SEEN, captain }).map(({ title }) => title);
  expect(titles(true)).toContain('核实住处');
  expect(titles(false)).not.toContain('核实住处');
});

test('an administrator sees the setup pages, and no worklist of an office they do not hold', () => {
  const titles = [
    ...doorsOf('office', 'work', ADMINISTRATOR),
    ...doorsOf('office', 'more', ADMINISTRATOR),
  ];
  expect(titles.map(({ title }) => title)).toEqual([
    '没人接的',
    '待审核的',
    '工作室',
    '新建一家工作室',
    '试派',
    '工作台',
    '岗位',
    '核实住处',
    '海报和小程序码',
    '社区和楼栋',
    '街道的设置',
    '备份和恢复',
  ]);
});
