import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import {
  type Appointment,
  grantFrom,
  isMeant,
  isWaiting,
  withoutRole,
  withRole,
} from '../../../core/domain/org/appointment';
import type { Person } from '../../../core/domain/person/person';
import { noticeOfHandOver, noticeOfRoleBegun } from '../../../core/domain/person/role-notices';
import { mayStillOffer } from '../../../core/domain/policy/appointing';
import type { ApiCall } from '../../runtime/call';
import type { Changed } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';
import { recordDeed } from '../../runtime/record-deed';
import { digestOfCode } from '../../runtime/role-code';
import { beginAct } from '../../runtime/take-act';
import { changeAndTell, told } from '../../runtime/tell-person';
import { _ } from '../../store/cloud';
import { namesOf } from '../../store/names';
import { offersTo } from '../../store/offered-paths';
import { save } from '../../store/save';
import { tableOf } from '../../store/table';
import { people } from '../../store/tables';
import { touchNode } from './touch-node';

const appointments = tableOf('appointments');

/** Roles that one person can have, ended ones included. */
const MOST_ROLES = 20;

/** 请我任的职: by my id, or by the telephone that WeChat says is mine. */
export const listOffered: Handler<'roles.offered'> = async (call) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const waiting = await offersTo(person, call.now);
  const names = await namesOf([...new Set(waiting.map(({ by }) => by))]);
  return waiting.map(({ _id: id, role, node, by, since, until }) => ({
    ...{ id, role, since, until },
    nodeName: directory.nodes.get(node)?.name ?? '',
    by: names.get(by) ?? '',
  }));
};

/**
 * 确认任职: the role is written on the person first, then the one who hands it over gives it up, and at last
 * the offer goes; every step can be repeated, so a confirmation that was cut short is completed by the next.
 */
export const confirmRole: Handler<'roles.confirm'> = async (call, { id, code }) => {
  // Only codes can be guessed.
  const counted = code === undefined ? undefined : beginAct(call, 'role');
  const codeDigest = code === undefined ? undefined : digestOfCode(code);
  const where = id === undefined ? { codeDigest } : { _id: id };
  let taken: Appointment | null = null;
  const reply = await changeAndTell(call, call.openid, async (person) => {
    await counted;
    const [found] = await appointments.list({ where, limit: 1 });
    const { openid } = call;
    const mine = found && isMeant(found, { openid, provenPhone: person.provenPhone, codeDigest });
    if (!found || !mine || !isWaiting(found, call.now)) throw new Refusal('role/not-waiting');
    const [giver, { nodes }] = await Promise.all([people.find(found.by), call.directory]);
    const place = nodes.get(found.node);
    const stands = giver && place && mayStillOffer(giver, found, place, openid, call.now);
    if (!stands) throw new Refusal('role/not-waiting');
    // Whom an office has asked by name begins under that name.
    if (found.name !== null && found.name !== person.name) throw new Refusal('role/another-name');
    taken = found;
    return begun(call, person, found, place.name);
  });
  // Of a repeated command nothing may be left to do.
  const offer = taken ?? (await appointments.list({ where, limit: 1 }))[0];
  if (offer) await finish(offer, call);
  return reply;
};

async function begun(
  call: ApiCall,
  person: Person,
  offer: Appointment,
  place: string,
): Promise<Changed> {
  const { role, node, ancestors } = offer;
  const roles = withRole(person.roles, grantFrom(offer, call.now));
  if (roles.length > MOST_ROLES) throw new Refusal('role/too-many');
  const matters = [{ id: node, person: offer.by === call.openid ? null : offer.by }];
  const as = { kind: 'oneself' } as const;
  await recordDeed(call, { act: 'role.begun', as, matters, ancestors });
  const notices =
    offer.by === call.openid
      ? []
      : [
          noticeOfRoleBegun(person, offer, place, call.now),
          ...(offer.from === null ? [] : [noticeOfHandOver(person, offer, place, call.now)]),
        ];
  return told({ ...person, roles }, notices, role, call);
}

async function finish(offer: Appointment, call: ApiCall): Promise<void> {
  const { _id, from, node, since } = offer;
  if (from !== null && from !== call.openid) {
    const [, on = since] = [since, call.now].sort();
    await giveUp(from, offer, on);
  }
  await touchNode(node, call.now);
  await appointments.remove({ _id: _.eq(_id) });
}

/** The one who hands over holds it until then. Somebody else may change their document meanwhile. */
async function giveUp(openid: string, { role, node }: Appointment, on: string): Promise<void> {
  for (let person = await people.find(openid); person; person = await people.find(openid)) {
    const roles = withoutRole(person.roles, { role, node }, on);
    if (await save(people, person, remember({ ...person, roles }, null, 'handed-over'))) return;
  }
}
