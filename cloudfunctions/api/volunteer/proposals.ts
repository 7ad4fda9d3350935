import type { ProposedStudio } from '../../../core/contract/volunteer';
import type { CategoryCode } from '../../../core/domain/category/category';
import { figuresNode } from '../../../core/domain/figures/figures';
import type { Place } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { isServing } from '../../../core/domain/person/standing';
import { kindsOffered } from '../../../core/domain/routing/offered-kinds';
import { sayProposal } from '../../../core/domain/routing/proposal-words';
import {
  fittingStudios,
  type Proposal,
  proposeStudios,
  type Wish,
} from '../../../core/domain/routing/propose-studios';
import type { Directory } from '../../../core/domain/studio/directory';
import type { OpeningHours, Studio, StudioId } from '../../../core/domain/studio/studio';
import { suggest } from '../../../core/suggest/suggest';
import { kindModel } from '../../kind/model';
import { _ } from '../../store/cloud';
import { MOST_ROWS } from '../../store/table';
import { figures, people } from '../../store/tables';

/** 人手一览 of studios, as far as an application needs it. */
export interface Crews {
  /** How many volunteers each has. */
  readonly members: ReadonlyMap<StudioId, number>;
  /** Studios whose lead takes requests there, and so gives a word. */
  readonly led: ReadonlySet<StudioId>;
}

/** 找到的几家, and what is known of the studios that were looked at. */
export interface Found {
  readonly proposals: readonly Proposal[];
  readonly crews: Crews;
}

/** 会做什么: the kinds that these words mean; none when they say nothing in particular. */
export function kindsIn(
  words: string,
  home: Place | null,
  directory: Directory,
): readonly CategoryCode[] {
  const { off } = directory.settingsFor(home?.ancestors ?? []);
  const { three, understood } = suggest(kindModel(), words);
  return kindsOffered(words, understood ? three : []).filter((kind) => !off.includes(kind));
}

/** What of an offer and a person decides where they fit. */
export function wishOf(
  person: Pick<Person, 'standings' | 'joining'>,
  home: Place,
  offer: { readonly kinds: readonly CategoryCode[]; readonly when: readonly OpeningHours[] },
): Wish {
  const alive = person.standings.filter((one) => isServing(one) || one.state === 'applied');
  const without = [...alive.map(({ studioId }) => studioId), ...(person.joining?.tried ?? [])];
  return { kinds: offer.kinds, when: offer.when, home, without };
}

/**
 * 找几家: where somebody with this wish could help. Its two reads run side by side.
 * @param also studios that are looked at besides, because they were chosen
 */
export async function findStudios(
  wish: Wish,
  directory: Directory,
  also: readonly Studio[] = [],
): Promise<Found> {
  const fitting = fittingStudios(wish, directory);
  const [demand, crews] = await Promise.all([
    demandAround(wish.home, directory),
    crewsOf([...fitting, ...also]),
  ]);
  return { proposals: proposeStudios(fitting, wish, directory, demand, crews.members), crews };
}

async function demandAround({ ancestors }: Place, { nodes }: Directory) {
  const [counted] = await figures.list({
    where: { _id: figuresNode(ancestors, nodes) },
    limit: 1,
    fields: ['recent'],
  });
  return counted?.recent.demand ?? {};
}

/** How many serve each of these studios, and whether its lead does. */
export async function crewsOf(studios: readonly Studio[]): Promise<Crews> {
  const ids = [...new Set(studios.map(({ _id }) => _id))];
  if (ids.length === 0) return { members: new Map(), led: new Set() };
  const found = await people.list({
    where: { standings: _.elemMatch({ studioId: _.in(ids), state: _.in(['approved', 'paused']) }) },
    limit: MOST_ROWS,
    fields: ['standings'],
  });
  const members = new Map<StudioId, number>();
  const leads = new Map(studios.map(({ _id, lead }) => [_id, lead]));
  const led = new Set<StudioId>();
  for (const { _id, standings } of found) {
    for (const one of standings.filter(isServing)) {
      members.set(one.studioId, (members.get(one.studioId) ?? 0) + 1);
      if (one.state === 'approved' && leads.get(one.studioId) === _id) led.add(one.studioId);
    }
  }
  return { members, led };
}

/** 推荐的一家, as it is shown. */
export function proposedView({ studio, reasons }: Proposal): ProposedStudio {
  const { _id: id, name, leadName, specialities } = studio;
  return { id, name, leadName, specialities, reasons: reasons.map(sayProposal) };
}
