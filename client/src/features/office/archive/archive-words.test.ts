import type { ArchiveView } from '../../../../../core/contract/archive';
import { sayProgress, sayState } from './archive-words';

const view: ArchiveView = {
  ...{ kind: 'import', state: 'under-way', at: '2026-11-21T01:00:00.000Z', endedAt: null },
  ...{ folder: 'archive/a', manifest: null, removedAt: null, now: '2026-11-21T01:05:00.000Z' },
  documents: { people: 200, requests: 12 },
  parts: { done: 2, all: 9 },
};

test('an import tells how many files it has read, and how many documents', () => {
  expect(sayState(view)).toEqual({ tone: 'active', word: '正在导入' });
  expect(sayProgress(view)).toEqual([
    '今天 09:00 开始。',
    '9 个文件收好了 2 个，212 份资料。不用守着，做完前可以先去忙别的；下拉看进度。',
  ]);
});

test('a finished export tells when it ended, and how much it holds', () => {
  const done = {
    ...view,
    ...({ kind: 'export', state: 'done', endedAt: '2026-11-21T01:04:00.000Z' } as const),
  };
  expect(sayState(done).word).toBe('导出好了');
  expect(sayProgress(done)).toEqual(['今天 09:00 开始，今天 09:04 结束。', '一共 212 份资料。']);
});

test('files that were removed are not offered any more', () => {
  expect(sayState({ kind: 'export', state: 'removed' }).word).toBe('文件已经删掉');
});
