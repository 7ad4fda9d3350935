import type { ServiceRequest } from './state';

/** 照片与语音: every file that it refers to. */
export function filesOf({ photos, voice, additions, result }: ServiceRequest): string[] {
  const added = additions.flatMap((one) => one.photos);
  return [...photos, ...added, ...(voice ? [voice.file] : []), ...(result?.photos ?? [])];
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
  };
  return result
    ? ({ ...next, result: { ...result, photos: all(result.photos) } } as ServiceRequest)
    : next;
}
