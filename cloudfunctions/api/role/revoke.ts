import { Refusal } from '../../../core/domain/base/refusal';
import { withoutRole } from '../../../core/domain/org/appointment';
import { heldAt, type Role } from '../../../core/domain/org/office';
import type { OrgNode } from '../../../core/domain/org/org';
import { noticeOfRoleEnded } from '../../../core/domain/person/role-notices';
import { isLastAdministrator, mayAppoint } from '../../../core/domain/policy/appointing';
import { officeOver } from '../../../core/domain/policy/capacity';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { recordDeed } from '../../runtime/record-deed';
import { changeAndTell, told } from '../../runtime/tell-person';
import { _ } from '../../store/cloud';
import { MOST_ROWS } from '../../store/table';
import { people } from '../../store/tables';
import { touchNode } from './touch-node';

/** 卸任: by an office that may give the role, or by whoever holds it. What belongs to the office stays with it. */
export const revokeRole: Handler<'roles.revoke'> = async (call, { personId, role, node }) => {
  const [actor, { nodes }] = await Promise.all([call.person, call.directory]);
  const place = nodes.get(node);
  const own = personId === call.openid;
  if (!place || !(own || mayAppoint(actor, role, place, call.now))) {
    throw new Refusal('policy/forbidden');
  }
  let looked = 0;
  const reply = await changeAndTell(call, personId, async (person) => {
    looked += 1;
    const held = heldAt(person.roles, call.now).some(
      (one) => one.role === role && one.node === node,
    );
    if (!held) throw new Refusal('role/not-held');
    if (role === 'administrator') await requireAnother(call, personId, place, looked > 1);
    const as = own ? ({ kind: 'oneself' } as const) : officeOver(actor, place.ancestors, call.now);
    if (!as) throw new Refusal('policy/forbidden');
    const matters = [{ id: node, person: own ? null : personId }];
    await recordDeed(call, { act: 'role.ended', as, matters, ancestors: place.ancestors });
    const roles = withoutRole(person.roles, { role, node }, call.now);
    const notices = own ? [] : [noticeOfRoleEnded(person, role, place.name, call.now)];
    return told({ ...person, roles }, notices, endedOf(role), call);
  });
  await touchNode(node, call.now);
  return reply;
};

/** How often it looks again when the one who stays was changed in between. */
const TRIES = 4;

const endedOf = (role: Role) => `${role}-ended`;

/**
 * 另一位管理员: somebody who stays gets a new version. If they were about to leave by what they read
 * before, their own change fails and looks again, so of two who leave at the same moment one stays.
 * `again`: they look again, and give way to an administrator with a smaller id, or both would make each
 * other fail for ever.
 *
 * @throws Refusal when nobody else would administer the place
 */
async function requireAnother(
  { now }: ApiCall,
  personId: string,
  place: OrgNode,
  again: boolean,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const holders = await people.list({
      where: { 'roles.node': _.in([...place.ancestors]) },
      limit: MOST_ROWS,
      fields: ['roles', 'version'],
    });
    const staying = holders.find(
      (one) => one._id !== personId && !isLastAdministrator([one], place, now),
    );
    if (!staying) throw new Refusal('role/last-administrator');
    const { _id, version } = staying;
    if (again && _id < personId) break;
    if ((await people.update({ _id, version }, { version: version + 1 })) === 1) return;
  }
  throw new Refusal('person/changed-meanwhile');
}
