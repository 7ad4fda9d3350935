import type { MeView } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import type { StudioView } from '../../../../../core/contract/studio';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import type { Fee, OpeningHours } from '../../../../../core/domain/studio/studio';

/** A place with its name, as a form keeps it. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

/** A place that the studio serves, or that an office elsewhere has to agree to first. */
interface DeclaredPlace extends NamedPlace {
  /** 等那边点头; absent: no. */
  readonly waits?: boolean;
}

/** 工作室草稿, as it is being edited on this phone. */
export interface StudioDraft {
  /** The version on the server that this draft is based on; 0 for a new studio. */
  readonly version: number;
  readonly name: string;
  readonly introduction: string;
  /** 领衔人 by openid, with the name by which people call them. */
  readonly lead: string;
  readonly leadName: string;
  readonly specialities: readonly CategoryCode[];
  readonly alsoHelps: readonly CategoryCode[];
  readonly serves: readonly DeclaredPlace[];
  readonly nodeId: string;
  readonly nodeName: string;
  readonly room: string;
  readonly hours: readonly OpeningHours[];
  /** As typed. */
  readonly capacity: string;
  /**
   * 服务半径 in metres, as typed; empty for none. It is measured from the entrance, if that is marked.
   */
  readonly reach: string;
  readonly point: StudioView['point'];
  readonly fee: Fee;
  readonly feeNote: string;
  /** As typed; absent in drafts that earlier builds kept. */
  readonly phone?: string;
  readonly paused: boolean;
}

/** A new studio in the founder's own community. */
export function blankStudio({ roles }: MeView): StudioDraft {
  const own = roles[0];
  return {
    version: 0,
    name: '',
    introduction: '',
    lead: '',
    leadName: '',
    specialities: [],
    alsoHelps: [],
    serves: own ? [{ id: own.node, name: own.nodeName }] : [],
    nodeId: own?.node ?? '',
    nodeName: own?.nodeName ?? '',
    room: '',
    hours: [],
    capacity: '5',
    reach: '',
    point: null,
    fee: 'free',
    feeNote: '',
    phone: '',
    paused: false,
  };
}

/** The draft of an existing studio. */
export function draftOf(studio: StudioView): StudioDraft {
  const { lead, place, capacity, reach, point, further, ...rest } = studio;
  const { version, name, introduction, leadName, specialities, alsoHelps } = rest;
  const asked = further.filter(({ state }) => state === 'asked');
  const serves = [...rest.serves, ...asked.map(({ id, name }) => ({ id, name, waits: true }))];
  const { room, hours, fee, feeNote, phone, paused } = rest;
  return {
    ...{ version, name, introduction, leadName, specialities, alsoHelps, serves },
    ...{ room, hours, fee, feeNote, phone, paused },
    lead: lead ?? '',
    nodeId: place.id,
    nodeName: place.name,
    capacity: String(capacity),
    reach: reach === null ? '' : String(reach),
    point,
  };
}

/** 要那边点头吗: is this place outside of what the person's offices are over? */
export function isElsewhere({ roles }: Pick<MeView, 'roles'>, trail: readonly { id: string }[]) {
  return !trail.some(({ id }) => roles.some(({ node }) => node === id));
}

/** The input of saving. A speciality is not listed in 也帮忙办 as well. */
export function inputOf(draft: StudioDraft, id: string | undefined): InputOf<'studios.save'> {
  const { version, leadName, nodeName, capacity, serves, reach, point, ...words } = draft;
  return {
    ...words,
    ...(id && { id, version }),
    specialities: [...draft.specialities],
    alsoHelps: draft.alsoHelps.filter((code) => !draft.specialities.includes(code)),
    serves: serves.map((place) => place.id),
    hours: draft.hours.map(({ days, from, to }) => ({ days: [...days], from, to })),
    capacity: /^\d+$/.test(capacity.trim()) ? Number(capacity) : 0,
    feeNote: draft.fee === 'free' ? '' : draft.feeNote,
    ...(point && { point }),
    ...(point && reach.trim() && { reach: /^\d+$/.test(reach.trim()) ? Number(reach) : 0 }),
  };
}
