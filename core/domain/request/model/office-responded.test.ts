import { climb } from '../../escalation/ladder';
import { reroute, route, toOffice } from '../../routing/routing';
import { needOf } from '../../routing/specialists';
import { DONE, draft, grandma, secretaryLi, stored, submitted } from '../../testing/given';
import { IDLE } from '../../testing/staff';
import { DAY, directoryOf, later, NOW, TOWN } from '../../testing/town';
import { submit } from '../commands/assignment';
import { correct } from '../commands/correct';
import { record, reopen, resolve } from '../commands/outcome';
import { answer, ask } from '../commands/pause';
import { hasOfficeResponded } from './office-responded';
import type { Submitted } from './state';

/** Monday 17:00, three working days after Wednesday: a suggestion's time to accept. */
const MONDAY = later(5 * DAY + 7 * 60);
/** Wednesday 17:00 two weeks later: ten working days. */
const RESOLVED_BY = later(14 * DAY + 7 * 60);

function made(category: 'suggestion' | 'repair'): Submitted {
  const said = draft({ category });
  const way = route(needOf(said, grandma), directoryOf(), IDLE, NOW);
  return stored(submit('r1', said, way, grandma, NOW)) as Submitted;
}

const suggestion = () => made('suggestion');

test('an office has the category’s time to accept until its first response, then the time to resolve', () => {
  const request = suggestion();
  expect(request.dueAt).toBe(MONDAY);
  const noted = record(request, '开会时提', secretaryLi, NOW).next;
  expect(noted).toMatchObject({ dueAt: RESOLVED_BY, answeredInTime: true, overdue: false });
});

test('without a response the request goes to the subdistrict, which has the same time', () => {
  const climbed = climb(suggestion(), TOWN, IDLE, MONDAY)?.next;
  expect(climbed).toMatchObject({ owner: { role: 'officer' }, answeredInTime: false });
  // The third working day after Monday: Thursday 17:00.
  expect(climbed?.dueAt).toBe(later(3 * DAY, MONDAY));
});

test('after the first response overdue work is marked and stays with the office', () => {
  const noted = stored(record(suggestion(), '开会时提', secretaryLi, NOW));
  expect(hasOfficeResponded(noted)).toBe(true);
  expect(climb(noted, TOWN, IDLE, MONDAY)).toBeNull();
  const late = climb(noted, TOWN, IDLE, RESOLVED_BY);
  expect(late?.next).toMatchObject({ overdue: true, owner: { role: 'secretary' } });
});

test('the office is reminded on the last morning of that time, even if it was reminded before', () => {
  const reminded = { ...suggestion(), step: 'reminded' } as const;
  const noted = stored(record(reminded, '开会时提', secretaryLi, NOW));
  expect(noted.remindAt).toBe(later(-8 * 60, RESOLVED_BY));
});

test('only the first response sets the time', () => {
  const noted = stored(record(suggestion(), '开会时提', secretaryLi, NOW));
  const again = record(noted, '下周开会', secretaryLi, later(DAY)).next;
  expect(again.dueAt).toBe(RESOLVED_BY);
});

test('a late first response still gives the work its full time', () => {
  const climbed = climb(suggestion(), TOWN, IDLE, MONDAY);
  if (!climbed) throw new Error('the clock has no step at this moment');
  const late = record(stored(climbed, MONDAY), '看到了', secretaryLi, MONDAY).next;
  expect(late).toMatchObject({ answeredInTime: false, overdue: false });
  expect(late.dueAt).toBe(later(14 * DAY, MONDAY));
});

test('a question counts as the first response, and the answer leaves the time to resolve', () => {
  const asked = stored(ask(suggestion(), '哪个门口？', secretaryLi, NOW));
  const { next } = answer(asked, '北门', grandma, later(60));
  expect(next.dueAt).toBe(RESOLVED_BY);
  expect(hasOfficeResponded(stored(answer(asked, '北门', grandma, later(60)), later(60)))).toBe(
    true,
  );
});

test('a reopened request needs a first response again', () => {
  const resolved = stored(resolve(suggestion(), DONE, secretaryLi, NOW));
  const office = toOffice(resolved, TOWN, ['reopened'], NOW);
  const again = stored(reopen(resolved, '没说到点子上', office, grandma, NOW));
  expect(again.dueAt).toBe(MONDAY);
  expect(hasOfficeResponded(again)).toBe(false);
});

test('a request corrected to a suggestion has a suggestion’s time', () => {
  const way = reroute(submitted(), 'suggestion', TOWN, IDLE, NOW);
  expect(correct(submitted(), 'suggestion', way, secretaryLi, NOW).next.dueAt).toBe(MONDAY);
});

test('when the office only has to find a studio, a note does not extend its time', () => {
  const request = made('repair');
  const noted = record(request, '问过物业了', secretaryLi, NOW).next;
  expect(noted).toEqual(request);
});
