import type { OpenId } from '../../../core/domain/base/identity';
import type { UploadKind } from '../../../core/domain/upload/kind';
import type { MediaVerdict } from '../../../core/domain/upload/media-check';
import { cloud } from '../../store/cloud';
import { addressesOf } from '../../store/files';

/** The only file that knows how WeChat is asked about media, and in which form it answers. */

/** 论坛: what others see. */
const SCENE = 3;
/** Without sheets, which nobody is shown. */
const MEDIA_TYPE: Readonly<Partial<Record<UploadKind, number>>> = { voice: 1, photo: 2 };

/** WeChat fetches the file itself, some time after it was asked. */
const LINK_MINUTES = 60;

/**
 * 问微信: asks whether others may see this file. The answer comes later, as an event.
 *
 * @returns WeChat's name for the check; null when it could not be asked
 */
export async function askAboutMedia(
  openid: OpenId,
  kind: UploadKind,
  file: string,
): Promise<string | null> {
  try {
    const mediaType = MEDIA_TYPE[kind];
    const mediaUrl = (await addressesOf([file], LINK_MINUTES)).get(file);
    if (mediaUrl === undefined || mediaType === undefined) return null;
    const answer = (await cloud.openapi.security.mediaCheckAsync({
      mediaUrl: encodeURI(mediaUrl),
      mediaType,
      version: 2,
      scene: SCENE,
      openid,
    })) as { traceId?: string; trace_id?: string };
    return answer.traceId ?? answer.trace_id ?? null;
  } catch (error) {
    // The cloud keeps a function's log, where the engineer can see that the permission is missing.
    console.error(JSON.stringify({ mediaCheckAsync: String(error) }));
    return null;
  }
}

/** A verdict that somebody says is WeChat's. */
export interface HeardVerdict {
  readonly traceId: string;
  readonly verdict: MediaVerdict;
}

/**
 * 微信的回话: the verdict in an event; undefined when it is none. Anybody can call a function with such an
 * event, so it counts only together with a name that nobody but WeChat was given.
 */
export function verdictIn(event: unknown): HeardVerdict | undefined {
  if (typeof event !== 'object' || event === null) return undefined;
  const { MsgType, Event, trace_id, errcode, result } = event as Record<string, unknown>;
  if (MsgType !== 'event' || Event !== 'wxa_media_check') return undefined;
  if (typeof trace_id !== 'string' || trace_id === '') return undefined;
  const suggest = (result as { suggest?: unknown } | undefined)?.suggest;
  const isKnown = suggest === 'pass' || suggest === 'review' || suggest === 'risky';
  const verdict = isKnown && (errcode ?? 0) === 0 ? suggest : 'failed';
  return { traceId: trace_id, verdict };
}
