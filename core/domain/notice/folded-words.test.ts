import { foldedWords } from './folded-words';

const told = (page: string, at: string, subject = '家电维修') => ({
  page,
  words: { subject, status: '办理中', at: `2026-03-11T0${at}:00.000Z`, tip: '有新的进展' },
});

test('a single message keeps its own words', () => {
  const only = told('pages/request/detail?id=r1', '1:00');
  expect(foldedWords('progress', [only])).toEqual(only);
});

test('several messages about one request state its latest status, and link to it', () => {
  const items = [told('r1', '1:00'), told('r1', '3:00', '漏水断电'), told('r1', '2:00')] as const;
  expect(foldedWords('progress', [...items])).toEqual({
    page: 'r1',
    words: { ...items[1].words, tip: '一共 3 条新消息' },
  });
});

test.each([
  ['progress', '2 件事有新进展'],
  ['task', '2 件事有新情况'],
  ['news', '2 条新公告'],
] as const)(
  'messages about several requests are counted, and link to the inbox: %s',
  (template, subject) => {
    const { words, page } = foldedWords(template, [
      told('r1', '1:00'),
      told('r2', '2:00'),
      told('r1', '1:30'),
    ]);
    expect(page).toBe('pages/inbox/index');
    expect(words).toMatchObject({ subject, at: '2026-03-11T02:00:00.000Z' });
  },
);
