import { followUp } from '../../../core/domain/request/commands/follow-up';
import { toOtherOffice } from '../../../core/domain/routing/routing';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 回访: not well means back to the office, whoever called. */
export const followUpRequest: Handler<'requests.followUp'> = (call, { id, ...said }) =>
  changeRequest(call, id, 'followUp', (request, { by, directory }) => {
    const office = toOtherOffice(request, directory, call.now);
    return followUp(request, said, office, by, call.now);
  });
