import type { ArchiveView } from '../../../../../core/contract/archive';
import { sayMoment } from '../../../../../core/domain/time/moment';

interface SaidState {
  readonly tone: 'active' | 'done' | 'quiet';
  readonly word: string;
}

/** 状态 of the last export or import, as a tag. */
export function sayState({ kind, state }: Pick<ArchiveView, 'kind' | 'state'>): SaidState {
  const what = kind === 'export' ? '导出' : '导入';
  if (state === 'under-way') return { tone: 'active', word: `正在${what}` };
  if (state === 'done') return { tone: 'done', word: `${what}好了` };
  return { tone: 'quiet', word: '文件已经删掉' };
}

/** When it began, and how much is done. */
export function sayProgress(archive: ArchiveView): string[] {
  const { kind, state, at, endedAt, documents, parts, now } = archive;
  const total = Object.values(documents).reduce((sum, count) => sum + count, 0);
  const began = `${sayMoment(at, now)} 开始${endedAt ? `，${sayMoment(endedAt, now)} 结束` : ''}。`;
  if (state !== 'under-way') return [began, `一共 ${total} 份资料。`];
  const sofar =
    kind === 'export'
      ? `已经写好 ${total} 份资料。`
      : `${parts.all} 个文件收好了 ${parts.done} 个，${total} 份资料。`;
  return [began, `${sofar}不用守着，做完前可以先去忙别的；下拉看进度。`];
}
