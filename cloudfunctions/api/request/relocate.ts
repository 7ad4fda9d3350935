import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 改地点: corrects the place; the request goes to another owner if the present one does not serve it. */
export const relocateRequest: Handler<'requests.relocate'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'relocate', ...said });
