import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { minutesAfter } from '../../time/moment';
import { RANKS } from './state';
import { inTurns, type Turn } from './turns';

const NOW = '2026-03-10T02:00:00.000Z';
const waits = (asker: string, minute: number, rank: Turn['rank'] = 2) => ({
  asker,
  rank,
  submittedAt: minutesAfter(NOW, minute),
});
const askers = (all: readonly Turn[]) => all.map(({ asker }) => asker).join(' ');

test("one account's fifty come after everybody's first", () => {
  const flood = Array.from({ length: 50 }, (_none, index) => waits('flood', index));
  const line = inTurns([...flood, waits('neighbour', 90), waits('other', 91)]);
  expect(askers(line.slice(0, 4))).toBe('flood neighbour other flood');
});

test('what an asker has in hand counts as rounds they had', () => {
  const line = [waits('flood', 0), waits('flood', 1), waits('neighbour', 90)];
  expect(askers(inTurns(line, (asker) => (asker === 'flood' ? 3 : 0)))).toBe(
    'neighbour flood flood',
  );
});

test('within a round priority groups come first, then who waited longest; danger is before all', () => {
  const line = [waits('a', 1), waits('b', 2, 1), waits('c', 0), waits('d', 9, 0), waits('a', 3, 1)];
  expect(askers(inTurns(line))).toBe('d b a c a');
});

test('saying of all fifty that they have priority does not help', () => {
  const flood = Array.from({ length: 50 }, (_none, index) => waits('flood', index, 1));
  expect(askers(inTurns([...flood, waits('neighbour', 90)]).slice(0, 2))).toBe('flood neighbour');
});

const lines = array(
  record({
    asker: constantFrom('a', 'b', 'c'),
    rank: constantFrom(...RANKS),
    submittedAt: integer({ min: 0, max: 500 }).map((minute) => minutesAfter(NOW, minute)),
  }),
  { maxLength: 40 },
);

test("nobody's place depends on how many things another asker adds", () => {
  assert(
    property(
      lines,
      tuple(integer({ min: 0, max: 3 }), constantFrom(...RANKS)),
      (line, [had, rank]) => {
        const carried = (asker: string) => (asker === 'a' ? had : 0);
        const own = { ...waits('quiet', 700, rank) };
        const before = (all: readonly Turn[]) => inTurns(all, carried).indexOf(own);
        const more = Array.from({ length: 30 }, (_none, index) => waits('a', -index, rank));
        const delay = before([...more, ...line, own]) - before([...line, own]);
        // At most the one thing of theirs that is in the same round.
        expect(delay).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('nothing is lost or doubled, and nobody is served twice while another waits for the first', () => {
  assert(
    property(lines, (line) => {
      const turns = inTurns(line);
      expect(turns).toHaveLength(line.length);
      expect(new Set(turns)).toEqual(new Set(line));
      const usual = turns.filter(({ rank }) => rank !== 0);
      const count = new Map<string, number>();
      for (const [at, { asker }] of usual.entries()) {
        const had = count.get(asker) ?? 0;
        for (const later of usual.slice(at)) {
          expect(count.get(later.asker) ?? 0).toBeGreaterThanOrEqual(had);
        }
        count.set(asker, had + 1);
      }
    }),
  );
});
