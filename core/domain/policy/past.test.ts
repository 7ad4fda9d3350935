import { accepted, closed, offered, resolved, withdrawn } from '../testing/given';
import { DAY, later, member, NOW } from '../testing/town';
import { isPast, mayKnowAsLead, mayKnowAsMember } from './past';

/** The time that is left to read a request that has ended. */

/** A volunteer who was approved so many minutes after the requests were made. */
function approvedAt(minutes: number) {
  const zhao = member('zhao', 'east');
  const standings = zhao.standings.map((one) => ({ ...one, approvedAt: later(minutes) }));
  return { ...zhao, standings };
}

test.each([
  ['an open request', accepted(), 90 * DAY, false],
  ['a result without a word from the resident', resolved(), 90 * DAY, false],
  ['a request that was closed thirty days ago', closed(), 30 * DAY, false],
  ['a request that was closed longer ago', closed(), 30 * DAY + 1, true],
  ['a withdrawn request', withdrawn(), 0, true],
])('%s', (_, request, minutes, past) => {
  expect(isPast(request, later(minutes))).toBe(past);
});

test.each([
  ['can be taken', offered(), true],
  ['a colleague works on', accepted(), false],
  ['a colleague has done', resolved(), false],
  ['is closed', closed(), false],
  ['was withdrawn', withdrawn(), false],
])('a volunteer who is approved later knows of a request that %s: %s', (_, request, knows) => {
  expect(mayKnowAsMember(approvedAt(1), 'east', request)).toBe(knows);
});

test('a volunteer who was there before knows what their colleagues work on', () => {
  expect(mayKnowAsMember(approvedAt(0), 'east', accepted())).toBe(true);
  expect(mayKnowAsMember(approvedAt(0), 'east', closed())).toBe(false);
});

test('a lead knows of open work, and of what ended after their approval', () => {
  expect(mayKnowAsLead(approvedAt(1), 'east', accepted())).toBe(true);
  expect(mayKnowAsLead(approvedAt(1), 'east', closed())).toBe(false);
  expect(mayKnowAsLead(approvedAt(1), 'east', withdrawn())).toBe(false);
  expect(mayKnowAsLead(approvedAt(0), 'east', closed())).toBe(true);
});

test('an approval of which nothing is known counts as long ago', () => {
  const zhao = member('zhao', 'east');
  const standings = zhao.standings.map((one) => ({ ...one, approvedAt: null }));
  expect(mayKnowAsMember({ standings }, 'east', accepted())).toBe(true);
  expect(isPast({ ...closed(), closedAt: null }, later(90 * DAY))).toBe(false);
  expect(NOW).toBe(accepted().submittedAt);
});
