import { refusalOf } from '../testing/town';
import { type Command, remember, replayOf, type Versioned } from './command';
import { MOST_COMMANDS } from './limits';

const blank: Versioned = { _id: 'r1', version: 0, commands: [] };
const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-30T08:00:00.000Z');

/** A command of this person, a number of hours after the start. */
function given(commandId: string, hours = 0, by = 'wang'): Command {
  return { commandId, by, digest: 'a', at: new Date(START + hours * HOUR).toISOString() };
}

const after = (document: Versioned, ...commands: Command[]) =>
  commands.reduce((known, command) => remember(known, command, 'saved'), document);
const many = (count: number, by: string, hours = 0) =>
  Array.from({ length: count }, (_, index) => given(`${by}-${index}`, hours, by));

test('a command is recognised for a day, however many follow it', () => {
  const first = given('first');
  const crowd = ['li', 'zhao', 'sun', 'qian'].flatMap((by) => many(90, by, 23));
  const busy = after(blank, first, ...crowd);
  expect(replayOf(busy, first)).toEqual({ id: 'r1', version: 1, state: 'saved' });
  expect(busy.commands).toHaveLength(361);
  const nextDay = after(busy, given('next', 24.5));
  expect(replayOf(nextDay, first)).toBeNull();
  expect(nextDay.commands).toHaveLength(361);
});

test("each person's changes per day are limited, without limiting anybody else", () => {
  const full = after(blank, ...many(MOST_COMMANDS, 'li'));
  expect(refusalOf(() => remember(full, given('more', 1, 'li'), 'saved'))).toBe('cloud/too-often');
  expect(remember(full, given('other', 1), 'saved').version).toBe(MOST_COMMANDS + 1);
  expect(remember(full, null, 'saved').version).toBe(MOST_COMMANDS + 1);
  // A repeat is still answered, and the limit ends with the day.
  expect(replayOf(full, given('li-0', 1, 'li'))).toMatchObject({ version: 1 });
  expect(remember(full, given('more', 25, 'li'), 'saved').commands).toHaveLength(1);
});

test('the same id and input are not a repeat if the operation differs', () => {
  const taken = after(blank, given('tap'));
  expect(refusalOf(() => replayOf(taken, { ...given('tap'), digest: 'b' }))).toBe(
    'input/first-has-arrived',
  );
});

test("of an earlier build's commands sixty are remembered and recognised", () => {
  const undated = Array.from({ length: 80 }, (_, index) => ({
    ...{ commandId: `old-${index}`, by: 'wang', version: index, state: 'saved' },
  }));
  const stored = { ...blank, version: 80, commands: undated };
  const next = after(stored, given('new'));
  expect(replayOf(next, given('old-79'))).toMatchObject({ version: 79 });
  expect(next.commands).toHaveLength(60);
});
