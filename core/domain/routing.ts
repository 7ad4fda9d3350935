import { type CategoryCode, categoryOf } from './category';
import type { Directory } from './directory';
import { type Moment, minutesAfter } from './moment';
import { isWithin, type NodeId } from './org';
import { Refusal } from './refusal';
import type { OfficeOwner, StudioOwner } from './request-state';
import type { RouteReason } from './route-reason';
import { isOpen, opensAt, type Studio, type StudioId } from './studio';

/** What routing needs to know of a request. */
export interface RouteQuestion {
  readonly category: CategoryCode;
  readonly ancestors: readonly NodeId[];
  readonly asker: string;
  readonly tried: readonly StudioId[];
}

/** 去向: who is asked next, why, and until when they have time. */
export interface Route {
  readonly owner: StudioOwner | OfficeOwner;
  readonly reasons: readonly RouteReason[];
  readonly dueAt: Moment;
}

interface Candidate {
  readonly studio: Studio;
  readonly exact: boolean;
  /** Depth of the deepest served node on the place's path: deeper is nearer. */
  readonly depth: number;
  readonly servedNode: NodeId;
  readonly open: boolean;
  /** Share of capacity that is free, 0 to 1. */
  readonly spare: number;
}

/** A secretary has a day to decide where a request goes; then the subdistrict sees it. */
const OFFICE_MINUTES = 24 * 60;

/** Studios that declare this category, serve this place and may be asked; without regard to load. */
export function specialists(question: RouteQuestion, directory: Directory): Studio[] {
  if (categoryOf(question.category).answeredBy === 'office') return [];
  const found = new Set<Studio>();
  for (const node of question.ancestors) {
    for (const studio of directory.serving(question.category, node)) {
      if (studio.paused || question.tried.includes(studio._id)) continue;
      // A lead's own trouble goes to other hands: nobody answers to themselves.
      if (studio.lead !== question.asker) found.add(studio);
    }
  }
  return [...found];
}

/**
 * 派单: picks the owner of a request and says why.
 *
 * Candidates are specialised × serving the place × not paused × not the asker's own × with spare
 * capacity. They are ordered by fit (exact before general), being open now, nearness in the tree,
 * spare capacity, and at last by id, so that equal questions have equal answers. Nobody left: up
 * the ladder to the secretary, with the reason.
 *
 * @param load requests in hand per studio, for at least the candidates of `specialists`
 */
export function route(
  question: RouteQuestion,
  directory: Directory,
  load: ReadonlyMap<StudioId, number>,
  now: Moment,
): Route {
  const category = categoryOf(question.category);
  if (category.answeredBy === 'office')
    return toOffice(question, directory, ['office-answers'], now);

  const studios = specialists(question, directory);
  const best = studios
    .map((studio) => candidate(studio, question, load, now))
    .filter((one) => one.spare > 0)
    .sort(byPreference)[0];
  if (!best) {
    const why =
      studios.length > 0 ? 'all-full' : question.tried.length > 0 ? 'all-tried' : 'no-studio';
    return toOffice(question, directory, [why], now);
  }
  return {
    owner: { kind: 'studio', studioId: best.studio._id, name: best.studio.name },
    reasons: reasonsFor(best, question, directory),
    dueAt: acceptBy(best.studio, question.category, now),
  };
}

/** 派给书记: the office that answers where no studio does. */
export function toOffice(
  question: Pick<RouteQuestion, 'ancestors'>,
  directory: Directory,
  reasons: readonly RouteReason[],
  now: Moment,
): Route & { readonly owner: OfficeOwner } {
  const owner = directory.officeOf(question.ancestors, 'secretary');
  return { owner, reasons, dueAt: minutesAfter(now, OFFICE_MINUTES) };
}

/**
 * 指定工作室: a studio that a person chose.
 *
 * @throws Refusal when there is no such studio, it is paused, or it does not serve the place;
 * its speciality is the chooser's judgement
 */
export function toStudio(
  question: Pick<RouteQuestion, 'ancestors' | 'category'>,
  studioId: StudioId,
  directory: Directory,
  reasons: readonly RouteReason[],
  now: Moment,
): Route {
  const studio = directory.studios.get(studioId);
  if (!studio) throw new Refusal('studio/not-found');
  if (studio.paused) throw new Refusal('studio/paused');
  if (!studio.serves.some((node) => isWithin(node, question.ancestors))) {
    throw new Refusal('studio/does-not-serve');
  }
  return {
    owner: { kind: 'studio', studioId, name: studio.name },
    reasons,
    dueAt: acceptBy(studio, question.category, now),
  };
}

/** Until when a studio has time to accept: urgent matters at once, others from its next opening. */
export function acceptBy(studio: Studio, category: CategoryCode, now: Moment): Moment {
  const { urgent, acceptWithin } = categoryOf(category);
  return minutesAfter(urgent ? now : opensAt(studio, now), acceptWithin);
}

function candidate(
  studio: Studio,
  question: RouteQuestion,
  load: ReadonlyMap<StudioId, number>,
  now: Moment,
): Candidate {
  const depth = Math.max(...studio.serves.map((node) => question.ancestors.indexOf(node)));
  return {
    studio,
    exact: studio.specialities.includes(question.category),
    depth,
    servedNode: question.ancestors[depth] ?? '',
    open: isOpen(studio, now),
    spare: Math.max(0, 1 - (load.get(studio._id) ?? 0) / studio.capacity),
  };
}

function byPreference(one: Candidate, other: Candidate): number {
  return (
    Number(other.exact) - Number(one.exact) ||
    Number(other.open) - Number(one.open) ||
    other.depth - one.depth ||
    other.spare - one.spare ||
    (one.studio._id < other.studio._id ? -1 : 1)
  );
}

function reasonsFor(best: Candidate, question: RouteQuestion, directory: Directory): RouteReason[] {
  const reasons: RouteReason[] = [best.exact ? 'speciality-exact' : 'speciality-general'];
  const kind = directory.nodes.get(best.servedNode)?.kind;
  if (kind && kind !== 'district') reasons.push(`same-${kind}`);
  if (best.spare >= 0.5) reasons.push('spare-capacity');
  reasons.push(best.open ? 'open-now' : 'opens-later');
  if (question.tried.length > 0) reasons.push('next-in-line');
  return reasons;
}
