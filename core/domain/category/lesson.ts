import { daysAfter, type Moment } from '../time/moment';
import type { CategoryCode } from './category';

/**
 * By this time the owner would have corrected a wrong category, so the category counts as an example.
 */
const DAYS_TO_CORRECT = 2;
/** A correction counts more than a choice, because the person who corrects has thought about it. */
const CORRECTION = 3;
const CHOICE = 1;

/** 学一课: when an uncorrected choice by a resident becomes an example for the suggester. */
export function choiceTeachesAt(category: CategoryCode, submittedAt: Moment): Moment | null {
  return teaches(category) ? daysAfter(submittedAt, DAYS_TO_CORRECT) : null;
}

/** A correction is an example immediately. */
export function correctionTeachesAt(category: CategoryCode, at: Moment): Moment | null {
  return teaches(category) ? at : null;
}

/** The weight of an example. */
export function lessonWeight({ corrected }: { readonly corrected: object | null }): number {
  return corrected ? CORRECTION : CHOICE;
}

/** 说不清楚 teaches nothing: people choose it when they do not know the category. */
function teaches(category: CategoryCode): boolean {
  return category !== 'other';
}
