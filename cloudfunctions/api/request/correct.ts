import { correct } from '../../../core/domain/request/commands/correct';
import { rankOf } from '../../../core/domain/request/model/rank';
import { reroute } from '../../../core/domain/routing/routing';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';
import { staffingFor } from '../../store/queue';

/** 改类别: the right category; the request goes to a studio for it. */
export const correctRequest: Handler<'requests.correct'> = (call, { id, category }) =>
  changeRequest(call, id, 'correct', async (request, { by, directory }) => {
    const rank = rankOf(category, request.beneficiaries);
    const staffing = await staffingFor({ ...request, category, rank }, directory, call.now);
    const route = reroute(request, category, directory, staffing, call.now);
    return correct(request, category, route, by, call.now);
  });
