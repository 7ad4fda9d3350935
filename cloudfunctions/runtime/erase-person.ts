import { remember } from '../../core/domain/base/command';
import { ERASED } from '../../core/domain/base/erased';
import { stepOfErasing } from '../../core/domain/person/erasing';
import type { Person } from '../../core/domain/person/person';
import { filesOf } from '../../core/domain/request/clock/retention';
import { conclude } from '../../core/domain/request/commands/conclude';
import { type Heir, hide, unhide } from '../../core/domain/request/commands/forget';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { isUnderWay } from '../../core/domain/request/model/visibility';
import type { Directory } from '../../core/domain/studio/directory';
import { withDue } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { deleteFiles } from '../store/files';
import { save } from '../store/save';
import { deeds, people, requests } from '../store/tables';
import { HOLDINGS } from './personal/all';
import { AT_ONCE } from './personal/holding';

/**
 * 注销一个人: does what is due about somebody who wants to be forgotten, or does so no more: hides, shows again, or
 * deletes. Each part of it can be done again without harm, and the person's own document goes last: whoever
 * dies in the middle leaves nothing that the next run would not find.
 *
 * @param until when it stops taking up more, in milliseconds
 * @returns whether all of this step is done
 */
export async function goOnErasing(
  person: Person,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  const step = stepOfErasing(person, now);
  if (step === 'show') {
    if (!(await eachOwn(person, _.neq(null), until, (one) => show(one, directory, now))))
      return false;
    return settle(person, null);
  }
  const hidden = await eachOwn(person, _.eq(null), until, (one) => hideOne(one, directory, now));
  if (!hidden) return false;
  if (step === 'hide') return settle(person, person.erasing?.at ?? null);
  return deleteAll(person, directory, now, until);
}

/** All own requests that are hidden, or are not yet, in bites. */
async function eachOwn(
  { _id: asker }: Person,
  hiddenAt: ReturnType<typeof _.eq>,
  until: number,
  work: (request: ServiceRequest) => Promise<boolean>,
): Promise<boolean> {
  while (Date.now() < until) {
    const found = await requests.list({ where: { asker, hiddenAt }, limit: AT_ONCE });
    if (found.length === 0) return true;
    const written = await Promise.all(found.map(work));
    // Somebody else was quicker with all of them: the timer comes back.
    if (!written.includes(true)) return false;
  }
  return false;
}

async function hideOne(
  request: ServiceRequest,
  directory: Directory,
  now: Moment,
): Promise<boolean> {
  const heir = isUnderWay(request.state) ? await heirOf(request) : null;
  if (heir) await deleteFiles(filesOf(request));
  return write(request, hide(request, heir, now), directory, now);
}

/** The first of those who joined and are still here. */
async function heirOf({ joined }: ServiceRequest): Promise<Heir | null> {
  for (const { openid } of joined) {
    const found = await people.find(openid);
    if (found && !found.erasing) return { openid, name: found.name, phone: found.phone };
  }
  return null;
}

function show(request: ServiceRequest, directory: Directory, now: Moment): Promise<boolean> {
  return write(request, unhide(request), directory, now);
}

function write(
  before: ServiceRequest,
  decision: ReturnType<typeof unhide>,
  directory: Directory,
  now: Moment,
): Promise<boolean> {
  const { next, newNotices } = conclude(decision, null, directory, now);
  return save(requests, before, next, newNotices);
}

/** When the next step is due; null: none. False if the person changed meanwhile. */
function settle(person: Person, at: Moment | null): Promise<boolean> {
  const next = { ...person, due: withDue(person.due, 'erase', at) };
  return save(people, person, remember(next, null, 'settled'));
}

async function deleteAll(
  { _id: openid, name, phone, erasing }: Person,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  const roots = [...directory.nodes.values()].filter(({ parent }) => parent === null);
  const who = { openid, name, phone };
  const rest = { who, directory, roots: roots.map(({ _id }) => _id), now };
  for (const [collection, holding] of HOLDINGS) {
    // That somebody was erased is recorded before the last trace of them goes; by nobody's name.
    if (collection === 'people') await recordErased(erasing?.askedAt ?? now, rest.roots, now);
    while ((await holding.erase(rest)) > 0) if (Date.now() >= until) return false;
  }
  return true;
}

async function recordErased(askedAt: Moment, ancestors: readonly string[], now: Moment) {
  await deeds.insert({
    _id: `erased-${askedAt}`,
    act: 'own.erased',
    by: ERASED,
    as: { kind: 'oneself' },
    matters: [],
    ancestors,
    at: now,
  });
}
