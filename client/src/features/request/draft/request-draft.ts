import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { MeView } from '../../../../../core/contract/me';
import { meOperations } from '../../../../../core/contract/me';
import type { InputOf } from '../../../../../core/contract/operations';
import { requestOperations } from '../../../../../core/contract/request/operations';
import { categoryOf } from '../../../../../core/domain/category/category';
import { saysNothing } from '../../../../../core/domain/request/model/nonsense';
import { type Sensitive, sensitiveIn } from '../../../../../core/domain/request/model/sensitive';
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
  agreesTo: [],
  childBy: 'guardian',
  avoidMeant: {},
  contact: null,
};

/** Has the resident written or recorded anything? A category alone was chosen on the previous page. */
export function isBegun({ what, photos, voicePath }: RequestDraft): boolean {
  return what.trim() !== '' || photos.length > 0 || voicePath !== '';
}

/** What the cloud knows of the asker; undefined without a network. */
export type Me = Pick<MeView, 'name' | 'wantedName' | 'phone' | 'home' | 'agreed'> | undefined;

/** The asker's data that the cloud has already. */
export function knownContact(me: Me): Contact {
  return {
    // Saving the present name withdraws a new one that waits for an office.
    name: me?.wantedName ?? me?.name ?? '',
    phone: me?.phone ?? '',
    nodeId: me?.home?.nodeId ?? '',
    placeName: me?.home?.name ?? '',
    detail: me?.home?.detail ?? '',
  };
}

/**
 * Must the form ask for name and home, or does the resident want to change them? Without a network the
 * data may only be unread, so nobody is asked.
 */
export function asksContact(draft: RequestDraft, me: Me): boolean {
  if (draft.contact !== null) return true;
  return me !== undefined && (!me.home || !me.name || !me.phone);
}

/** 我的资料 as the input of `me.save`. */
export function contactInput({ name, phone, nodeId, detail }: Contact): InputOf<'me.save'> {
  return { name, phone, nodeId, detail };
}

/** May neighbours read it? Not in a sealed category, and not if there are no words to read. */
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
 * The draft as the input of `requests.submit`; `category` may still be missing.
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
      ? { studios: [...draft.avoidStudios], ...whomAvoided(draft) }
      : { studios: [], names: [] },
  };
}

/** 还要同意的: what is sensitive in this draft, and was not agreed to before; unknown without a network. */
export function toAgree(draft: RequestDraft, me: Me): Sensitive[] {
  if (!me) return [];
  const { category } = draft;
  const beneficiaries = fitting(category).beneficiaries ? draft.beneficiaries : [];
  const all = sensitiveIn({ category, forWhom: whomOf(draft), beneficiaries });
  return all.filter((purpose) => !me.agreed.includes(purpose));
}

/** The names, and what was chosen where several people have one. */
function whomAvoided({ avoidNames, avoidMeant }: RequestDraft) {
  const names = namesIn(avoidNames);
  const meant = [...new Set(names)].flatMap((said) => {
    const keys = avoidMeant[said];
    return keys ? [{ said, keys: [...keys] }] : [];
  });
  return { names, ...(meant.length > 0 && { meant }) };
}

/** Placeholder for the recording until it is uploaded. */
const SOME_VOICE = 'cloud://phone/voice.mp3';

/** Missing or wrong answers, by field; those of the asker's own contact data begin with `me.`. */
export function wrongInDraft(draft: RequestDraft, me: Me): FieldErrors {
  const voice = draft.voicePath ? SOME_VOICE : undefined;
  const wrong: Record<string, string> = {
    ...wrongFields(requestOperations, 'requests.submit', submitInput(draft, [], voice)),
  };
  // An answer that is too short for the schema gets a plain sentence too.
  if (!voice && saysNothing(draft.what)) {
    wrong.what = '您遇到了什么事？说一两句就行。';
  }
  for (const purpose of toAgree(draft, me)) {
    if (!draft.agreesTo.includes(purpose))
      wrong[`consent.${purpose}`] = '请点一下同意，或者改一改上面选的。';
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

/** Questions of the folded part: it is unfolded while one of them is wrong. */
const FOLDED = /^(atHome|beneficiaries|avoid|readers|nameless|consent\.health)/;
const ABOUT_OTHER = /^(place|concerned)/;

/** @param forOther the questions about the person it is for are open already */
export function isWrongFolded(wrong: FieldErrors, forOther: boolean): boolean {
  return Object.keys(wrong).some(
    (field) => FOLDED.test(field) || (!forOther && ABOUT_OTHER.test(field)),
  );
}
