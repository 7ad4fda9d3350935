import { replayOf } from '../../core/domain/base/command';
import type { CategoryCode } from '../../core/domain/category/category';
import { isDanger } from '../../core/domain/category/danger';
import { isToldOf } from '../../core/domain/person/danger-reports';
import { requireConsent } from '../../core/domain/person/require-consent';
import { requests } from '../store/tables';
import type { ApiCall } from './call';
import { reportDanger } from './report-danger';
import { takeAct } from './take-act';

/** Whether the office looks at it before anybody is woken anew. */
interface Counted {
  readonly repeated: boolean;
  /** The office knows of it within this hour already. */
  readonly quiet?: boolean;
}

/**
 * 改了也算一次: an asker who corrects the kind or the place asks other people, as with a new request, so it
 * counts as one. Otherwise one request could be offered anew, at night as well, a hundred times a day;
 * and a danger that is none would be a way around the limit and the consent. Helpers and offices
 * correct without being counted.
 *
 * @param category the corrected kind; absent: it stays
 * @throws Refusal `limit/submit`, `consent/needed`
 */
export async function countChange(
  call: ApiCall,
  id: string,
  category?: CategoryCode,
): Promise<Counted> {
  const request = await requests.find(id);
  const counts = request?.asker === call.openid && !replayOf(request, call.command);
  if (!counts) return { repeated: false };
  const becomes = category ?? request.category;
  if (isDanger({ category: becomes })) {
    const reported = { id: `${id}:${call.command.commandId}`, category: becomes, anew: true };
    const verdict = await reportDanger(call, reported);
    return { repeated: verdict.does === 'office', quiet: !isToldOf(verdict) };
  }
  if (isDanger(request)) requireConsent(await call.person, 'service');
  await takeAct(call, 'submit');
  return { repeated: false };
}
