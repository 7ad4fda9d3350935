import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { InputOf } from '../../../../../core/contract/operations';
import type { MeView } from '../../../../../core/contract/view';
import type { CategoryCode } from '../../../../../core/domain/category';
import { saysNothing } from '../../../../../core/domain/nonsense';
import type { ForWhom } from '../../../../../core/domain/request-state';
import { wrongFields } from '../../../cloud/check-input';
import type { Contact } from '../../../ui/contact-fields';

/** 草稿: what a resident has said so far. */
export interface RequestDraft {
  readonly what: string;
  /** Paths on this phone. */
  readonly photos: readonly string[];
  readonly category: CategoryCode | '';
  /** The category was guessed from the words; one chosen by hand is never guessed over. */
  readonly guessed: boolean;
  /** Not at my home but at `placeId`, called `placeName`, flat `placeDetail`. */
  readonly elsewhere: boolean;
  readonly placeId: string;
  readonly placeName: string;
  readonly placeDetail: string;
  readonly forWhom: ForWhom;
  readonly concernedName: string;
  readonly concernedPhone: string;
  /** How to reach me, once it is being changed here; null as long as what is known will do. */
  readonly contact: Contact | null;
}

export const emptyDraft: RequestDraft = {
  what: '',
  photos: [],
  category: '',
  guessed: false,
  elsewhere: false,
  placeId: '',
  placeName: '',
  placeDetail: '',
  forWhom: 'self',
  concernedName: '',
  concernedPhone: '',
  contact: null,
};

/** What the cloud knows of me already. */
export function knownContact(me: MeView): Contact {
  return {
    name: me.name,
    phone: me.phone,
    nodeId: me.home?.nodeId ?? '',
    placeName: me.home?.name ?? '',
    detail: me.home?.detail ?? '',
  };
}

/** Must this page ask who I am and where I live, or does somebody want to change it? */
export function asksContact(draft: RequestDraft, me: MeView): boolean {
  return draft.contact !== null || !me.home || !me.name || !me.phone;
}

/** 我的资料 as `me.save` takes it. */
export function contactInput({ name, phone, nodeId, detail }: Contact): InputOf<'me.save'> {
  return { name, phone, nodeId, detail };
}

/** The draft as `requests.submit` takes it; `category` may still be missing. */
export function submitInput(draft: RequestDraft, photos: readonly string[]) {
  return {
    category: draft.category,
    what: draft.what,
    photos: [...photos],
    place: draft.elsewhere ? { nodeId: draft.placeId, detail: draft.placeDetail } : undefined,
    forWhom: draft.forWhom,
    concerned:
      draft.forWhom === 'self'
        ? undefined
        : { name: draft.concernedName, phone: draft.concernedPhone },
  };
}

/** What is still missing or wrong, by field; those of my own contact begin with `me.`. */
export function wrongInDraft(draft: RequestDraft, me: MeView): FieldErrors {
  const wrong: Record<string, string> = {
    ...wrongFields('requests.submit', submitInput(draft, [])),
  };
  if (!wrong.what && saysNothing(draft.what)) wrong.what = '您遇到了什么事？说一两句就行。';
  if (!asksContact(draft, me)) return wrong;
  const mine = wrongFields('me.save', contactInput(draft.contact ?? knownContact(me)));
  for (const [field, words] of Object.entries(mine)) wrong[`me.${field}`] = words;
  return wrong;
}
