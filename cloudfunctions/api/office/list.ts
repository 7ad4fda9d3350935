import type { ParsedOf } from '../../../core/contract/operations';
import type { OpenId } from '../../../core/domain/base/identity';
import { SEARCHED_DAYS } from '../../../core/domain/base/limits';
import { Refusal } from '../../../core/domain/base/refusal';
import {
  CATEGORIES,
  type CategoryCode,
  categoriesIn,
} from '../../../core/domain/category/category';
import type { NodeId } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayOversee, maySetUp } from '../../../core/domain/policy/oversight';
import { READ_DAYS_AFTER_CLOSING } from '../../../core/domain/policy/past';
import type { Worklist } from '../../../core/domain/request/model/list-keys';
import { worklistKey } from '../../../core/domain/request/model/list-keys';
import { RANKS, REQUEST_STATES } from '../../../core/domain/request/model/state';
import type { Directory } from '../../../core/domain/studio/directory';
import { withoutIsolates } from '../../../core/domain/text/isolate';
import { daysAfter, type Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _, database } from '../../store/cloud';
import type { IndexRange } from '../../store/page';
import type { Where } from '../../store/table';
import { pageOfCards } from '../request/page';
import { type Desk, deskOf } from './desk';

type ListInput = ParsedOf<'office.list'>;

/**
 * 居民的事 of an office. A worklist begins with danger, then with what has to be done first; the list of
 * all requests begins with the newest.
 */
export const listOffice: Handler<'office.list'> = async (call, input) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const { nodes, only } = reachOf(person, directory, input.nodeId, call.now);
  // Everything an administrator owns waits to be sent on.
  const kind = only && input.kind === 'all' ? 'waiting' : input.kind;
  return pageOfCards(call, input.before, {
    ranges:
      kind === 'all'
        ? rangesOfAll(nodes, input, call.now)
        : rangesOfWorklists(
            kind,
            nodes,
            input,
            { ...only, ...notTheirOwn(kind, call.openid) },
            call.now,
          ),
    mostUrgentFirst: kind !== 'all',
  });
};

/** @throws Refusal `policy/forbidden` when the person holds no office, or none over the given node */
function reachOf(
  person: Person,
  directory: Directory,
  named: NodeId | undefined,
  now: Moment,
): Desk {
  const desk = deskOf(person, directory, now);
  const path = directory.nodes.get(named ?? '')?.ancestors ?? [];
  const theirs = (desk.only ? maySetUp : mayOversee)(person, path, now);
  const nodes = named === undefined ? desk.nodes : theirs ? [named] : [];
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  return { ...desk, nodes };
}

/** A worklist is short, so filters are applied to each of its documents. */
function rangesOfWorklists(
  kind: Worklist,
  nodes: readonly NodeId[],
  input: ListInput,
  shown: Where,
  now: Moment,
): IndexRange[] {
  const categories = categoriesWanted(input);
  const narrowed = {
    ...kindsIn(categories, input),
    ...stateAndTime(input, now),
    ...wordsIn(input, now),
    ...shown,
  };
  return nodes.flatMap((node) =>
    RANKS.map((rank) => ({
      where: { worklists: worklistKey(kind, node), rank, ...narrowed },
      rank,
    })),
  );
}

/**
 * Requests that are not this reader's business. A complaint of their own is handled by others; a
 * complaint about their own work as a volunteer is judged by others, and hidden from them. 回访 is
 * made by somebody who had no part in it, see `partiesOf`.
 */
export function notTheirOwn(kind: Worklist, reader: OpenId): Where {
  const others = _.neq(reader);
  switch (kind) {
    case 'unhappy':
      return { asker: others, 'assignee.openid': others };
    case 'followUp':
      return {
        asker: others,
        'joined.openid': others,
        'assignee.openid': others,
        'result.by': others,
      };
    case 'waiting':
    case 'queued':
    case 'overdue':
    case 'hazard':
      return {};
    case 'slips':
      return { asker: others, 'slips.holder': others };
    default:
      return kind satisfies never;
  }
}

/** The list of all requests can be long, so each filter value has its own index. */
function rangesOfAll(nodes: readonly NodeId[], input: ListInput, now: Moment): IndexRange[] {
  const { words } = input;
  // A search reads documents one by one, so it is limited to recent ones.
  const days = input.days ?? (words ? SEARCHED_DAYS : undefined);
  const narrowed = { ...stateAndTime({ ...input, days }, now), ...wordsIn(input, now) };
  const categories = categoriesWanted(input);
  return nodes.flatMap((node) => {
    const where = { ancestors: node, ...narrowed };
    if (words) return [{ where: { ...where, ...kindsIn(categories, input) } }];
    return categories
      ? categories.map((category) => ({ where: { ...where, category } }))
      : [{ where }];
  });
}

const OPEN_KINDS = CATEGORIES.filter(({ sealed }) => !sealed).map(({ code }) => code);

/** Sealed requests are not searched: a hit would reveal their words. */
function kindsIn(categories: readonly CategoryCode[] | undefined, { words }: ListInput): Where {
  if (!words) return categories ? { category: _.in([...categories]) } : {};
  const searched = OPEN_KINDS.filter((code) => !categories || categories.includes(code));
  return { category: _.in(searched) };
}

/** Only where this reader could read the words: a hit would reveal them. See `isPast`. */
function wordsIn({ words, state }: ListInput, now: Moment): Where {
  if (!words) return {};
  // Stored right-to-left words are isolated per line, not per word.
  const literally = withoutIsolates(words).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return {
    hiddenAt: _.eq(null),
    what: database.RegExp({ regexp: literally, options: 'i' }),
    state: _.in(REQUEST_STATES.filter((one) => one !== 'withdrawn' && (!state || one === state))),
    closedAt: _.or([_.eq(null), _.gte(daysAfter(now, -READ_DAYS_AFTER_CLOSING))]),
  };
}

function categoriesWanted({ group, category }: ListInput) {
  const inGroup = group && categoriesIn(group).map(({ code }) => code);
  if (!category) return inGroup;
  return !inGroup || inGroup.includes(category) ? [category] : [];
}

function stateAndTime({ state, days }: ListInput, now: Moment): Where {
  return {
    ...(state && { state }),
    ...(days && { submittedAt: _.gte(daysAfter(now, -days)) }),
  };
}
