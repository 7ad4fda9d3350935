import type { OpenId } from '../../base/identity';
import type { OfficeOwner } from '../../org/office';
import type { StudioId } from '../../studio/studio';

/** A studio whose members are asked to take the request. */
export interface StudioOwner {
  readonly kind: 'studio';
  readonly studioId: StudioId;
}

/** The volunteer who works on it. */
export interface VolunteerOwner {
  readonly kind: 'volunteer';
  readonly openid: OpenId;
  /** Their name; a copy that is updated when they change it. See `Names`. */
  readonly name: string;
  readonly studioId: StudioId;
}

/** 责任人: at every moment exactly one. */
export type Owner = OfficeOwner | StudioOwner | VolunteerOwner;
