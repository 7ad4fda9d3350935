import type { requestOperations } from '../../../core/contract/request/operations';
import type { Handlers } from '../../runtime/gateway';
import { correctRequest } from './correct';
import { followUpRequest } from './follow-up';
import * as help from './helper';
import * as near from './near';
import * as office from './office';
import * as pause from './pause';
import { listVolunteersToCall } from './phone-fallback';
import * as read from './read';
import { relocateRequest } from './relocate';
import * as ask from './resident';
import * as slips from './slips';
import { submitRequest } from './submit';
import { suggestKind } from './suggest';
import { whomAvoided } from './whom-avoided';

/** One operation a line. */
export const requestHandlers: Handlers<keyof typeof requestOperations> = {
  'requests.suggest': suggestKind,
  'requests.submit': submitRequest,
  'requests.whomAvoided': whomAvoided,
  'requests.nearby': near.findNearby,
  'requests.listNear': near.listNear,
  'requests.readNear': near.readNear,
  'requests.join': near.joinRequest,
  'requests.leave': near.leaveRequest,
  'requests.listMine': read.listMine,
  'requests.read': read.readRequest,
  'requests.toRing': listVolunteersToCall,
  'requests.withdraw': ask.withdrawRequest,
  'requests.correct': correctRequest,
  'requests.relocate': relocateRequest,
  'requests.add': ask.addToRequest,
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
  'requests.entrust': slips.entrustItems,
  'requests.giveBack': slips.giveBackItems,
  'requests.agree': slips.agreeToSlip,
  'requests.contest': slips.contestSlip,
  'requests.settleSlip': slips.settleOpenSlip,
  'requests.record': help.recordNote,
  'requests.resolve': help.resolveRequest,
  'requests.dispatch': office.dispatchRequest,
  'requests.refer': office.referRequest,
  'requests.urge': office.urgeRequest,
};
