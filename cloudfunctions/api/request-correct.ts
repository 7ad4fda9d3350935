import { correct } from '../../core/domain/correct';
import { reroute } from '../../core/domain/routing';
import { specialists } from '../../core/domain/specialists';
import { changeRequest } from '../runtime/change-request';
import type { Handler } from '../runtime/door';
import { crewsOf } from '../store/crew';

/** 改类: what kind it really is; it goes to the hands of that kind. */
export const correctRequest: Handler<'requests.correct'> = (call, { id, category }) =>
  changeRequest(call, id, 'correct', async (request, { by, directory }) => {
    const candidates = specialists({ ...request, category }, directory);
    const crews = await crewsOf(candidates.map((studio) => studio._id));
    const route = reroute(request, category, directory, crews, call.now);
    return correct(request, category, route, by, call.now);
  });
