import { placeOf } from '../../../core/domain/request/commands/place-of';
import { placePutRight, relocate } from '../../../core/domain/request/commands/relocate';
import { requirePossible } from '../../../core/domain/request/model/rules';
import { rerouteTo } from '../../../core/domain/routing/routing';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';
import { staffingFor } from '../../store/queue';

/** 改地点: where it really is; it goes to the hands of that place, if those that have it do not come there. */
export const relocateRequest: Handler<'requests.relocate'> = (call, { id, place: chosen }) =>
  changeRequest(call, id, 'relocate', async (request, { by, person, directory }) => {
    requirePossible(request, 'relocate', call.now);
    const own = request.asker === person._id;
    const home = (own && person.home) || request.place;
    const said = placeOf(chosen, home, request.forWhom, directory);
    const place = placePutRight(request, said, own);
    const there = { ...request, place, ancestors: place.ancestors };
    const staffing = await staffingFor(there, directory, call.now);
    return relocate(request, place, rerouteTo(there, directory, staffing, call.now), by, call.now);
  });
