import type { ApiResult } from '../../core/contract/api-event';
import type { Printable, TemplateName } from '../../core/domain/code/printable';
import { isFromFunction, refused } from '../runtime/caller';
import { storeFile } from '../store/files';
import { drawPosters } from './building-poster/draw';
import { Paper } from './paper';

/** What to print, by which template, and where the file goes. */
type Order = {
  readonly [Name in TemplateName]: {
    readonly template: Name;
    readonly path: string;
    readonly data: Printable[Name];
  };
}[TemplateName];

/** 模板: how each kind of paper is drawn, one folder each. */
const TEMPLATES: {
  readonly [Name in TemplateName]: (paper: Paper, data: Printable[Name]) => Promise<void>;
} = {
  'building-poster': drawPosters,
};

/**
 * 云函数 `print`: makes PDFs, so that no other function carries the library and the font for it. Only other
 * functions call it, after they have asked who may.
 */
export async function main({
  template,
  path,
  data,
}: Order): Promise<ApiResult<{ fileID: string }>> {
  if (!isFromFunction()) return refused('cloud/functions-only');
  const paper = new Paper();
  await TEMPLATES[template](paper, data);
  return { ok: true, value: { fileID: await storeFile(path, await paper.finished()) } };
}
