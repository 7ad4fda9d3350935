import { MOST_AT_ONCE } from '../../core/domain/base/limits';
import { Refusal } from '../../core/domain/base/refusal';
import { isDanger } from '../../core/domain/category/danger';
import { requirePossible, withAct, withoutAct } from '../../core/domain/person/acts';
import { compared, giveBack, handsFull, letGo, takeInHand } from '../../core/domain/person/hands';
import type { Person } from '../../core/domain/person/person';
import { requireOpen } from '../../core/domain/policy/staffing-wanted';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { save } from '../store/save';
import { people, requests } from '../store/tables';
import type { ApiCall } from './call';
import { requireMayWrite } from './require-may-write';

/** How often it tries again when the person changed in between. */
const TRIES = 4;

/** More than anybody can have in hand, danger included. */
const MOST_READ = 2 * MOST_AT_ONCE;

/**
 * 接之前先占上: noted on the person before the request is written, so that of several acceptances at the same
 * moment only as many succeed as there is room for. What they have in hand is read only where there seems to
 * be no room. Whoever changed meanwhile is looked at again: the standing may have ended, the qualification
 * may be gone, or they are held back.
 *
 * Danger is not counted: nobody waits there for a volunteer to have rested.
 *
 * @throws Refusal of `requireOpen` and `takeInHand`; `person/held-back`, `request/hands-full`, `limit/accept`
 */
export async function reserveHand(call: ApiCall, request: ServiceRequest): Promise<void> {
  const { _id, category } = request;
  const wanted = { request: _id, danger: isDanger({ category }) };
  const [first, directory] = await Promise.all([call.person, call.directory]);
  const counted = (person: Person): Person =>
    wanted.danger ? person : { ...person, acts: withAct(person.acts, 'accept', call.now) };
  return changeHands(call, async (person) => {
    if (person !== first) {
      await requireMayWrite({ ...call, person: Promise.resolve(person) });
      requireOpen({ do: 'accept' }, request, { person, directory, now: call.now });
    }
    const next = takeInHand(person, wanted, call.now);
    if (!wanted.danger) requirePossible(person.acts, 'accept', call.now);
    if (next) return counted(next);
    const known = compared(person, await readInHand(call), call.now);
    const taken = takeInHand(known, wanted, call.now);
    if (!taken) throw handsFull(known);
    return counted(taken);
  });
}

/** 没接成: they saw nothing, so it does not count either. */
export function releaseHand(call: ApiCall, request: string): Promise<void> {
  return changeHands(call, (person) => ({
    ...letGo(person, request),
    acts: withoutAct(person.acts, 'accept', call.now),
  }));
}

/** 退回, if they had it: counted before it is given on. */
export async function noteGivenBack(
  call: ApiCall,
  { _id, state, assignee }: ServiceRequest,
): Promise<void> {
  if (state !== 'accepted' || assignee?.openid !== call.openid) return;
  const { commandId } = call.command;
  await changeHands(call, (person) => giveBack(letGo(person, _id), commandId, call.now));
}

/** 改了类别或地点就不归自己了: it is given back as well; otherwise telephones could be read one by one. */
export async function noteIfGivenOn(
  call: ApiCall,
  request: ServiceRequest,
  { assignee }: Pick<ServiceRequest, 'assignee'>,
): Promise<void> {
  if (assignee?.openid !== call.openid) await noteGivenBack(call, request);
}

async function readInHand({ openid }: ApiCall): Promise<readonly string[]> {
  const found = await requests.list({
    where: { 'assignee.openid': openid, state: 'accepted' },
    limit: MOST_READ,
    fields: ['_id'],
  });
  return found.map(({ _id }) => _id);
}

async function changeHands(
  { openid, person: reading }: ApiCall,
  become: (person: Person) => Person | Promise<Person>,
): Promise<void> {
  let person: Person | null = await reading;
  for (let tries = 0; person && tries < TRIES; tries += 1) {
    const next = await become(person);
    if (next === person) return;
    if (await saveHands(person, next)) return;
    person = await people.find(openid);
  }
  throw new Refusal('request/changed-meanwhile');
}

/** Other acts are counted beside, without a version: only this one is written. */
function saveHands(person: Person, { acts, ...next }: Person): Promise<boolean> {
  const changed = { ...next, acts: person.acts, version: person.version + 1 };
  const accepts = acts === person.acts ? {} : { 'acts.accept': acts.accept ?? [] };
  return save(people, person, changed, {}, accepts);
}
