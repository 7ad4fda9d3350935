import { remember } from '../../core/domain/base/command';
import { ERASED } from '../../core/domain/base/erased';
import { stepOfErasing } from '../../core/domain/person/erasing';
import { formerNames, type Person } from '../../core/domain/person/person';
import { conclude } from '../../core/domain/request/commands/conclude';
import { type Heir, hide, unhide } from '../../core/domain/request/commands/forget';
import { filesOf } from '../../core/domain/request/model/files';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { isUnderWay } from '../../core/domain/request/model/visibility';
import type { Directory } from '../../core/domain/studio/directory';
import { withDue } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { save } from '../store/save';
import { deeds, people, requests } from '../store/tables';
import { HOLDINGS } from './personal/all';
import { AT_ONCE } from './personal/holding';
import { forgetFiles } from './uploads/forget-files';

/**
 * 注销一个人: does the step that is due: hides the person's data, shows it again, or deletes it. Each part
 * can be repeated, and the person's own document is deleted last, so the next run finds what a crashed
 * one left.
 *
 * @param until when it takes up no more, in milliseconds
 * @returns whether this step is complete
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

/** All own requests that are hidden, or not hidden yet, in batches. */
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
    // Another run was faster with all of them; the timer comes back.
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
  if (heir) await forgetFiles(filesOf(request));
  return write(request, hide(request, heir, now), directory, now);
}

/** The first neighbour who joined and still has an account. */
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

/** When the next step is due; null when there is none. False when the person changed meanwhile. */
function settle(person: Person, at: Moment | null): Promise<boolean> {
  const next = { ...person, due: withDue(person.due, 'erase', at) };
  return save(people, person, remember(next, null, 'settled'));
}

async function deleteAll(
  person: Person,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<boolean> {
  const { _id: openid, name, phone, erasing } = person;
  const roots = [...directory.nodes.values()].filter(({ parent }) => parent === null);
  const proven = phone === person.provenPhone;
  const places = [...directory.nodes.values()].map((node) => node.name);
  const who = { openid, name, formerNames: formerNames(person), phone, proven, places };
  const rest = { who, directory, roots: roots.map(({ _id }) => _id), now };
  for (const [collection, holding] of HOLDINGS) {
    // The erasure is recorded, without a name, before the last data is deleted.
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
