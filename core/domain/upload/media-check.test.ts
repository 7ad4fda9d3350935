import { asked, type CheckState, judged, NOT_CHECKED, showingTo } from './media-check';

const NOW = '2026-11-30T08:00:00.000Z';

test('WeChat is asked, and asked again when no verdict came, until a person has to look', () => {
  const first = asked(NOT_CHECKED, 'trace-1', NOW);
  expect(first).toMatchObject({ check: { state: 'asked', traceId: 'trace-1', asked: 1 } });
  expect(first.at).toBe('2026-11-30T08:35:00.000Z');
  const third = asked({ ...first.check, asked: 2 }, null, NOW);
  expect(third).toEqual({ check: { state: 'person', traceId: '', asked: 2 }, at: null });
});

test('when WeChat could not be asked it is asked a minute later', () => {
  const down = asked(NOT_CHECKED, null, NOW);
  expect(down).toEqual({
    check: { state: 'none', traceId: '', asked: 1 },
    at: '2026-11-30T08:01:00.000Z',
  });
});

test('a verdict ends it; a failure asks again, as often as allowed', () => {
  const { check } = asked(NOT_CHECKED, 'trace-1', NOW);
  expect(judged(check, 'pass', NOW)).toMatchObject({ check: { state: 'passed' }, at: null });
  expect(judged(check, 'risky', NOW)).toMatchObject({ check: { state: 'risky' }, at: null });
  expect(judged(check, 'review', NOW)).toMatchObject({ check: { state: 'person' }, at: null });
  expect(judged(check, 'failed', NOW)).toMatchObject({ check: { state: 'none' }, at: NOW });
  expect(judged({ ...check, asked: 3 }, 'failed', NOW)).toMatchObject({
    check: { state: 'person' },
    at: null,
  });
});

test.each<[CheckState, uploader: string, office: string, other: string]>([
  ['none', 'shown', 'checking', 'checking'],
  ['asked', 'shown', 'checking', 'checking'],
  ['passed', 'shown', 'shown', 'shown'],
  ['person', 'shown', 'shown', 'hidden'],
  ['risky', 'shown', 'hidden', 'hidden'],
])('%s: its uploader, an office, and others', (state, uploader, office, other) => {
  const check = { ...NOT_CHECKED, state };
  expect(showingTo(check, { isUploader: true, isOffice: false })).toBe(uploader);
  expect(showingTo(check, { isUploader: false, isOffice: true })).toBe(office);
  expect(showingTo(check, { isUploader: false, isOffice: false })).toBe(other);
});
