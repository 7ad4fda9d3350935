import type { ApiResult } from '../../core/contract/api-event';
import { Refusal } from '../../core/domain/base/refusal';
import type { Printable, TemplateName } from '../../core/domain/code/printable';
import { cloud } from './cloud';

/**
 * 打印: makes a PDF by one of the templates and stores it at this path, in the function that carries the
 * library and the font. Returns its file id.
 */
export async function printPdf<Name extends TemplateName>(
  cloudPath: string,
  template: Name,
  data: Printable[Name],
): Promise<string> {
  const order = { template, path: cloudPath, data };
  const { result } = (await cloud.callFunction({ name: 'print', data: order })) as unknown as {
    result: ApiResult<{ fileID: string }>;
  };
  if (!result.ok) throw new Refusal(result.error.code);
  return result.value.fileID;
}
