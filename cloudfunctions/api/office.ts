import type { BoardView, Rate } from '../../core/contract/view';
import { daysAfter } from '../../core/domain/moment';
import { mayOversee, officeNodes } from '../../core/domain/policy';
import { Refusal } from '../../core/domain/refusal';
import type { Handler } from '../runtime/door';
import { _ } from '../store/cloud';
import { people, requests } from '../store/tables';
import { OFFICE_LISTS } from './request-read';

/** The rates look back this far. */
const RATES_LOOK_BACK_DAYS = 90;

/** Four stars and more are a satisfied resident. */
const SATISFIED = 4;

/** 工作台: four numbers and three rates, within the reader's reach; all counted side by side. */
export const readBoard: Handler<'office.board'> = async (call) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const nodes = officeNodes(person);
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  const reach = { ancestors: _.in([...nodes]) };
  const studioIds = [...directory.studios.values()]
    .filter((studio) => mayOversee(person, studio.ancestors))
    .map((studio) => studio._id);
  const [unanswered, overdue, unhappy, applied, rates] = await Promise.all([
    requests.count({ ...reach, ...OFFICE_LISTS.unanswered }),
    requests.count({ ...reach, ...OFFICE_LISTS.overdue }),
    requests.count({ ...reach, ...OFFICE_LISTS.unhappy }),
    people.count({ 'volunteer.studioId': _.in(studioIds), 'volunteer.state': 'applied' }),
    ratesOf(nodes, daysAfter(call.now, -RATES_LOOK_BACK_DAYS)),
  ]);
  const nodeNames = nodes.map((node) => directory.nodes.get(node)?.name ?? '');
  return { nodeNames, unanswered, overdue, unhappy, applied, rates, now: call.now };
};

/** 响应率, 解决率, 满意率: each of those of which it is known. */
async function ratesOf(nodes: readonly string[], since: string): Promise<BoardView['rates']> {
  const $ = _.aggregate;
  const counts = (condition: unknown) => $.sum($.cond([condition, 1, 0]));
  const { list } = (await requests
    .aggregate()
    .match({ ancestors: _.in([...nodes]), submittedAt: _.gte(since) })
    .group({
      _id: null,
      answered: counts($.eq(['$answeredInTime', true])),
      late: counts($.eq(['$answeredInTime', false])),
      solved: counts($.eq(['$solved', true])),
      unsolved: counts($.eq(['$solved', false])),
      satisfied: counts($.gte(['$rating.stars', SATISFIED])),
      rated: counts($.gte(['$rating.stars', 1])),
    })
    .end()) as { list: Record<string, number>[] };
  const {
    answered = 0,
    late = 0,
    solved = 0,
    unsolved = 0,
    satisfied = 0,
    rated = 0,
  } = list[0] ?? {};
  const rate = (part: number, whole: number): Rate => ({ part, whole });
  return {
    answered: rate(answered, answered + late),
    solved: rate(solved, solved + unsolved),
    satisfied: rate(satisfied, rated),
  };
}
