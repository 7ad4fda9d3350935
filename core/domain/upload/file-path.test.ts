import { fileName, keptPath, pathsOf, uploadOf, uploadPath } from './file-path';
import { allowed } from './upload';

const ID = '0123456789abcdef01234567';
const MARK = 'f'.repeat(32);
const CLOUD = 'cloud://env.6c6f-env-1250000000/';

test('a file is known as what it is of, wherever it is kept', () => {
  expect(uploadOf(CLOUD + uploadPath(ID, MARK))).toBe(ID);
  expect(uploadOf(`${CLOUD + keptPath(ID, MARK)}.jpg`)).toBe(ID);
  expect(fileName(`${CLOUD + keptPath(ID, MARK)}.jpg`)).toMatchObject({ storage: CLOUD });
});

test('a file from before uploads were marked is of none', () => {
  expect(uploadOf(`${CLOUD}photos/5b6c.jpg`)).toBeNull();
  expect(uploadOf(`${CLOUD}photos/${ID}-${MARK}.jpg`)).toBeNull();
  expect(uploadOf('https://elsewhere.example/a.jpg')).toBeNull();
});

test('every place of an upload is known, also the one after a withdrawal', () => {
  const places = { path: uploadPath(ID, MARK), kept: keptPath(ID, 'a'), moved: keptPath(ID, 'b') };
  const upload = allowed({ _id: ID, ...places }, 'o-1', 'photo', '2026-11-30T08:00:00.000Z');
  expect(pathsOf(upload)).toEqual([
    places.path,
    ...['jpg', 'png', 'gif'].map((ending) => `${places.kept}.${ending}`),
    ...['jpg', 'png', 'gif'].map((ending) => `${places.moved}.${ending}`),
  ]);
});
