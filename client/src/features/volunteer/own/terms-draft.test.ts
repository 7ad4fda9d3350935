import { draftOfTerms, termsInput } from './terms-draft';

const there = { onDuty: [{ days: [6, 7], from: '09:00', to: '11:30' }] };
const terms = {
  atOnce: 3,
  relatives: ['王小妹', '王大伯'],
  showPhone: true,
};

test('unchanged fields are sent as they were read', () => {
  expect(termsInput(draftOfTerms(terms, there), 's1')).toEqual({
    ...{ ...terms, ...there, studioId: 's1' },
  });
});

test.each([
  ['', []],
  ['王小妹', ['王小妹']],
  ['王小妹、王大伯', ['王小妹', '王大伯']],
  [' 王小妹，王大伯 王小妹；', ['王小妹', '王大伯']],
])('names written as %j', (relatives, expected) => {
  expect(termsInput({ ...draftOfTerms(terms, there), relatives }, 's1').relatives).toEqual(
    expected,
  );
});
