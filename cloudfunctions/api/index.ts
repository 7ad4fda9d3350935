import { type Handlers, serve } from '../runtime/gateway';
import { verdictIn } from '../runtime/uploads/media-check';
import { hearVerdict } from '../runtime/uploads/settle-check';
import { cloud } from '../store/cloud';
import { announcementHandlers } from './announcement/handlers';
import { archiveHandlers } from './archive/handlers';
import { deedHandlers } from './deed/handlers';
import { inboxHandlers } from './inbox/handlers';
import { meHandlers } from './me/handlers';
import { officeHandlers } from './office/handlers';
import { orgHandlers } from './org/handlers';
import { personHandlers } from './person/handlers';
import { requestHandlers } from './request/handlers';
import { studioHandlers } from './studio/handlers';
import { uploadHandlers } from './upload/handlers';
import { volunteerHandlers } from './volunteer/handlers';

/** One noun a line. */
const handlers: Handlers = {
  ...personHandlers,
  ...meHandlers,
  ...orgHandlers,
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
  const verdict = verdictIn(event);
  if (verdict) return hearVerdict(verdict).then(() => 'success');
  return serve(handlers, event, cloud.getWXContext().OPENID);
}
