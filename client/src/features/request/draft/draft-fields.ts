import type { Beneficiary } from '../../../../../core/domain/category/beneficiary';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import type { AgreeAs } from '../../../../../core/domain/person/consent';
import type { Sensitive } from '../../../../../core/domain/request/model/sensitive';
import type {
  AtHome,
  ForWhom,
  Nameless,
  Readers,
} from '../../../../../core/domain/request/model/state';
import type { PickedPoint } from '../../../cloud/media/pick-point';
import type { Contact } from '../../../ui/contact/contact-fields';

/** 草稿: a resident's answers so far. */
export interface RequestDraft {
  readonly what: string;
  /** Paths on this phone. */
  readonly photos: readonly string[];
  /** Path on this phone; empty without a recording. */
  readonly voicePath: string;
  readonly voiceSeconds: number;
  readonly category: CategoryCode | '';
  /**
   * The category was guessed from the words; a category chosen by hand is never replaced by a
   * guess.
   */
  readonly guessed: boolean;
  /** Not at my home but at `placeId`, called `placeName`, flat `placeDetail`. */
  readonly elsewhere: boolean;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeDetail: string;
  /** Marked on the map, instead of `placeId`; null when it was not. */
  readonly point: PickedPoint | null;
  readonly forWhom: ForWhom;
  /** 我自己, 家里人 or 邻居 was chosen, so a guess must not change it any more. */
  readonly whomChosen: boolean;
  readonly concernedName: string;
  readonly concernedPhone: string;
  readonly atHome: readonly AtHome[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly readers: Readers;
  readonly nameless: Nameless;
  readonly avoidStudios: readonly string[];
  /** Names, separated by punctuation or spaces. */
  readonly avoidNames: string;
  /** 单独同意: what was agreed to in this form, and not before. */
  readonly agreesTo: readonly Sensitive[];
  /** As whom they agree for a child. */
  readonly childBy: AgreeAs;
  /** 您说的是谁: the candidates chosen for each name; a name is missing before a choice. */
  readonly avoidMeant: Readonly<Record<string, readonly string[]>>;
  /** The contact data while they are edited here; null while the known data are used. */
  readonly contact: Contact | null;
}
