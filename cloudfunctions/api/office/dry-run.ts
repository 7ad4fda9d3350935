import type { DryRunView } from '../../../core/contract/office';
import type { ParsedOf } from '../../../core/contract/operations';
import { Refusal } from '../../../core/domain/base/refusal';
import { CATEGORIES } from '../../../core/domain/category/category';
import { placeName } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { SEALED_KINDS } from '../../../core/domain/person/qualification';
import { USUAL_TERMS } from '../../../core/domain/person/standing';
import { maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { relationTo } from '../../../core/domain/policy/relation';
import { radiusSetBy, servesDeclaredBy } from '../../../core/domain/policy/studio-reach';
import { Names } from '../../../core/domain/request/model/names';
import { sayReason } from '../../../core/domain/request/model/route-reason';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import {
  directoryWith,
  dryRun,
  needAt,
  ownerChanges,
  placesFelt,
} from '../../../core/domain/routing/dry-run';
import { staffingInTurn } from '../../../core/domain/routing/queue';
import { sayPassedOver, sayPreference } from '../../../core/domain/routing/route-words';
import { reaching } from '../../../core/domain/routing/specialists';
import type { StudioStaff } from '../../../core/domain/routing/staffing';
import type { Directory } from '../../../core/domain/studio/directory';
import { blankStudio, type Studio } from '../../../core/domain/studio/studio';
import { NEVER } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { seeStaffing } from '../../store/queue';
import { requests } from '../../store/tables';
import { leavesNobody, refusalOf } from '../studio/coverage';

type Input = ParsedOf<'office.dryRun'>;

/**
 * 试派: where a request would go and why, and what a change of one studio would change, with
 * everybody's current load.
 */
export const dryRunRequest: Handler<'office.dryRun'> = async (call, input) => {
  const [actor, directory, request] = await Promise.all([
    call.person,
    call.directory,
    input.requestId ? requests.find(input.requestId) : null,
  ]);
  if (setUpNodes(actor, call.now).length === 0) throw new Refusal('policy/forbidden');
  const given = input.requestId ? givenOne(request, actor, directory, call.now) : null;
  const need = given ?? imagined(input, actor, directory, call.now);

  const change = changeTried(input.studio, actor, directory, call.now);
  const then = change ? directoryWith(directory, change.after) : directory;
  const felt = change ? placesFelt([change.before, change.after], directory) : [];
  const places = felt.filter(({ ancestors }) => maySetUp(actor, ancestors, call.now));
  const kinds = change ? kindsOf(change.before, change.after) : [];
  const all = places.flatMap((one) => kinds.map((code) => needAt(code, one)));
  const compared = all.flatMap((one) => [...reaching(one, directory), ...reaching(one, then)]);
  const seen = [...reaching(need, then), ...compared].map(({ _id }) => _id);
  const [{ staffing: read, waiting }, left] = await Promise.all([
    seeStaffing([{ for: need, studios: seen }], then),
    change ? leavesNobody(change.before, change.after, directory, call.now) : null,
  ]);

  const there = change?.after.version === 0 ? read.with(change.after._id, SOMEBODY) : read;
  const staffing = given ? there.without(given) : there;
  const run = dryRun(need, then, staffingInTurn(need, waiting, then, staffing, call.now), call.now);
  const changes = ownerChanges(kinds, places, [directory, then], staffing, call.now);
  const [names, namesThen] = [new Names(directory), new Names(then)];
  return {
    ...viewOf(run, namesThen),
    changes: changes.map((one) => ({
      category: one.category,
      placeName: placeName(one.place.ancestors, directory.nodes),
      before: names.owner(one.before),
      after: namesThen.owner(one.after),
    })),
    refused: left && refusalOf(left).message,
    now: call.now,
  };
};

/** The only member of a studio that does not exist yet: a volunteer without work. */
const SOMEBODY: StudioStaff = {
  members: [
    {
      ...{ ...USUAL_TERMS, onDuty: [], openid: 'first-volunteer', name: '', inHand: 0 },
      // A trial shows where requests would go, not who has shown a certificate.
      qualifications: SEALED_KINDS.map((kind) => ({ kind, until: NEVER })),
    },
  ],
  offered: 0,
  inWork: 0,
  lately: { asked: 0, lost: 0 },
};

/** 一件诉求: with its place, its preferences and the studios it has been with. */
function givenOne(
  request: ServiceRequest | null,
  actor: Person,
  directory: Directory,
  now: Moment,
): ServiceRequest {
  if (!request || !relationTo(actor, request, directory, now).office) {
    throw new Refusal('request/not-found');
  }
  return request;
}

function imagined(
  { category, nodeId, point }: Input,
  actor: Person,
  { nodes }: Directory,
  now: Moment,
) {
  const place = nodes.get(nodeId ?? '');
  if (!category || !place) throw new Refusal('place/unknown');
  if (!maySetUp(actor, place.ancestors, now)) throw new Refusal('policy/forbidden');
  return needAt(category, place, point);
}

function viewOf({ route, inLine, out }: ReturnType<typeof dryRun>, names: Names) {
  const { owner, reasons, alsoAsked = [], dueAt } = route;
  return {
    owner: {
      kind: owner.kind,
      name: names.owner(owner),
      studioId: owner.kind === 'studio' ? owner.studioId : null,
    },
    reasons: reasons.map((reason) => sayReason(reason, false)),
    alsoAsked: alsoAsked.map((studio) => names.owner(studio)),
    dueAt,
    inLine: inLine.map((one) => ({
      id: one.studio._id,
      name: one.studio.name,
      reasons: one.reasons.map((reason) => sayReason(reason, false)),
      behind: one.behind && sayPreference(one.behind),
    })),
    out: out.map(({ studio, why }) => ({
      id: studio._id,
      name: studio.name,
      why: sayPassedOver(why),
    })),
  } satisfies Partial<DryRunView>;
}

/** The studio before and after the change; null when no change is tried. */
function changeTried(
  change: Input['studio'],
  actor: Person,
  directory: Directory,
  now: Moment,
): { before: Studio; after: Studio } | null {
  if (!change) return null;
  const { studios, nodes } = directory;
  const { id, nodeId, ...declared } = change;
  const before = id ? studios.get(id) : { ...blankStudio('to-be-founded', now), name: '新工作室' };
  if (!before) throw new Refusal('studio/not-found');
  const room = nodeId ? nodes.get(nodeId) : before;
  if (!room || declared.serves?.some((node) => !nodes.has(node))) {
    throw new Refusal('place/unknown');
  }
  // Places that an office elsewhere has not agreed to do not count yet.
  const served =
    declared.serves && servesDeclaredBy(actor, before, declared.serves, directory, now);
  const after = { ...before, ...declared, ...served, ancestors: room.ancestors };
  const reachWithin = radiusSetBy(actor, before, after, now);
  return { before, after: { ...after, reachWithin } };
}

/**
 * Categories that either version declares and studios are responsible for; others cannot change owner.
 */
function kindsOf(...studios: readonly Studio[]) {
  const declared = new Set(studios.flatMap((one) => [...one.specialities, ...one.alsoHelps]));
  return CATEGORIES.filter(
    ({ code, responsible }) => responsible === 'studios' && declared.has(code),
  ).map(({ code }) => code);
}
