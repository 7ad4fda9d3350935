import { groupText } from './group-text';

const told = {
  ...{
    title: '周六停水',
    body: '检修水泵。\n请先接好水。',
    nodeName: '银杏里社区',
    byName: '陈静',
  },
  ...{ writtenAt: '2026-11-28T02:00:00.000Z', corrections: [] },
};

test('says the place, the title, the words and who wrote them', () => {
  const [first, ...rest] = groupText(told).split('\n');
  expect(first).toBe('【银杏里社区】周六停水');
  expect(rest.slice(0, 2)).toEqual(['检修水泵。', '请先接好水。']);
  expect(rest.at(-1)).toBe('陈静，11月28日 10:00');
});

test('the latest correction stands before the words', () => {
  const corrections = [
    { at: '2026-11-30T01:00:00.000Z', words: '改到周日。' },
    { at: '2026-11-29T01:00:00.000Z', words: '改到周六下午。' },
  ];
  const lines = groupText({ ...told, corrections }).split('\n');
  expect(lines[1]).toBe('更正（11月30日 09:00）：改到周日。');
  expect(lines.join()).not.toContain('周六下午');
});
