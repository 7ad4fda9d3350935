import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import { withRole } from '../../../core/domain/org/appointment';
import { CLAIMED_ROOT, claimedNodes } from '../../../core/domain/org/claimed-root';
import { grantOf } from '../../../core/domain/org/office';
import { founded } from '../../../core/domain/org/org';
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
  const grant = grantOf('administrator', CLAIMED_ROOT, { since: call.now });
  return changePerson(call, call.openid, async (person) => {
    const { FILES_SECRET: secret = '' } = process.env;
    if (secret === '' || !isClaimCode(code, secret, call.now)) throw new Refusal('role/code-wrong');
    await requireFirst(call, nodes.size > 0);
    await orgs.insertAll(claimedNodes(district, subdistrict, call.now).map(founded));
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
  const as = { kind: 'office', role: 'administrator', node: CLAIMED_ROOT } as const;
  const matters = [{ id: CLAIMED_ROOT, person: null }];
  const isFirst = await deeds.insert({
    ...{ _id: CLAIM, act: 'role.claimed', by, as, matters, ancestors: [CLAIMED_ROOT], at },
  });
  if (!isFirst) return requireFirst(call, hasTree);
}
