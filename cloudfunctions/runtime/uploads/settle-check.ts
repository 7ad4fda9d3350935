import { conclude } from '../../../core/domain/request/commands/conclude';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import type { Directory } from '../../../core/domain/studio/directory';
import { withDue } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import {
  type Asked,
  asked,
  givenUp,
  isAskedEnough,
  isHidden,
  judged,
} from '../../../core/domain/upload/media-check';
import type { Upload } from '../../../core/domain/upload/upload';
import { putOnAgenda } from '../../store/agenda';
import { _ } from '../../store/cloud';
import { readDirectory } from '../../store/directory-cache';
import { save } from '../../store/save';
import { requests, uploads } from '../../store/tables';
import { askAboutMedia, type HeardVerdict } from './media-check';

/** How often it tries again when somebody else changed the request in between. */
const TRIES = 4;

/** 听微信的结论: finds the file by WeChat's name for the check; one that nobody asked about changes nothing. */
export async function hearVerdict({ traceId, verdict }: HeardVerdict): Promise<void> {
  const [upload] = await uploads.list({ where: { 'check.traceId': traceId }, limit: 1 });
  if (!upload) return;
  const now = new Date().toISOString();
  await settle(upload, judged(upload.check, verdict, now), now);
}

/** 再问一次: the verdict has not come in time, or WeChat could not be asked. */
export async function askAgain(upload: Upload, now: Moment): Promise<void> {
  const { check, usedBy, openid, kind, at } = upload;
  if (!usedBy || isAskedEnough(check)) return settle(upload, givenUp(check), now);
  const traceId = await askAboutMedia(openid, kind, usedBy.file);
  return settle(upload, asked(check, traceId, at, now), now);
}

/** Whoever has to know is told first, so that a run that dies in between tells them the next time. */
async function settle(upload: Upload, { check, at }: Asked, now: Moment): Promise<void> {
  if (isHidden(check)) await tellHidden({ ...upload, check }, await readDirectory(), now);
  if (at !== null) await putOnAgenda('uploads', at, now);
  await uploads.update(
    { _id: upload._id, 'check.traceId': upload.check.traceId },
    { check: _.set(check), due: withDue(upload.due, 'check', at) },
  );
}

/** 告诉传的人: in the request's timeline, once for each file. */
async function tellHidden(upload: Upload, directory: Directory, now: Moment): Promise<void> {
  for (let attempt = 0; upload.usedBy && attempt < TRIES; attempt += 1) {
    const request = await requests.find(upload.usedBy.request);
    if (!request || isTold(request, upload)) return;
    const { next, newNotices } = conclude(hiding(request, upload, now), null, directory, now);
    if (await save(requests, request, next, newNotices)) return;
  }
}

function isTold({ timeline }: ServiceRequest, { _id }: Upload): boolean {
  return timeline.some((event) => event.type === 'request.fileHidden' && event.upload === _id);
}

function hiding(request: ServiceRequest, { _id, kind, openid, check }: Upload, now: Moment) {
  const byPerson = check.state === 'person';
  const about = { of: kind, upload: _id, uploader: openid, byPerson };
  return {
    next: request,
    events: [{ type: 'request.fileHidden', at: now, by: 'clock', ...about }],
  } as const;
}
