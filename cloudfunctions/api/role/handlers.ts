import type { roleOperations } from '../../../core/contract/role';
import type { Handlers } from '../../runtime/gateway';
import { grantRole, handOverRole, withdrawRole } from './appoint';
import { claimStreet } from './claim';
import { confirmRole, listOffered } from './confirm';
import { listRoles } from './list';
import { revokeRole } from './revoke';

/** One operation a line. */
export const roleHandlers: Handlers<keyof typeof roleOperations> = {
  'roles.list': listRoles,
  'roles.offered': listOffered,
  'roles.grant': grantRole,
  'roles.withdraw': withdrawRole,
  'roles.handOver': handOverRole,
  'roles.confirm': confirmRole,
  'roles.revoke': revokeRole,
  'roles.claim': claimStreet,
};
