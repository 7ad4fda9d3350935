import { changeRequest } from '../../runtime/change-request';
import { countChange } from '../../runtime/count-change';
import type { Handler } from '../../runtime/gateway';
import { noteIfGivenOn } from '../../runtime/in-hand';

/** 改类别: the right category; the request goes to a studio for it. */
export const correctRequest: Handler<'requests.correct'> = async (call, { id, category }) => {
  const counted = await countChange(call, id, category);
  return changeRequest(call, id, { do: 'correct', category, ...counted }, (request, next) =>
    noteIfGivenOn(call, request, next),
  );
};
