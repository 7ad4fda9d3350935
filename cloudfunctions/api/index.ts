import { refused } from '../runtime/caller';
import { type Handlers, serve } from '../runtime/gateway';
import { isTooOften } from '../runtime/too-often';
import { verdictIn } from '../runtime/uploads/media-check';
import { hearVerdict } from '../runtime/uploads/settle-check';
import { cloud } from '../store/cloud';
import { announcementHandlers } from './announcement/handlers';
import { archiveHandlers } from './archive/handlers';
import { codeHandlers } from './code/handlers';
import { deedHandlers } from './deed/handlers';
import { inboxHandlers } from './inbox/handlers';
import { meHandlers } from './me/handlers';
import { officeHandlers } from './office/handlers';
import { orgHandlers } from './org/handlers';
import { personHandlers } from './person/handlers';
import { requestHandlers } from './request/handlers';
import { roleHandlers } from './role/handlers';
import { settingsHandlers } from './settings/handlers';
import { studioHandlers } from './studio/handlers';
import { uploadHandlers } from './upload/handlers';
import { volunteerHandlers } from './volunteer/handlers';

/** One noun a line. */
const handlers: Handlers = {
  ...personHandlers,
  ...meHandlers,
  ...orgHandlers,
  ...codeHandlers,
  ...settingsHandlers,
  ...roleHandlers,
  ...inboxHandlers,
  ...announcementHandlers,
  ...studioHandlers,
  ...volunteerHandlers,
  ...uploadHandlers,
  ...requestHandlers,
  ...officeHandlers,
  ...deedHandlers,
  ...archiveHandlers,
};

/** 云函数 `api`: every operation of people, through one gateway; and WeChat's verdicts on their files. */
export function main(event: unknown): Promise<unknown> {
  const { OPENID } = cloud.getWXContext();
  const verdict = verdictIn(event);
  if (!verdict) return serve(handlers, event, OPENID);
  // Such an event may be a phone's, and then it counts among that phone's calls.
  if (OPENID && isTooOften('call', OPENID, new Date().toISOString()))
    return Promise.resolve(refused('cloud/too-often'));
  return hearVerdict(verdict).then(() => 'success');
}
