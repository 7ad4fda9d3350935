import { PERSONAS } from '../persona';
import { DOORS, doorsOf } from './door-table';

const SEEN = { leads: ['s1'], rests: false, mineAbove: false };

test.each(PERSONAS)('%s has at most five lines of work', (persona) => {
  expect(doorsOf(persona, 'work', SEEN).length).toBeLessThanOrEqual(5);
});

test.each(PERSONAS)('no two doors of %s are called the same', (persona) => {
  const titles = DOORS.filter((door) => door.persona === persona).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a door is there only when it leads somewhere', () => {
  const titles = (seen: typeof SEEN) =>
    doorsOf('volunteer', 'work', seen).map(({ title }) => title);
  expect(titles(SEEN)).toContain('我领衔的工作室');
  expect(titles({ ...SEEN, leads: [] })).not.toContain('我领衔的工作室');
  expect(titles({ ...SEEN, rests: true })).not.toContain('等您接的');
});
