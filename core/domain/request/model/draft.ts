import type { Beneficiary } from '../../category/beneficiary';
import type { CategoryCode } from '../../category/category';
import type { Place } from '../../org/org';
import type { AtHome, Avoid, Checked, ForWhom, Nameless, Parent, Readers, Voice } from './state';

/** A resident's answers in the form. */
export interface Draft {
  readonly category: CategoryCode;
  readonly what: string;
  readonly photos: readonly string[];
  readonly voice: Voice | null;
  readonly place: Place;
  readonly forWhom: ForWhom;
  readonly concerned: { readonly name: string; readonly phone: string };
  readonly atHome: readonly AtHome[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly readers: Readers;
  readonly nameless: Nameless;
  readonly checked: Checked;
  readonly avoid: Avoid;
  /** A volunteer asked for themselves: it does not count in any figure. */
  readonly counted: boolean;
  readonly parent: Parent | null;
}

/** The values of questions that were not answered. */
export const NOTHING_SPECIAL = {
  voice: null,
  atHome: [],
  beneficiaries: [],
  readers: 'helpers',
  nameless: 'no',
  checked: 'not-needed',
  avoid: { studios: [], names: [], people: [] },
  counted: true,
  parent: null,
} as const satisfies Partial<Draft>;
