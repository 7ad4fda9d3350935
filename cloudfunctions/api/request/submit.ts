import type { ParsedOf } from '../../../core/contract/operations';
import { type CommandReply, replayOf } from '../../../core/domain/base/command';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import type { CategoryCode } from '../../../core/domain/category/category';
import { isDanger } from '../../../core/domain/category/danger';
import type { Place } from '../../../core/domain/org/org';
import { type DangerVerdict, isToldOf } from '../../../core/domain/person/danger-reports';
import { requireConsent } from '../../../core/domain/person/require-consent';
import { isVolunteer } from '../../../core/domain/person/standing';
import { decideNew, decideRepeated, requireSomebody } from '../../../core/domain/policy/decide-new';
import { conclude } from '../../../core/domain/request/commands/conclude';
import {
  checkedAs,
  type Verdict,
  wordsForNeighbours,
} from '../../../core/domain/request/commands/content-check';
import { requireSensible } from '../../../core/domain/request/commands/open-to';
import { placeOf } from '../../../core/domain/request/commands/place-of';
import { resolveAvoided } from '../../../core/domain/request/model/avoided';
import { NOTHING_SPECIAL } from '../../../core/domain/request/model/draft';
import { withFiles } from '../../../core/domain/request/model/files';
import { sensitiveIn } from '../../../core/domain/request/model/sensitive';
import type { Avoid, ServiceRequest } from '../../../core/domain/request/model/state';
import { tellConcerned } from '../../../core/domain/request/telling/concerned';
import { needOf } from '../../../core/domain/routing/specialists';
import { withDue } from '../../../core/domain/time/due';
import { type ApiCall, idOfNew } from '../../runtime/call';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { reportDanger } from '../../runtime/report-danger';
import { requireMayWrite } from '../../runtime/require-may-write';
import { takeAct } from '../../runtime/take-act';
import { type Attached, takeIn } from '../../runtime/uploads/take-in';
import { staffingFor } from '../../store/queue';
import { rollAround } from '../../store/roll';
import { people, requests } from '../../store/tables';

/**
 * 提交. WeChat checks words and name only if neighbours will read them, in parallel with the reads. A
 * request for help waits for no check, and is accepted whatever it says.
 */
export const submitRequest: Handler<'requests.submit'> = async (call, input) => {
  const { place: chosen, concerned: named, anew = false, ...said } = input;
  const wish = { ...NOTHING_SPECIAL, ...said, avoid: said.avoid ?? { studios: [], names: [] } };
  requireSensible(wish);
  const id = idOfNew('r', call);
  const counted = count(call, { id, category: wish.category, anew });
  if (!isDanger(input)) await requireMayWrite(call);
  const [person, directory] = await Promise.all([call.person, call.directory]);
  for (const purpose of sensitiveIn(wish)) requireConsent(person, purpose);
  if (!person.home) throw new Refusal('person/no-home');
  const place = placeOf(chosen, person.home, wish.forWhom, directory);
  if (directory.settingsFor(place.ancestors).off.includes(wish.category)) {
    return answerTo(call, id)(new Refusal('category/switched-off'));
  }
  const draft = {
    ...wish,
    place,
    avoid: await understood(wish.avoid, place, call),
    concerned: named ?? { name: person.name, phone: person.phone },
    counted: wish.forWhom !== 'self' || !isVolunteer(person),
  };
  const by = { openid: person._id, name: person.name };
  const shown = wordsForNeighbours({ ...wish, askerName: by.name });
  const checking: Promise<Verdict> | Verdict =
    wish.readers === 'neighbours' ? checkWords(call.openid, shown) : 'pass';
  const [staffing, verdict, theirs, taken] = await Promise.all([
    staffingFor(needOf(draft, by), directory, call.now),
    checking,
    named ? whoseNumber(named.phone) : null,
    counted.catch(answerTo(call, id)),
  ]);
  if ('version' in taken) return taken;
  const checked = checkedAs(wish.readers, verdict);
  const world = { directory, staffing, now: call.now };
  const decideIt = taken.does === 'office' ? decideRepeated : decideNew;
  const decision = decideIt(id, { ...draft, checked }, by, world);
  requireSomebody(decision, directory);
  const concluded = conclude(decision, call.command, directory, call.now).next;
  const heard = isToldOf(taken) ? tellConcerned(concluded, theirs, call.now) : untold(concluded);
  const next = await withFilesTakenIn(call, heard);
  if (await requests.insert(next)) return { id, version: next.version, state: next.state };
  return answerTo(call, id)(new Refusal('request/changed-meanwhile'));
};

/** 限次: counts a request; what becomes of a report of danger, which is never refused. */
function count(
  call: ApiCall,
  report: { readonly id: string; readonly category: CategoryCode; readonly anew: boolean },
): Promise<DangerVerdict> {
  const counted = isDanger(report)
    ? reportDanger(call, report)
    : takeAct(call, 'submit').then(() => ({ does: 'go', known: false, before: 0 }) as const);
  // The handler may refuse before it awaits the count.
  counted.catch(() => undefined);
  return counted;
}

/** The office finds it on its list, and was told of one before it. */
function untold(request: ServiceRequest): ServiceRequest {
  return { ...request, notices: {}, due: withDue(request.due, 'tell', null) };
}

/** Whose telephone this is, if WeChat has said so of exactly one person who stays. */
async function whoseNumber(provenPhone: string): Promise<OpenId | null> {
  const found = await people.list({
    where: { provenPhone },
    limit: 2,
    fields: ['phone', 'erasing'],
  });
  const [only, ...others] = found.filter(
    ({ phone, erasing }) => phone === provenPhone && erasing === null,
  );
  return only && others.length === 0 ? only._id : null;
}

/**
 * The request with the files that are kept. Danger does not fail for a file: the request goes without it,
 * unless the voice is all that was said.
 */
async function withFilesTakenIn(call: ApiCall, request: ServiceRequest): Promise<ServiceRequest> {
  const { photos, voice } = request;
  const attached: Attached[] = [
    ...photos.map((file) => ({ kind: 'photo', file }) as const),
    ...(voice ? [{ kind: 'voice', file: voice.file } as const] : []),
  ];
  try {
    const kept = await takeIn(call, request._id, attached);
    return withFiles(request, (file) => kept.get(file) ?? null);
  } catch (error) {
    if (!isDanger(request) || request.what === '') throw error;
    console.error(JSON.stringify({ withoutFiles: request._id, error: String(error) }));
    return withFiles(request, () => null);
  }
}

/** A repeat of a request that was submitted is answered; anything else is refused by the limit. */
function answerTo(call: ApiCall, id: string) {
  return async (refusal: unknown): Promise<CommandReply> => {
    const request = await requests.find(id);
    const answer = request && replayOf(request, call.command);
    if (!answer) throw refusal;
    return answer;
  };
}

/** 不想见到谁, by id: the roll is read only if somebody is named. */
async function understood(
  { studios, names, meant = [] }: NonNullable<ParsedOf<'requests.submit'>['avoid']>,
  place: Place,
  { openid, directory: reading, now }: ApiCall,
): Promise<Avoid> {
  if (names.length === 0) return { studios, names, people: [] };
  const directory = await reading;
  const roll = await rollAround(place.ancestors, directory);
  const others = roll.filter(({ _id }) => _id !== openid);
  return resolveAvoided({ studios, names, meant }, others, directory, now);
}
