import type { OpenId } from '../../core/domain/base/identity';
import type { InboxItem } from '../../core/domain/notice/inbox';
import { qualifiedStudios } from '../../core/domain/person/qualification';
import {
  currentAlerts,
  isRungFor,
  offeredAt,
  phoneFallbackNotice,
  reachedNone,
} from '../../core/domain/policy/phone-fallback';
import { recipientsOf } from '../../core/domain/policy/recipients';
import { helperOf, isInConflict } from '../../core/domain/request/model/conflict';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { alertsAbout } from '../store/alerts';
import { _ } from '../store/cloud';
import { readDirectory } from '../store/directory-cache';
import { MOST_ROWS } from '../store/table';
import { inbox, people, requests } from '../store/tables';
import { newItem } from './item';
import { readWhoever } from './recipients';

/**
 * 请打电话: when no alert about danger reached anybody of a studio, its lead is told to phone; when no
 * lead was reached either, the office is. Once per offer, because the inbox refuses duplicates.
 *
 * @param missed items whose messages were not sent
 */
export async function sendPhoneFallback(missed: readonly InboxItem[], now: Moment): Promise<void> {
  const sources = new Set(missed.map(({ _id }) => _id.slice(0, _id.indexOf(':'))));
  await Promise.all([...sources].map((source) => ringFor(source, now)));
}

async function ringFor(source: string, now: Moment): Promise<void> {
  const [request, directory] = await Promise.all([requests.find(source), readDirectory()]);
  if (!request || !isRungFor(request)) return;
  const [staff, found] = await Promise.all([staffOf(request, directory, now), alertsAbout(source)]);
  const alerts = currentAlerts(found, request);
  const since = offeredAt(request);
  const missedAll = (openids: readonly OpenId[]) => reachedNone(openids, alerts, since, now);
  const told = [
    ...staff.leads
      .filter(({ others }) => others.length > 0 && missedAll(others))
      .map(({ lead }) => lead),
    ...(missedAll(staff.everybody) ? await officeOf(request, now) : []),
  ];
  const offer = request.timeline.map(({ type }) => type).lastIndexOf('request.offered');
  const notice = phoneFallbackNotice(request, directory.placeName(request.place), now);
  await Promise.all(
    told
      .filter((openid) => openid !== request.asker)
      .map((openid) => inbox.insert(newItem(`${source}:ring${offer}`, openid, notice, now))),
  );
}

/**
 * The leads of these studios, each with the other members who may take it, and all of them together.
 */
async function staffOf(request: ServiceRequest, { studios }: Directory, now: Moment) {
  const { askedStudios, category } = request;
  const found = await people.list({
    where: { standings: _.elemMatch({ studioId: _.in([...askedStudios]), state: 'approved' }) },
    limit: MOST_ROWS,
    fields: ['name', 'called', 'standings', 'terms', 'qualifications'],
  });
  const members = found.map((one) => ({
    ...one,
    takesFor: qualifiedStudios(category, one, studios, now),
  }));
  const asked = askedStudios.flatMap((id) => studios.get(id) ?? []);
  // 回避: a lead who must keep away from the request is not told.
  const away = members.filter((one) => isInConflict(helperOf(one), request)).map(({ _id }) => _id);
  const leads = asked
    .filter(({ lead }) => lead !== '' && !away.includes(lead))
    .map(({ _id, lead }) => {
      const others = members.filter((one) => one.takesFor.includes(_id) && one._id !== lead);
      return { lead, others: others.map((one) => one._id) };
    });
  const hands = members.filter(({ takesFor }) => takesFor.some((id) => askedStudios.includes(id)));
  const everybody = [...hands.map(({ _id }) => _id), ...leads.map(({ lead }) => lead)];
  return { leads, everybody };
}

async function officeOf(request: ServiceRequest, now: Moment): Promise<OpenId[]> {
  const { ancestors, asker } = request;
  const to = { kind: 'office', role: 'secretary', ancestors } as const;
  return recipientsOf({ to, except: [asker] }, request, await readWhoever([{ to }], now), now);
}
