import { Refusal } from '../../core/domain/base/refusal';
import type { CategoryCode } from '../../core/domain/category/category';
import {
  type DangerReport,
  type DangerVerdict,
  judgeReport,
  REPORTS_KEPT,
  reportsCountSince,
} from '../../core/domain/person/danger-reports';
import { _ } from '../store/cloud';
import { people } from '../store/tables';
import type { ApiCall } from './call';

/** How often it tries again when another report was recorded in between. */
const TRIES = 8;

const FIRST: DangerVerdict = { does: 'go', known: false, before: 0 };

/** What is reported: the request it becomes, its kind, and whether they said that it is another one. */
interface Reported {
  readonly id: string;
  readonly category: CategoryCode;
  readonly anew: boolean;
}

/**
 * 报急事: records a report of danger on the person's document and says what becomes of it. The first of an
 * hour is one conditional write beside the handler's reads; parallel ones cannot all be the first.
 *
 * @throws Refusal `request/danger-again` once, to ask whether it is the same matter
 */
export async function reportDanger(call: ApiCall, reported: Reported): Promise<DangerVerdict> {
  const { id, category, anew } = reported;
  const since = reportsCountSince(call.now);
  if (await record(call, reported, { at: _.not(_.gt(since)) })) return FIRST;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const person = await people.find(call.openid);
    const reports = person?.acts.danger?.[category] ?? [];
    const verdict = judgeReport(reports, { id, anew }, call.now);
    if (verdict.does === 'ask') return askBack(call, category);
    if (!person || verdict.known) return verdict;
    if (await record(call, reported, { id: newestId(reports) })) return verdict;
  }
  // So many at once are a flood; a report that is not counted is still recorded as a request.
  return { does: 'office', known: false, before: TRIES };
}

function newestId([newest]: readonly DangerReport[]) {
  return newest ? newest.id : _.exists(false);
}

/** Adds it if the newest report of its kind is as expected. */
async function record(
  { openid, now }: ApiCall,
  { id, category }: Reported,
  newest: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const field = `acts.danger.${category}`;
  const expected = Object.entries(newest).map(([key, value]) => [`${field}.0.${key}`, value]);
  const added = _.push({ each: [{ id, at: now }], position: 0, slice: REPORTS_KEPT });
  const where = { _id: openid, ...Object.fromEntries(expected) };
  return (await people.update(where, { [field]: added })) === 1;
}

async function askBack({ openid }: ApiCall, category: CategoryCode): Promise<never> {
  await people.update({ _id: openid }, { [`acts.danger.${category}.0.asked`]: true });
  throw new Refusal('request/danger-again');
}
