import { type Mark, masked } from '../masking/mask';
import { TOPICS, type Topic, topicsHiddenFromAsked } from '../masking/topic';
import type { ServiceRequest } from '../request/model/state';
import type { Relation } from './relation';

/** 遮什么: what is withheld from the words that a reader sees, and what stands there instead. */
interface Masking {
  readonly topics: readonly Topic[];
  readonly mark: Mark;
}

/**
 * 接下之前遮住: what this reader does not see of the words; null for those who read all of them: the asker,
 * who accepted, the lead, who has to send it to the right hands, and the office. Volunteers who are
 * asked see it when they accept; a colleague of whoever accepted, and a neighbour, never.
 */
export function maskingFor(
  is: Relation,
  { category, state }: Pick<ServiceRequest, 'category' | 'state'>,
): Masking | null {
  if (is.asker || is.assignee || is.lead || is.office || is.holds) return null;
  if (!is.member || is.joined) return { topics: TOPICS, mark: 'kept-back' };
  const mark = state === 'offered' ? 'until-accepted' : 'kept-back';
  return { topics: topicsHiddenFromAsked(category), mark };
}

/** 遮住 what one reader does not see of some words. */
export type Mask = (words: string) => string;

/** These words as the reader sees them. */
export function maskedFor(is: Relation, request: Pick<ServiceRequest, 'category' | 'state'>): Mask {
  const masking = maskingFor(is, request);
  return (words) => (masking ? masked(words, masking.topics, masking.mark) : words);
}

/** 给邻居看的话 of an open request: who is not its asker reads it masked, whatever has become of it. */
export function maskedForNeighbours(words: string): string {
  return masked(words, TOPICS, 'kept-back');
}
