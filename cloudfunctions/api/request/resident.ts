import { add } from '../../../core/domain/request/commands/add';
import * as outcome from '../../../core/domain/request/commands/outcome';
import { toOtherOffice } from '../../../core/domain/routing/routing';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** What residents do with what they asked: add to it, confirm, rate, reopen, withdraw. */

export const confirmRequest: Handler<'requests.confirm'> = (call, { id }) =>
  changeRequest(call, id, 'confirm', (request, { by }) => outcome.confirm(request, by, call.now));

export const rateRequest: Handler<'requests.rate'> = (call, { id, stars, words }) =>
  changeRequest(call, id, 'rate', (request, { by }) =>
    outcome.rate(request, { stars, words }, by, call.now),
  );

export const reopenRequest: Handler<'requests.reopen'> = (call, { id, reason }) =>
  changeRequest(call, id, 'reopen', (request, { by, directory }) =>
    outcome.reopen(request, reason, toOtherOffice(request, directory, call.now), by, call.now),
  );

export const addToRequest: Handler<'requests.add'> = (call, { id, words, photos }) =>
  changeRequest(call, id, 'add', (request, { by }) =>
    add(request, { words, photos }, by, call.now),
  );

export const withdrawRequest: Handler<'requests.withdraw'> = (call, { id, reason }) =>
  changeRequest(call, id, 'withdraw', (request, { by }) =>
    outcome.withdraw(request, reason, by, call.now),
  );
