import type { OpenId } from '../../base/identity';
import type { OfficeOwner } from '../../org/office';
import type { StudioId } from '../../studio/studio';

/** A studio whose members are asked to take the request. */
export interface StudioOwner {
  readonly kind: 'studio';
  readonly studioId: StudioId;
  readonly name: string;
}

/** The volunteer who works on it. */
export interface VolunteerOwner {
  readonly kind: 'volunteer';
  readonly openid: OpenId;
  readonly name: string;
  readonly studioId: StudioId;
  readonly studioName: string;
}

/** 责任人: at every moment exactly one. */
export type Owner = OfficeOwner | StudioOwner | VolunteerOwner;
