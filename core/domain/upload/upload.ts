import type { OpenId } from '../base/identity';
import { Refusal } from '../base/refusal';
import { type WithDue, withDue } from '../time/due';
import { type Moment, minutesAfter } from '../time/moment';
import type { UploadKind } from './kind';
import { FRESH_HOURS } from './limits';
import { type MediaCheck, NOT_CHECKED } from './media-check';

/** `sweep`: delete what no request has; `check`: WeChat's verdict is missing. */
export type UploadJob = 'sweep' | 'check';

/** 上传的文件: one file that a phone may upload, or has uploaded. */
export interface Upload extends WithDue<UploadJob> {
  readonly _id: string;
  /** Who may upload it, and attach it; empty after that person has left. */
  readonly openid: OpenId;
  readonly kind: UploadKind;
  /** Where the phone may put it. */
  readonly path: string;
  /** Where the function keeps it once it is attached, without the ending. */
  readonly kept: string;
  /** Where it is kept after the request was withdrawn, so that earlier links lead nowhere. */
  readonly moved: string;
  readonly at: Moment;
  /** What it was attached to; null while it is not attached. */
  readonly usedBy: Use | null;
  readonly check: MediaCheck;
}

/** By which command, to which request; a portrait to its person. */
interface UsedBy {
  readonly request: string;
  readonly command: string;
}

/** 用在哪里, and the id of the file that the function keeps. */
interface Use extends UsedBy {
  readonly file: string;
}

/** 许可: a file that this person may upload now. Without being attached it is deleted after a day. */
export function allowed(
  places: Pick<Upload, '_id' | 'path' | 'kept' | 'moved'>,
  openid: OpenId,
  kind: UploadKind,
  now: Moment,
): Upload {
  const due = [{ job: 'sweep', at: staleAt(now) }] as const;
  return { ...places, openid, kind, at: now, usedBy: null, check: NOT_CHECKED, due };
}

/** The moment after which it cannot be attached any more, and is deleted. */
export function staleAt(at: Moment): Moment {
  return minutesAfter(at, FRESH_HOURS * 60);
}

/**
 * Only its uploader attaches it, only once, and only while it is fresh. Repeating the same command is
 * not a second time.
 *
 * @throws Refusal `upload/not-yours`, `upload/used`, `upload/stale`
 */
export function requireAttachable(
  upload: Upload | undefined,
  wanted: { readonly openid: OpenId; readonly kind: UploadKind; readonly usedBy: UsedBy },
  now: Moment,
): Upload {
  if (!upload || upload.openid !== wanted.openid || upload.kind !== wanted.kind) {
    throw new Refusal('upload/not-yours');
  }
  const { usedBy } = upload;
  if (usedBy) {
    if (isSame(usedBy, wanted.usedBy)) return upload;
    throw new Refusal('upload/used');
  }
  if (now >= staleAt(upload.at)) throw new Refusal('upload/stale');
  return upload;
}

function isSame(one: UsedBy, other: UsedBy): boolean {
  return one.request === other.request && one.command === other.command;
}

/**
 * 打扫: what is due when the day is over: a file that a request has stays, anything else is deleted.
 *
 * @param isHeld whether the request that it was attached to has it
 * @returns the document without the job; null when it is to be deleted with its files
 */
export function swept(upload: Upload, isHeld: boolean): Upload | null {
  return isHeld ? { ...upload, due: withDue(upload.due, 'sweep', null) } : null;
}
