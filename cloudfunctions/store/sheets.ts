import type { ApiResult } from '../../core/contract/api-event';
import { Refusal } from '../../core/domain/base/refusal';
import { cloud } from './cloud';

type Lines = readonly (readonly string[])[];

/**
 * 读表: the lines of a stored spreadsheet, cell by cell, from the function that carries the libraries.
 *
 * @throws Refusal when it is no readable sheet
 */
export async function readSheet(fileID: string): Promise<Lines> {
  return (await asked<{ lines: Lines }>({ read: fileID })).lines;
}

/** 写表: stores a spreadsheet at this path, its first line being the heading, and returns its file id. */
export async function writeSheet(cloudPath: string, lines: Lines): Promise<string> {
  return (await asked<{ fileID: string }>({ write: cloudPath, lines })).fileID;
}

async function asked<Answer>(order: object): Promise<Answer> {
  const { result } = (await cloud.callFunction({ name: 'sheets', data: order })) as unknown as {
    result: ApiResult<Answer>;
  };
  if (!result.ok) throw new Refusal(result.error.code);
  return result.value;
}
