import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

/** 改地点: where it really is; it goes to the hands of that place, if those that have it do not come there. */
export const relocateRequest: Handler<'requests.relocate'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'relocate', ...said });
