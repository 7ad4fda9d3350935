import type { BoardView, Rate } from '../../../core/contract/office';
import { Refusal } from '../../../core/domain/base/refusal';
import {
  addRecent,
  type Figures,
  lackingHands,
  type Outcomes,
} from '../../../core/domain/figures/figures';
import { isClosed } from '../../../core/domain/org/edit';
import { isWithin, type NodeId, outermost } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { setUpNodes } from '../../../core/domain/policy/oversight';
import { maySee } from '../../../core/domain/policy/reading';
import { relationTo } from '../../../core/domain/policy/relation';
import type { Worklist } from '../../../core/domain/request/model/list-keys';
import { WORKLISTS, worklistKey } from '../../../core/domain/request/model/list-keys';
import { MOST_COUNTED } from '../../../core/domain/request/model/worklist';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { MOST_ROWS, type Table, type Where } from '../../store/table';
import { figures, people, requests } from '../../store/tables';
import { RELATION_FIELDS } from '../request/relation-fields';
import { countWaiting, readDecisions } from './decisions';
import { type Desk, deskOf } from './desk';
import { notTheirOwn } from './list';

/**
 * 工作台: the worklists and the figures within the reader's reach. Lists are counted now, up to a limit;
 * figures were added up by `derive`. The cost does not grow with the number of requests.
 */
export const readBoard: Handler<'office.board'> = async (call) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const desk = deskOf(person, directory, call.now);
  const { nodes } = desk;
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  const within = _.in([...nodes]);
  const decided = outermost(setUpNodes(person, call.now), directory.nodes);
  const decider = { actor: person, nodes: decided, directory, now: call.now };
  const [lists, applied, decisions, counted] = await Promise.all([
    countLists(desk, person, directory, call.now),
    countUpTo(
      people,
      _.or([
        { standings: _.elemMatch({ ancestors: within, state: 'applied' }) },
        { ancestors: within, 'joining.atOffice': true },
      ]) as unknown as Where,
    ),
    readDecisions(decider).then(countWaiting),
    figures.list({ where: { ancestors: within }, limit: MOST_ROWS, fields: ['recent'] }),
  ]);
  const { outcomes, demand } = addRecent(counted.map(({ recent }) => recent));
  return {
    nodeNames: nodes.map((node) => directory.nodes.get(node)?.name ?? ''),
    lists,
    applied,
    decisions,
    vacant: vacantWithin(nodes, directory),
    rates: ratesOf(outcomes),
    communities: communitiesOf(counted, directory),
    lacking: lackingHands(demand),
    now: call.now,
  };
};

/** 空着的岗位: known from the directory, so it costs no read. */
function vacantWithin(reach: readonly NodeId[], directory: Directory): number {
  return [...directory.nodes.values()].filter(
    ({ _id: node, kind, ancestors }) =>
      kind === 'community' &&
      !isClosed(ancestors, directory.nodes) &&
      reach.some((one) => isWithin(one, ancestors)) &&
      !directory.isHeld({ role: 'secretary', node }),
  ).length;
}

/**
 * As many as each list shows this reader: a number alone would tell somebody from whom a request is kept
 * (回避) that there is one.
 */
async function countLists(
  { nodes, only }: Desk,
  person: Person,
  directory: Directory,
  now: Moment,
): Promise<BoardView['lists']> {
  const counts = await Promise.all(
    WORKLISTS.map(async (list): Promise<[Worklist, number]> => {
      const worklists = _.in(nodes.map((node) => worklistKey(list, node)));
      const found = await requests.list({
        where: { worklists, ...only, ...notTheirOwn(list, person._id) },
        limit: MOST_COUNTED + 1,
        fields: RELATION_FIELDS,
      });
      const known = found.filter((request) => maySee(relationTo(person, request, directory, now)));
      return [list, known.length];
    }),
  );
  return Object.fromEntries(counts) as Record<Worklist, number>;
}

/** Counting stops at the limit, because the database reads everything it counts. */
async function countUpTo<Doc extends { readonly _id: string }>(
  table: Table<Doc>,
  where: Where,
): Promise<number> {
  return (await table.list({ where, limit: MOST_COUNTED + 1, fields: ['_id'] })).length;
}

/** 各社区, side by side; a single community is not listed separately. */
function communitiesOf(
  counted: readonly Pick<Figures, '_id' | 'recent'>[],
  { nodes }: Directory,
): BoardView['communities'] {
  const found = counted.flatMap(({ _id, recent }) => {
    const node = nodes.get(_id);
    if (node?.kind !== 'community') return [];
    return [{ id: _id, name: node.name, rates: ratesOf(addRecent([recent]).outcomes) }];
  });
  if (found.length < 2) return [];
  return found.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
}

/** 响应率, 解决率, 满意率: each over the requests whose outcome is known. */
function ratesOf(outcomes: Outcomes): BoardView['rates'] {
  const { answered, late, solved, unsolved, satisfied, rated } = outcomes;
  const rate = (part: number, whole: number): Rate => ({ part, whole });
  return {
    answered: rate(answered, answered + late),
    solved: rate(solved, solved + unsolved),
    satisfied: rate(satisfied, rated),
  };
}
