import { showTimeline } from './timeline-words';

test('the newest line is on top, and lines keep their keys when others are added', () => {
  const now = '2026-11-20T04:00:00.000Z';
  const asked = { at: '2026-11-20T01:30:00.000Z', title: '提出求助', words: '' };
  const noted = { at: '2026-11-20T02:00:00.000Z', title: '记了一笔', words: '零件明天到' };
  const [before] = showTimeline([asked], now);
  const shown = showTimeline([asked, noted], now);
  expect(shown.map(({ sentence, note }) => [sentence, note])).toEqual([
    ['记了一笔', '零件明天到'],
    ['提出求助', undefined],
  ]);
  expect(shown[1]).toEqual(before);
});
