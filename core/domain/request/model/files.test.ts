import { closed } from '../../testing/given';
import { filesOf, withFiles } from './files';

const at = '2026-11-30T08:00:00.000Z';
const request = {
  ...closed(),
  photos: ['a', 'b'],
  voice: { file: 'v', seconds: 3 },
  additions: [{ words: '', photos: ['c'], at }],
};
const whole = { ...request, result: { ...request.result, photos: ['d'] } };

test('every file is renamed where it stands', () => {
  const next = withFiles(whole, (file) => `${file}2`);
  expect(filesOf(next)).toEqual(filesOf(whole).map((file) => `${file}2`));
  expect(next).toMatchObject({ voice: { file: 'v2', seconds: 3 }, result: { photos: ['d2'] } });
});

test('a file without another one is left out', () => {
  expect(filesOf(withFiles(whole, (file) => (file === 'a' ? 'a' : null)))).toEqual(['a']);
});
