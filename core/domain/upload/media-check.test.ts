import {
  asked,
  type CheckState,
  isAskedEnough,
  judged,
  NOT_CHECKED,
  showingTo,
} from './media-check';

const NOW = '2026-11-30T08:00:00.000Z';

test('WeChat is asked, and looked after when its verdict should have come', () => {
  expect(asked(NOT_CHECKED, 'trace-1', NOW, NOW)).toEqual({
    check: { state: 'asked', traceId: 'trace-1', asked: 1 },
    at: '2026-11-30T08:35:00.000Z',
  });
  expect(isAskedEnough({ ...NOT_CHECKED, asked: 3 })).toBe(true);
});

test('while WeChat cannot be asked the tries become seldom, until a person has to look', () => {
  const tried = (since: string) => asked(NOT_CHECKED, null, since, NOW);
  expect(tried(NOW)).toEqual({ check: NOT_CHECKED, at: '2026-11-30T08:01:00.000Z' });
  expect(tried('2026-11-30T07:30:00.000Z').at).toBe('2026-11-30T08:30:00.000Z');
  expect(tried('2026-11-30T05:59:00.000Z')).toMatchObject({ check: { state: 'person' }, at: null });
});

test('a verdict ends it; a failure asks again, as often as allowed', () => {
  const { check } = asked(NOT_CHECKED, 'trace-1', NOW, NOW);
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
