import type { Page } from '../../../../../core/contract/base/page';
import type { BoardView } from '../../../../../core/contract/office';
import { MOST_COUNTED } from '../../../../../core/domain/request/model/worklist';
import { useQuery } from '../../../cloud/query/use-query';
import type { Persona } from '../persona';
import type { Count, Numbers } from './door';

interface ReadNumbers {
  readonly numbers: Numbers;
  /** The numbers could not be read; the doors work all the same. */
  readonly lost: boolean;
}

/**
 * The numbers behind a person's doors, read in parallel with the page; a resident has none.
 * @param rests true for a volunteer who has paused: then the offers are not read
 */
export function useNumbers(persona: Persona, rests: boolean): ReadNumbers {
  const board = useQuery('office.board', persona === 'office' ? {} : undefined);
  const helps = persona === 'volunteer';
  const takes = helps && !rests;
  const waiting = useQuery('requests.listTasks', takes ? { kind: 'waiting' } : undefined);
  const mine = useQuery('requests.listTasks', helps ? { kind: 'mine' } : undefined);
  return {
    numbers: {
      ...(board.data && numbersOf(board.data)),
      ...(waiting.data && { toTake: lengthOf(waiting.data) }),
      ...(mine.data && { inHand: lengthOf(mine.data) }),
    },
    lost: [board, waiting, mine].some(({ data, error }) => !data && error),
  };
}

function numbersOf({ lists, applied }: BoardView): Numbers {
  const counted = Object.entries({ ...lists, applied }).map(([name, count]) => [
    name,
    { count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED },
  ]);
  return Object.fromEntries(counted) as Numbers;
}

function lengthOf({ items, next }: Page<unknown>): Count {
  return { count: items.length, more: next !== null };
}
