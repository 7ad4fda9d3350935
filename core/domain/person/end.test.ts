import { member, NOW, refusalOf, resident, standing } from '../testing/town';
import { activeStudios } from './standing';
import { askEnd, comeBack, end, leave, pause, stay } from './volunteer';

const both = member('wang', 'east', { standings: [standing('east'), standing('west')] });
const wish = { by: 'zhou', reason: '总是不来', at: NOW };

test('an office ends one standing, with a reason, and the work is handed over', () => {
  const ended = end(both, 'east', '收了居民的红包', NOW);
  expect(ended.standings).toMatchObject([
    { state: 'left', reason: '收了居民的红包', endAsked: null },
    { state: 'approved' },
  ]);
  expect(ended.due).toContainEqual({ job: 'handOver', at: NOW });
  expect(refusalOf(() => end(ended, 'east', '', NOW))).toBe('volunteer/not-approved');
  expect(refusalOf(() => end(resident('x'), 'east', '', NOW))).toBe('volunteer/not-approved');
});

test('a lead only asks; the standing goes on until the office decides', () => {
  const asked = askEnd(both, 'east', wish);
  expect(asked.standings[0]).toMatchObject({ state: 'approved', endAsked: wish });
  expect(stay(asked, 'east')).toEqual(both);
  expect(end(asked, 'east', '同意', NOW).standings[0]?.endAsked).toBeNull();
  expect(leave(asked, ['east'], NOW).standings[0]?.endAsked).toBeNull();
  expect(refusalOf(() => stay(both, 'east'))).toBe('volunteer/end-not-asked');
});

describe('who paused a standing', () => {
  const byOffice = pause(both, ['east'], true, NOW, { by: 'office' });
  const byLead = pause(both, ['east'], true, NOW, { by: 'lead' });
  const resumed = (person: typeof both, by: 'oneself' | 'lead' | 'office') =>
    activeStudios(pause(person, ['east'], false, NOW, { by }));

  test('a pause by an office is ended by an office alone', () => {
    for (const by of ['oneself', 'lead'] as const) {
      expect(refusalOf(() => resumed(byOffice, by))).toBe('volunteer/paused-by-office');
    }
    expect(resumed(byOffice, 'office')).toEqual(['east', 'west']);
  });

  test('a pause by a lead is ended by a lead or an office', () => {
    expect(refusalOf(() => resumed(byLead, 'oneself'))).toBe('volunteer/paused-by-lead');
    expect(resumed(byLead, 'lead')).toEqual(['east', 'west']);
    expect(resumed(byLead, 'office')).toEqual(['east', 'west']);
  });

  test('a volunteer does not give it an end, or take it over', () => {
    const retried = () => pause(byOffice, ['east'], true, NOW, { days: 7 });
    expect(refusalOf(retried)).toBe('volunteer/paused-by-office');
  });

  test('of several studios, only those they may change are changed', () => {
    const rests = pause(byOffice, ['west'], true, NOW);
    expect(activeStudios(pause(rests, ['east', 'west'], false, NOW))).toEqual(['west']);
  });

  test('a pause with an end is over then, whoever set it', () => {
    const week = pause(both, ['east'], true, NOW, { by: 'office', days: 7 });
    const back = comeBack(week, week.standings[0]?.pausedUntil ?? '');
    expect(back.standings[0]).toMatchObject({ state: 'approved', pausedBy: null });
  });
});
