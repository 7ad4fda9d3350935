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

/** Monday 17:00: three working days after Wednesday, which a suggestion has until its first word. */
const MONDAY = later(5 * DAY + 7 * 60);
/** Wednesday two weeks on, 17:00: ten working days. */
const RESOLVED_BY = later(14 * DAY + 7 * 60);

function made(category: 'suggestion' | 'repair'): Submitted {
  const said = draft({ category });
  const way = route(needOf(said, grandma), directoryOf(), IDLE, NOW);
  return stored(submit('r1', said, way, grandma, NOW)) as Submitted;
}

const suggestion = () => made('suggestion');

test('an office has the time of the kind until it says something, and then that for resolving', () => {
  const request = suggestion();
  expect(request.dueAt).toBe(MONDAY);
  const noted = record(request, '开会时提', secretaryLi, NOW).next;
  expect(noted).toMatchObject({ dueAt: RESOLVED_BY, answeredInTime: true, overdue: false });
});

test('who says nothing loses it to the subdistrict, which has as long', () => {
  const climbed = climb(suggestion(), TOWN, IDLE, MONDAY)?.next;
  expect(climbed).toMatchObject({ owner: { role: 'officer' }, answeredInTime: false });
  // Monday's third working day: Thursday, 17:00.
  expect(climbed?.dueAt).toBe(later(3 * DAY, MONDAY));
});

test('after the office responded it is work: late, it is shown so and stays where it is', () => {
  const noted = stored(record(suggestion(), '开会时提', secretaryLi, NOW));
  expect(hasOfficeResponded(noted)).toBe(true);
  expect(climb(noted, TOWN, IDLE, MONDAY)).toBeNull();
  const late = climb(noted, TOWN, IDLE, RESOLVED_BY);
  expect(late?.next).toMatchObject({ overdue: true, owner: { role: 'secretary' } });
});

test('it is reminded of that time on its last morning, though it was reminded before', () => {
  const reminded = { ...suggestion(), step: 'reminded' } as const;
  const noted = stored(record(reminded, '开会时提', secretaryLi, NOW));
  expect(noted.remindAt).toBe(later(-8 * 60, RESOLVED_BY));
});

test('only the first word sets the time', () => {
  const noted = stored(record(suggestion(), '开会时提', secretaryLi, NOW));
  const again = record(noted, '下周开会', secretaryLi, later(DAY)).next;
  expect(again.dueAt).toBe(RESOLVED_BY);
});

test('a late first response still gives the work its full time', () => {
  const climbed = climb(suggestion(), TOWN, IDLE, MONDAY);
  if (!climbed) throw new Error('nothing was due');
  const late = record(stored(climbed, MONDAY), '看到了', secretaryLi, MONDAY).next;
  expect(late).toMatchObject({ answeredInTime: false, overdue: false });
  expect(late.dueAt).toBe(later(14 * DAY, MONDAY));
});

test('a question is a first word; the answer leaves the time for resolving', () => {
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

test('what turns out to be a suggestion has the time of one', () => {
  const way = reroute(submitted(), 'suggestion', TOWN, IDLE, NOW);
  expect(correct(submitted(), 'suggestion', way, secretaryLi, NOW).next.dueAt).toBe(MONDAY);
});

test('where the office only has to find somebody, a note holds nothing up', () => {
  const request = made('repair');
  const noted = record(request, '问过物业了', secretaryLi, NOW).next;
  expect(noted).toEqual(request);
});
