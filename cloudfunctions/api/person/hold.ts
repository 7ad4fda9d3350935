import type { OpenId } from '../../../core/domain/base/identity';
import { FREED_DAYS, MOST_HELD_DAYS } from '../../../core/domain/base/limits';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity, DeedAct } from '../../../core/domain/deed/deed';
import { appeal, holdBack, release, uphold } from '../../../core/domain/person/held-back';
import type { HeldBack } from '../../../core/domain/person/hold';
import {
  noticeOfAppeal,
  noticeOfHold,
  noticeOfRelease,
  noticeOfUpheld,
} from '../../../core/domain/person/hold-notices';
import type { Person } from '../../../core/domain/person/person';
import { officeOver } from '../../../core/domain/policy/capacity';
import {
  appealsTo,
  holdsBackAs,
  isReleasedAbove,
  mayDecideAppeal,
  mayHoldBackAsker,
  mayRelease,
} from '../../../core/domain/policy/holding-back';
import { maySee } from '../../../core/domain/policy/reading';
import { relationTo } from '../../../core/domain/policy/relation';
import type { Directory } from '../../../core/domain/studio/directory';
import { daysAfter, type Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { keepHold } from '../../runtime/held-over';
import { recordDeed } from '../../runtime/record-deed';
import { changeAndTell, told } from '../../runtime/tell-person';
import { _ } from '../../store/cloud';
import { deeds, requests } from '../../store/tables';

/** More releases than one person has within a month. */
const MOST_READ = 20;

/** 暂停操作: an office keeps somebody from writing until a date. */
export const holdBackPerson: Handler<'people.holdBack'> = async (call, input) => {
  const { reason, until } = input;
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const personId = input.personId ?? (await askerOf(call, input.requestId ?? ''));
  const answer = await changeAndTell(call, personId, async (person) => {
    const right = holdsBackAs(actor, person, directory, call.now);
    if (!right) throw new Refusal('policy/forbidden');
    if (until <= call.now || until > daysAfter(call.now, MOST_HELD_DAYS)) {
      throw new Refusal('people/holds-too-long');
    }
    if (isReleasedAbove(right.as, await releasedLately(personId, call.now), directory)) {
      throw new Refusal('people/released-above');
    }
    const next = holdBack(person, { reason, until, by: call.openid, ...right }, call.now);
    await record(call, 'person.heldBack', personId, right);
    const office = directory.officeName(right.as);
    return told(next, [noticeOfHold(next, { reason, until }, office, call.now)], 'held', call);
  });
  await keepHold(personId, call.now);
  return answer;
};

/** By which offices this person was released within `FREED_DAYS`. */
async function releasedLately(personId: OpenId, now: Moment): Promise<Capacity[]> {
  const found = await deeds.list({
    where: {
      'matters.person': personId,
      act: 'person.released',
      at: _.gte(daysAfter(now, -FREED_DAYS)),
    },
    limit: MOST_READ,
    fields: ['as'],
  });
  return found.map(({ as }) => as);
}

/** Who asked for it, for the office over its place. */
async function askerOf(call: ApiCall, requestId: string): Promise<OpenId> {
  const [request, actor, directory] = await Promise.all([
    requests.find(requestId),
    call.person,
    call.directory,
  ]);
  const is = request && relationTo(actor, request, directory, call.now);
  if (!request || !is || !maySee(is)) throw new Refusal('request/not-found');
  if (!mayHoldBackAsker(is, request)) throw new Refusal('policy/forbidden');
  return request.asker;
}

/** 恢复操作: by the office that did it, or one above. */
export const releasePerson: Handler<'people.release'> = async (call, { personId }) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const answer = await changeAndTell(call, personId, async (person) => {
    const heldBack = requireMayRelease(actor, person, directory, call.now);
    const next = release(person);
    await record(call, 'person.released', personId, rightOf(actor, heldBack, call));
    return told(next, [noticeOfRelease(next, call.now)], 'released', call);
  });
  await keepHold(personId, call.now);
  return answer;
};

/** 申诉: by the person themselves, to the office one level up. */
export const appealHold: Handler<'people.appeal'> = async (call, { words }) => {
  const directory = await call.directory;
  return changeAndTell(call, call.openid, (person) => {
    const next = appeal(person, words, call.now);
    const office = next.heldBack && appealsTo(next.heldBack, directory);
    const notices = office ? [noticeOfAppeal(next, office, call.now)] : [];
    return told(next, notices, 'appealed', call);
  });
};

/** 维持: the office above answers the appeal without releasing. */
export const upholdHold: Handler<'people.uphold'> = async (call, { personId, reason }) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeAndTell(call, personId, async (person) => {
    const heldBack = requireMayRelease(actor, person, directory, call.now);
    if (!mayDecideAppeal(actor, heldBack, directory, call.now)) {
      throw new Refusal('people/own-decision');
    }
    const next = uphold(person, reason, call.now);
    await record(call, 'person.upheld', personId, rightOf(actor, heldBack, call));
    const notice = noticeOfUpheld(next, reason, heldBack.until, call.now);
    return told(next, [notice], 'upheld', call);
  });
};

/** @throws Refusal `policy/forbidden`; `people/not-held-back` only to an office that could have done it */
function requireMayRelease(
  actor: Person,
  person: Person,
  directory: Directory,
  now: Moment,
): HeldBack {
  const { heldBack } = person;
  if (heldBack && mayRelease(actor, heldBack, directory, now)) return heldBack;
  const couldHold = !heldBack && holdsBackAs(actor, person, directory, now);
  throw new Refusal(couldHold ? 'people/not-held-back' : 'policy/forbidden');
}

/** The office by which somebody decides about this hold. */
function rightOf(
  actor: Person,
  { as, ancestors }: HeldBack,
  { now }: ApiCall,
): Pick<HeldBack, 'as' | 'ancestors'> {
  const over = officeOver(actor, ancestors, now);
  return { as: over?.kind === 'office' ? over : as, ancestors };
}

function record(
  call: ApiCall,
  act: DeedAct,
  person: string,
  { as, ancestors }: Pick<HeldBack, 'as' | 'ancestors'>,
): Promise<void> {
  return recordDeed(call, { act, as, matters: [{ id: '', person }], ancestors });
}
