import type { ServiceRequest } from './state';

/** 照片与语音: every file that it refers to. */
export function filesOf(request: ServiceRequest): string[] {
  const { photos, voice, additions, result } = request;
  const added = additions.flatMap((one) => one.photos);
  const said = [...photos, ...added, ...(voice ? [voice.file] : [])];
  return [...said, ...(result?.photos ?? []), ...slipFilesOf(request)];
}

/** 委托书与小票 */
export function slipFilesOf({ slips }: Pick<ServiceRequest, 'slips'>): string[] {
  return slips.flatMap(({ letter, returned }) => [...letter, ...(returned?.receipts ?? [])]);
}

/** 换文件: the same request with other files; one for which there is null is left out. */
export function withFiles(
  request: ServiceRequest,
  become: (file: string) => string | null,
): ServiceRequest {
  const all = (files: readonly string[]) => files.flatMap((file) => become(file) ?? []);
  const { voice, additions, result } = request;
  const file = voice && become(voice.file);
  const next = {
    ...request,
    photos: all(request.photos),
    voice: voice && file ? { ...voice, file } : null,
    additions: additions.map((one) => ({ ...one, photos: all(one.photos) })),
    slips: request.slips.map((one) => ({
      ...one,
      letter: all(one.letter),
      returned: one.returned && { ...one.returned, receipts: all(one.returned.receipts) },
    })),
  };
  return result
    ? ({ ...next, result: { ...result, photos: all(result.photos) } } as ServiceRequest)
    : next;
}
