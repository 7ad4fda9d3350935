import type { ApiResult } from '../../core/contract/api-event';
import { Refusal } from '../../core/domain/base/refusal';
import { isFromFunction, refused } from '../runtime/caller';
import { readBytes, storeFile } from '../store/files';
import { type Line, linesOf } from './read';
import { sheetOf } from './write';

/** What to do: read a stored sheet, or write one. */
type Order =
  | { readonly read: string }
  | { readonly write: string; readonly lines: readonly Line[] };

type Answer = { readonly lines: readonly Line[] } | { readonly fileID: string };

/**
 * 云函数 `sheets`: reads and writes spreadsheets, so that no other function carries the libraries for it.
 * Only other functions call it: a phone names no file here.
 */
export async function main(order: Order): Promise<ApiResult<Answer>> {
  if (!isFromFunction()) return refused('cloud/functions-only');
  try {
    return { ok: true, value: await carryOut(order) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code);
    throw error;
  }
}

async function carryOut(order: Order): Promise<Answer> {
  if ('read' in order) return { lines: await linesOf(await contentOf(order.read)) };
  return { fileID: await storeFile(order.write, Buffer.from(await sheetOf(order.lines))) };
}

/** @throws Refusal when there is no such file */
async function contentOf(fileID: string): Promise<Uint8Array> {
  try {
    return await readBytes(fileID);
  } catch {
    throw new Refusal('sheet/unreadable');
  }
}
