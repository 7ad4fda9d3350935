import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { MeView } from '../../../../../core/contract/me';
import { meOperations } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import { requestOperations } from '../../../../../core/contract/request/operations';
import { categoryOf } from '../../../../../core/domain/category/category';
import { saysNothing } from '../../../../../core/domain/request/model/nonsense';
import type { Nameless, Readers } from '../../../../../core/domain/request/model/state';
import { wrongFields } from '../../../cloud/call/check-input';
import type { Contact } from '../../../ui/contact/contact-fields';
import type { RequestDraft } from './draft-fields';
import { placeInput } from './draft-place';
import { fitting, whomOf } from './fitting';
import { namesIn } from './names-in';

export const emptyDraft: RequestDraft = {
  what: '',
  photos: [],
  voicePath: '',
  voiceSeconds: 0,
  category: '',
  guessed: false,
  elsewhere: false,
  placeId: '',
  placeName: '',
  placeDetail: '',
  point: null,
  forWhom: 'self',
  whomChosen: false,
  concernedName: '',
  concernedPhone: '',
  atHome: [],
  beneficiaries: [],
  readers: 'helpers',
  nameless: 'no',
  avoidStudios: [],
  avoidNames: '',
  contact: null,
};

/** Has somebody said something already? A kind alone was chosen on the page before. */
export function isBegun({ what, photos, voicePath }: RequestDraft): boolean {
  return what.trim() !== '' || photos.length > 0 || voicePath !== '';
}

/** The asker, as far as the cloud has told: undefined without a network. */
export type Me = Pick<MeView, 'name' | 'phone' | 'home'> | undefined;

/** The asker's data that the cloud has already. */
export function knownContact(me: Me): Contact {
  return {
    name: me?.name ?? '',
    phone: me?.phone ?? '',
    nodeId: me?.home?.nodeId ?? '',
    placeName: me?.home?.name ?? '',
    detail: me?.home?.detail ?? '',
  };
}

/**
 * Must this page ask for name and home, or does the resident want to change them? A resident who is
 * unknown for lack of a network is not asked.
 */
export function asksContact(draft: RequestDraft, me: Me): boolean {
  if (draft.contact !== null) return true;
  return me !== undefined && (!me.home || !me.name || !me.phone);
}

/** 我的资料 as `me.save` takes it. */
export function contactInput({ name, phone, nodeId, detail }: Contact): InputOf<'me.save'> {
  return { name, phone, nodeId, detail };
}

/** May neighbours read it? Not of a sealed kind, and not where there are no words to read. */
export function canShowNeighbours({ category, what }: RequestDraft): boolean {
  return category !== '' && !categoryOf(category).sealed && !saysNothing(what);
}

/** 谁能看 and 匿名 as they apply to this category, whatever was chosen for another one. */
export function openness(draft: RequestDraft) {
  const readers: Readers = canShowNeighbours(draft) ? draft.readers : 'helpers';
  const mayBeNameless = draft.category !== '' && categoryOf(draft.category).mayBeNameless;
  const altogether = draft.nameless === 'altogether';
  const nameless: Nameless = altogether && !mayBeNameless ? 'to-neighbours' : draft.nameless;
  return { readers, nameless };
}

/**
 * The draft as `requests.submit` takes it; `category` may still be missing.
 *
 * @param voiceFile the cloud's id of the recording, if there is one
 */
export function submitInput(draft: RequestDraft, photos: readonly string[], voiceFile?: string) {
  const forWhom = whomOf(draft);
  const asks = fitting(draft.category);
  return {
    category: draft.category,
    what: draft.what,
    photos: [...photos],
    voice: voiceFile ? { file: voiceFile, seconds: draft.voiceSeconds } : undefined,
    place: placeInput(draft),
    forWhom,
    concerned:
      forWhom === 'self' ? undefined : { name: draft.concernedName, phone: draft.concernedPhone },
    atHome: asks.atHome ? [...draft.atHome] : [],
    beneficiaries: asks.beneficiaries ? [...draft.beneficiaries] : [],
    ...openness(draft),
    avoid: asks.avoid
      ? { studios: [...draft.avoidStudios], names: namesIn(draft.avoidNames) }
      : { studios: [], names: [] },
  };
}

/** Placeholder for the recording until it is uploaded. */
const SOME_VOICE = 'cloud://phone/voice.mp3';

/** Missing or wrong answers, by field; those of the asker's own contact begin with `me.`. */
export function wrongInDraft(draft: RequestDraft, me: Me): FieldErrors {
  const voice = draft.voicePath ? SOME_VOICE : undefined;
  const wrong: Record<string, string> = {
    ...wrongFields(requestOperations, 'requests.submit', submitInput(draft, [], voice)),
  };
  // Too short for the schema is also said in plain words instead of a rule.
  if (!voice && saysNothing(draft.what)) {
    wrong.what = '您遇到了什么事？说一两句就行。';
  }
  if (!asksContact(draft, me)) return wrong;
  const mine = wrongFields(
    meOperations,
    'me.save',
    contactInput(draft.contact ?? knownContact(me)),
  );
  for (const [field, words] of Object.entries(mine)) wrong[`me.${field}`] = words;
  return wrong;
}

/** Questions of the folded part: while one of them is wrong it stands open. */
const FOLDED = /^(atHome|beneficiaries|avoid|readers|nameless)/;
const ABOUT_OTHER = /^(place|concerned)/;

/** @param forOther the questions about the person it is for are already open */
export function isWrongFolded(wrong: FieldErrors, forOther: boolean): boolean {
  return Object.keys(wrong).some(
    (field) => FOLDED.test(field) || (!forOther && ABOUT_OTHER.test(field)),
  );
}
