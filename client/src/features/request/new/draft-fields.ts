import type { Beneficiary } from '../../../../../core/domain/category/beneficiary';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import type {
  AtHome,
  ForWhom,
  Nameless,
  Readers,
} from '../../../../../core/domain/request/model/state';
import type { PickedPoint } from '../../../cloud/media/pick-point';
import type { Contact } from '../../../ui/form/contact-fields';

/** 草稿: what a resident has said so far. */
export interface RequestDraft {
  readonly what: string;
  /** Paths on this phone. */
  readonly photos: readonly string[];
  /** Path on this phone; empty when nothing was said. */
  readonly voicePath: string;
  readonly voiceSeconds: number;
  readonly category: CategoryCode | '';
  /** The category was guessed from the words; one chosen by hand is never guessed over. */
  readonly guessed: boolean;
  /** Not at my home but at `placeId`, called `placeName`, flat `placeDetail`. */
  readonly elsewhere: boolean;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeDetail: string;
  /** Marked on the map, instead of `placeId`; null when it was not. */
  readonly point: PickedPoint | null;
  readonly forWhom: ForWhom;
  /** 我自己, 家里人 or 邻居 was pressed; what was pressed is never guessed over. */
  readonly whomChosen: boolean;
  readonly concernedName: string;
  readonly concernedPhone: string;
  readonly atHome: readonly AtHome[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly readers: Readers;
  readonly nameless: Nameless;
  readonly avoidStudios: readonly string[];
  /** Names, parted by signs or spaces. */
  readonly avoidNames: string;
  /** How to reach me, once it is being changed here; null as long as what is known will do. */
  readonly contact: Contact | null;
}
