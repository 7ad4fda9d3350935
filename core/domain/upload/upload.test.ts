import { allowed, requireAttachable, swept } from './upload';

const NOW = '2026-11-30T08:00:00.000Z';
const LATER = '2026-12-01T07:59:00.000Z';
const NEXT_DAY = '2026-12-01T08:00:00.000Z';
const places = { _id: 'a', path: 'uploads/a-1', kept: 'files/a-2', moved: 'files/a-3' };
const usedBy = { request: 'r1', command: 'tap-1' };
const upload = allowed(places, 'o-1', 'photo', NOW);
const wanted = { openid: 'o-1', kind: 'photo', usedBy } as const;

const refusedWith = (code: string) => expect.objectContaining({ code });

test('its uploader attaches a file within a day', () => {
  expect(requireAttachable(upload, wanted, LATER)).toBe(upload);
  expect(() => requireAttachable(upload, wanted, NEXT_DAY)).toThrow(refusedWith('upload/stale'));
});

test("nobody attaches another person's file, one of another kind, or one that does not exist", () => {
  for (const given of [undefined, { ...upload, openid: 'o-2' }, { ...upload, kind: 'voice' }]) {
    expect(() => requireAttachable(given as typeof upload, wanted, NOW)).toThrow(
      refusedWith('upload/not-yours'),
    );
  }
});

test('a file is attached once; the same command repeated is the same time', () => {
  const used = { ...upload, usedBy: { ...usedBy, file: 'cloud://env.b/files/a-2.jpg' } };
  expect(requireAttachable(used, wanted, NEXT_DAY)).toBe(used);
  const again = { ...wanted, usedBy: { ...usedBy, command: 'tap-2' } };
  expect(() => requireAttachable(used, again, NOW)).toThrow(refusedWith('upload/used'));
});

test('after a day a file that no request has is deleted, and one that a request has stays', () => {
  expect(upload.due).toEqual([{ job: 'sweep', at: NEXT_DAY }]);
  expect(swept(upload, false)).toBeNull();
  expect(swept(upload, true)).toEqual({ ...upload, due: [] });
});
