import type { ParsedOf } from '../../core/contract/operations';
import type { DryRunView } from '../../core/contract/view';
import { CATEGORIES } from '../../core/domain/category';
import type { Directory } from '../../core/domain/directory';
import { directoryWith, dryRun, ownerChanges, questionAt } from '../../core/domain/dry-run';
import { type OrgNode, placeName } from '../../core/domain/org';
import type { Person } from '../../core/domain/person';
import { mayOversee, officeNodes } from '../../core/domain/policy';
import { Refusal } from '../../core/domain/refusal';
import { sayReason } from '../../core/domain/route-reason';
import { sayPassedOver, sayPreference } from '../../core/domain/route-words';
import { reaching } from '../../core/domain/specialists';
import type { Studio } from '../../core/domain/studio';
import type { Handler } from '../runtime/door';
import { crewsOf } from '../store/crew';
import { leavesNobody, refusalOf } from './coverage';

type Input = ParsedOf<'office.dryRun'>;

/** 试派: where a request would go and why, and what a change of one studio would change. */
export const dryRunRequest: Handler<'office.dryRun'> = async (call, input) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  if (officeNodes(actor).length === 0) throw new Refusal('policy/forbidden');
  const place = directory.nodes.get(input.nodeId);
  if (!place) throw new Refusal('place/unknown');
  if (!mayOversee(actor, place.ancestors)) throw new Refusal('policy/forbidden');

  const change = changeOf(input, directory);
  const then = change ? directoryWith(directory, change.after) : directory;
  const places = change ? communitiesOf(actor, directory) : [];
  const kinds = change ? kindsOf(change.before, change.after) : [];
  const question = questionAt(input.category, place, input.point);
  const all = [question, ...places.flatMap((one) => kinds.map((code) => questionAt(code, one)))];
  const studios = all.flatMap((one) => [...reaching(one, directory), ...reaching(one, then)]);
  const [crews, left] = await Promise.all([
    crewsOf(studios.map(({ _id }) => _id)),
    change ? leavesNobody(change.before, change.after, directory) : null,
  ]);

  const run = dryRun(question, then, crews, call.now);
  const changes = ownerChanges(kinds, places, [directory, then], crews, call.now);
  return {
    ...viewOf(run),
    changes: changes.map((one) => ({
      category: one.category,
      placeName: placeName(one.place.ancestors, directory.nodes),
      before: one.before.name,
      after: one.after.name,
    })),
    refused: left && refusalOf(left).message,
    now: call.now,
  };
};

function viewOf({ route, inLine, out }: ReturnType<typeof dryRun>) {
  const { owner, reasons, alsoAsked = [], dueAt } = route;
  const { kind, name } = owner;
  return {
    owner: { kind, name, studioId: owner.kind === 'studio' ? owner.studioId : null },
    reasons: reasons.map((reason) => sayReason(reason, false)),
    alsoAsked: alsoAsked.map((studio) => studio.name),
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

/** The studio as it is and as it would be; null when no change is tried. */
function changeOf(
  { studio: change }: Input,
  { studios, nodes }: Directory,
): { before: Studio; after: Studio } | null {
  if (!change) return null;
  const { id, ...declared } = change;
  const before = studios.get(id);
  if (!before) throw new Refusal('studio/not-found');
  if (declared.serves?.some((node) => !nodes.has(node))) throw new Refusal('place/unknown');
  return { before, after: { ...before, ...declared } };
}

function communitiesOf(actor: Person, { nodes }: Directory): OrgNode[] {
  return [...nodes.values()].filter(
    ({ kind, ancestors }) => kind === 'community' && mayOversee(actor, ancestors),
  );
}

/** Kinds that either declares and studios answer: others cannot change hands. */
function kindsOf(...studios: readonly Studio[]) {
  const declared = new Set(studios.flatMap((one) => [...one.specialities, ...one.alsoHelps]));
  return CATEGORIES.filter(
    ({ code, answeredBy }) => answeredBy === 'studios' && declared.has(code),
  ).map(({ code }) => code);
}
