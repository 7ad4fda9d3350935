import { useCallback, useEffect } from 'react';
import type { InputOf } from '../../../../core/contract/operations';
import type { AllowedUploads } from '../../../../core/contract/upload';
import { FRESH_HOURS } from '../../../../core/domain/upload/limits';
import { command } from '../call/call';
import type { CloudError } from '../call/cloud-error';
import { newCommandId } from '../call/command-id';
import { upload } from './upload';

/** Paths on this phone. */
interface Chosen {
  readonly photos?: readonly string[];
  readonly voices?: readonly string[];
  readonly sheets?: readonly string[];
}

/** The cloud's file ids, in the order of the paths. */
interface Uploaded {
  readonly photos: readonly string[];
  readonly voices: readonly string[];
  readonly sheets: readonly string[];
}

/** 传到了: the file id by path, and when the cloud allowed it. */
const arrived = new Map<string, { readonly id: string; readonly at: number }>();

/** The cloud accepts a file for a day; here it counts for a little less. */
const FRESH_MS = (FRESH_HOURS - 1) * 60 * 60 * 1000;

/**
 * 上传几个文件. The cloud is asked once where all of them may go. A retry after an error skips files that
 * have arrived, unless that was about a day ago. `onNext` gets the kind and the number of the current
 * file, beginning with 1. Throws CloudError.
 */
export function useUploads(): (
  chosen: Chosen,
  onNext?: (kind: keyof Uploaded, which: number) => void,
) => Promise<Uploaded> {
  return useCallback(async ({ photos = [], voices = [], sheets = [] }, onNext) => {
    const missing = (paths: readonly string[]) => paths.filter(isMissing).length;
    const given = await allow({
      ...{ photos: missing(photos), voices: missing(voices), sheets: missing(sheets) },
    });
    const all = async (kind: keyof Uploaded, paths: readonly string[]) => {
      const ids: string[] = [];
      const places = [...given[kind]];
      for (const path of paths) {
        onNext?.(kind, ids.length + 1);
        ids.push(await arrive(path, places));
      }
      return ids;
    };
    return {
      photos: await all('photos', photos),
      voices: await all('voices', voices),
      sheets: await all('sheets', sheets),
    };
  }, []);
}

/** 用掉了: what a command has attached is attached once; the same picture is uploaded again. */
export function forgetArrived(): void {
  arrived.clear();
}

/** 重新传: once the cloud has refused a file, the next attempt uploads all of them again. */
export function useUploadsAnew(refused: CloudError | undefined): void {
  useEffect(() => {
    if (refused?.code.startsWith('upload/')) arrived.clear();
  }, [refused]);
}

function isMissing(path: string): boolean {
  return Date.now() - (arrived.get(path)?.at ?? 0) > FRESH_MS;
}

async function allow(counts: InputOf<'uploads.allow'>): Promise<AllowedUploads> {
  if (Object.values(counts).every((count) => count === 0)) {
    return { photos: [], voices: [], sheets: [] };
  }
  return (await command('uploads.allow', counts, newCommandId())).output;
}

/** The id of a file that has arrived, or arrives now at the next of these places. */
async function arrive(path: string, places: string[]): Promise<string> {
  const known = arrived.get(path);
  if (known && !isMissing(path)) return known.id;
  const at = Date.now();
  const id = await upload(path, places.shift() ?? '');
  arrived.set(path, { id, at });
  return id;
}
