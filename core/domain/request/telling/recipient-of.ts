import type { Recipient } from '../../notice/notice';
import type { Owner } from '../model/owner';
import type { ServiceRequest } from '../model/state';

/** The recipient for this owner. */
export function recipientOf(owner: Owner, request: ServiceRequest): Recipient {
  switch (owner.kind) {
    case 'studio':
      return { kind: 'studio', studioId: owner.studioId };
    case 'volunteer':
      return { kind: 'person', openid: owner.openid };
    case 'office':
      return { kind: 'office', role: owner.role, ancestors: request.ancestors };
  }
}
