import { changeRequest } from '../../runtime/change-request';
import { countChange } from '../../runtime/count-change';
import type { Handler } from '../../runtime/gateway';
import { noteIfGivenOn } from '../../runtime/in-hand';

/** 改地点: corrects the place; the request goes to another owner if the present one does not serve it. */
export const relocateRequest: Handler<'requests.relocate'> = async (call, { id, ...said }) => {
  const counted = await countChange(call, id);
  return changeRequest(call, id, { do: 'relocate', ...said, ...counted }, (request, next) =>
    noteIfGivenOn(call, request, next),
  );
};
