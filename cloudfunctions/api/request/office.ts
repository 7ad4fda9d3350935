import { requireClean } from '../../../core/domain/request/commands/content-check';
import { dispatch } from '../../../core/domain/request/commands/hands';
import { refer } from '../../../core/domain/request/commands/outcome';
import { urge } from '../../../core/domain/request/commands/urge';
import { mayOpenToNeighbours } from '../../../core/domain/request/model/visibility';
import { officeFor, toStudio } from '../../../core/domain/routing/routing';
import { changeRequest } from '../../runtime/change-request';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { staffingOf } from '../../store/staffing';

/** What offices do: send it to a studio of their choice, ask whoever has it to hurry, or hand it outside. */

export const dispatchRequest: Handler<'requests.dispatch'> = (call, { id, studioId, reason }) =>
  changeRequest(call, id, 'dispatch', async (request, { by, directory }) => {
    const staffing = await staffingOf([studioId]);
    const to = toStudio(request, studioId, directory, staffing, ['chosen-by-hand'], call.now);
    return dispatch(request, to, reason, by, call.now);
  });

/** 催办 */
export const urgeRequest: Handler<'requests.urge'> = (call, { id }) =>
  changeRequest(call, id, 'urge', (request, { by }) => urge(request, by, call.now));

export const referRequest: Handler<'requests.refer'> = (call, { id, ...outside }) =>
  changeRequest(call, id, 'refer', async (request, { by, directory }) => {
    const office = officeFor('secretary', request, directory);
    const decision = refer(request, outside, office, by, call.now);
    // Where it goes is told to neighbours who joined; what is said along with it is not.
    if (mayOpenToNeighbours(request)) requireClean(await checkWords(call.openid, outside.to));
    return decision;
  });
