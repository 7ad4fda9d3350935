import { daysAfter, type Moment } from '../time/moment';
import type { CategoryCode } from './category';

/** By this time the owner has corrected a wrong category: the one it has now is an example. */
const DAYS_TO_CORRECT = 2;
/** A correction is made by somebody who thought about it; a choice, by somebody in a hurry. */
const CORRECTION = 3;
const CHOICE = 1;

/** 学一课: when a resident's choice, if nobody corrects it, becomes an example for the suggester. */
export function choiceTeachesAt(category: CategoryCode, submittedAt: Moment): Moment | null {
  return teaches(category) ? daysAfter(submittedAt, DAYS_TO_CORRECT) : null;
}

/** A correction is an example at once. */
export function correctionTeachesAt(category: CategoryCode, at: Moment): Moment | null {
  return teaches(category) ? at : null;
}

/** How much an example counts. */
export function lessonWeight({ corrected }: { readonly corrected: object | null }): number {
  return corrected ? CORRECTION : CHOICE;
}

/** 说不清楚 teaches nothing: it is what remains when nobody could say. */
function teaches(category: CategoryCode): boolean {
  return category !== 'other';
}
