import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import { withRole } from '../../../core/domain/org/appointment';
import { grantOf } from '../../../core/domain/org/office';
import { founded, type OrgNode } from '../../../core/domain/org/org';
import type { ApiCall } from '../../runtime/call';
import { changePerson } from '../../runtime/change-person';
import { isClaimCode } from '../../runtime/claim-code';
import type { Handler } from '../../runtime/gateway';
import { beginAct } from '../../runtime/take-act';
import { tableOf } from '../../store/table';
import { deeds } from '../../store/tables';

const orgs = tableOf('orgs');

/** One cloud is claimed once; the deed of it has this id. */
const CLAIM = 'claimed';
const DISTRICT = 'district';
const SUBDISTRICT = 'subdistrict';

/**
 * 认领: the code from the deployment makes the caller the first administrator and creates the root of the
 * tree. The deed is written first and its id is unique, so only one person can claim. After a crash the
 * same person repeats the command, which completes it.
 */
export const claimStreet: Handler<'roles.claim'> = async (
  call,
  { code, district, subdistrict },
) => {
  const counted = beginAct(call, 'role');
  const { nodes } = await call.directory;
  await counted;
  const grant = grantOf('administrator', DISTRICT, { since: call.now });
  return changePerson(call, call.openid, async (person) => {
    const { FILES_SECRET: secret = '' } = process.env;
    if (secret === '' || !isClaimCode(code, secret, call.now)) throw new Refusal('role/code-wrong');
    await requireFirst(call, nodes.size > 0);
    await orgs.insertAll(rootOf(district, subdistrict, call.now).map(founded));
    const roles = withRole(person.roles, grant);
    return { next: remember({ ...person, roles }, call.command, 'claimed') };
  });
};

/** @throws Refusal when somebody else has claimed it, or when there is a tree that nobody claimed */
async function requireFirst(call: ApiCall, hasTree: boolean): Promise<void> {
  const { openid: by, now: at } = call;
  const [known] = await deeds.list({ where: { _id: CLAIM }, limit: 1 });
  if (known && known.by !== by) throw new Refusal('role/claimed-already');
  if (known) return;
  if (hasTree) throw new Refusal('role/claimed-already');
  const as = { kind: 'office', role: 'administrator', node: DISTRICT } as const;
  const matters = [{ id: DISTRICT, person: null }];
  const isFirst = await deeds.insert({
    ...{ _id: CLAIM, act: 'role.claimed', by, as, matters, ancestors: [DISTRICT], at },
  });
  if (!isFirst) return requireFirst(call, hasTree);
}

/** 区 and 街道, under the names they were given. */
function rootOf(district: string, subdistrict: string, changedAt: string): OrgNode[] {
  return [
    {
      _id: DISTRICT,
      kind: 'district',
      name: district,
      parent: null,
      ancestors: [DISTRICT],
      changedAt,
    },
    {
      ...{ _id: SUBDISTRICT, kind: 'subdistrict', name: subdistrict, parent: DISTRICT },
      ...{ ancestors: [DISTRICT, SUBDISTRICT], changedAt },
    },
  ];
}
