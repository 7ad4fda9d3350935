import { answer, type Handlers } from '../runtime/gateway';
import { cloud } from '../store/cloud';
import * as announcements from './announcement/announcement';
import { listInbox, markRead } from './inbox/inbox';
import { recordConsents } from './me/consents';
import { readMe, saveMe } from './me/me';
import { readBoard } from './office/board';
import { dryRunRequest } from './office/dry-run';
import { listOffice } from './office/list';
import { listChildren } from './org/org';
import { correctRequest } from './request/correct';
import { followUpRequest } from './request/follow-up';
import * as help from './request/helper';
import * as near from './request/near';
import * as office from './request/office';
import * as pause from './request/pause';
import { listToRing } from './request/phone-fallback';
import * as read from './request/read';
import * as ask from './request/resident';
import { submitRequest } from './request/submit';
import { suggestKind } from './request/suggest';
import * as studios from './studio/read';
import { saveStudio } from './studio/save';
import * as volunteers from './volunteer/volunteer';

/** One operation a line. */
const handlers: Handlers = {
  'me.read': readMe,
  'me.save': saveMe,
  'org.children': listChildren,

  'requests.suggest': suggestKind,
  'requests.submit': submitRequest,
  'requests.nearby': near.findNearby,
  'requests.listNear': near.listNear,
  'requests.join': near.joinRequest,
  'requests.leave': near.leaveRequest,
  'requests.listMine': read.listMine,
  'requests.read': read.readRequest,
  'requests.toRing': listToRing,
  'requests.withdraw': ask.withdrawRequest,
  'requests.correct': correctRequest,
  'requests.confirm': ask.confirmRequest,
  'requests.rate': ask.rateRequest,
  'requests.reopen': ask.reopenRequest,

  'requests.listTasks': read.listTasks,
  'requests.accept': help.acceptRequest,
  'requests.decline': help.declineRequest,
  'requests.transfer': help.transferRequest,
  'requests.split': help.splitRequest,
  'requests.ask': pause.askResident,
  'requests.answer': pause.answerQuestion,
  'requests.hearing': pause.holdHearing,
  'requests.resume': pause.resumeRequest,
  'requests.followUp': followUpRequest,
  'requests.record': help.recordNote,
  'requests.resolve': help.resolveRequest,

  'requests.dispatch': office.dispatchRequest,
  'requests.refer': office.referRequest,
  'office.board': readBoard,
  'office.list': listOffice,

  'office.dryRun': dryRunRequest,

  'volunteers.apply': volunteers.applyVolunteer,
  'volunteers.approve': volunteers.approveVolunteer,
  'volunteers.refuse': volunteers.refuseVolunteer,
  'volunteers.terms': volunteers.setTerms,
  'volunteers.leave': volunteers.leaveVolunteer,
  'volunteers.pause': volunteers.pauseVolunteer,
  'volunteers.list': volunteers.listVolunteers,

  'studios.list': studios.listStudios,
  'studios.read': studios.readStudio,
  'studios.save': saveStudio,

  'announcements.save': announcements.saveAnnouncement,
  'announcements.publish': announcements.publishAnnouncement,
  'announcements.reach': announcements.countReach,
  'announcements.list': announcements.listAnnouncements,
  'announcements.read': announcements.readAnnouncement,

  'consents.record': recordConsents,
  'inbox.list': listInbox,
  'inbox.markRead': markRead,
};

/** 云函数 `api`: every operation of people, through one gateway. */
export function main(event: unknown): Promise<unknown> {
  return answer(handlers, event, cloud.getWXContext().OPENID);
}
