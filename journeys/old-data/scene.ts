import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { templates } from '../../core/contract/templates';
import type { CategoryCode } from '../../core/domain/category/category';
import { openidOfResident } from '../../demo/seed/people';
import { declarations } from '../../demo/seed/studio-declarations';
import { openidOfVolunteer, studioId } from '../../demo/seed/studios';
import type { Neighbourhood } from '../operations/neighbourhood';

/** People of the demonstration by their role. */
export const cast = {
  li: openidOfResident('li'),
  zhang: openidOfResident('zhang'),
  zhao: openidOfResident('zhao'),
  huang: openidOfResident('huang'),
  gao: openidOfResident('gao'),
  zhu: openidOfResident('zhu'),
  liu: openidOfResident('liu'),
  hu: openidOfResident('hu'),
  newcomer: 'o-demo-newcomer',
  secretary: 'o-demo-secretary-chen',
  officer: 'o-demo-officer-gu',
} as const;

export const ADMINISTRATOR = 'o-demo-administrator-mao';

const DONE = { words: '办好了，您再看看', minutes: 40, photos: [] };

/** 一幕: what people do one after another, through the built functions. */
export class Scene {
  constructor(readonly here: Neighbourhood) {}

  /** Calls an operation that must work. */
  readonly ask = <Name extends OperationName>(
    who: string,
    op: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => this.here.ask(who, op, input);

  /** Somebody asks for something; gives the request's id. */
  async asks(
    who: string,
    category: CategoryCode,
    what: string,
    more: Partial<InputOf<'requests.submit'>> = {},
  ): Promise<string> {
    // One person stands for many here: each danger is a new one, and their limits start afresh.
    await this.here.uncount(who);
    const input = { category, what, photos: [], forWhom: 'self' as const, anew: true, ...more };
    return (await this.ask(who, 'requests.submit', input)).id;
  }

  /** The lead of the studio that is asked. */
  async lead(id: string): Promise<string> {
    const { owner } = await this.ask(cast.officer, 'requests.read', { id });
    const lead = declarations.find(({ key }) => studioId(key) === owner.studioId)?.lead;
    if (!lead) throw new Error(`${id} is with ${owner.name}: nobody can take it`);
    return openidOfVolunteer(lead);
  }

  /** The lead of the studio that is asked accepts it. Returns who it is. */
  async taken(id: string): Promise<string> {
    const helper = await this.lead(id);
    await this.ask(helper, 'requests.accept', { id });
    return helper;
  }

  /** A request that was submitted and accepted: its id, and its assignee. */
  async inHand(...asked: Parameters<Scene['asks']>): Promise<readonly [id: string, by: string]> {
    const id = await this.asks(...asked);
    return [id, await this.taken(id)];
  }

  async resolves(id: string, by: string): Promise<void> {
    await this.ask(by, 'requests.resolve', { id, ...DONE });
  }

  async resolved(...asked: Parameters<Scene['asks']>): Promise<readonly [id: string, by: string]> {
    const [id, by] = await this.inHand(...asked);
    await this.resolves(id, by);
    return [id, by];
  }

  async closed(...asked: Parameters<Scene['asks']>): Promise<readonly [id: string, by: string]> {
    const [id, by] = await this.resolved(...asked);
    await this.ask(asked[0], 'requests.confirm', { id });
    return [id, by];
  }

  /** Accepts this many messages of every template. */
  async agrees(who: string, times: number): Promise<void> {
    const keys = Object.keys(templates) as (keyof typeof templates)[];
    for (let time = 0; time < times; time += 1) await this.here.consent(who, ...keys);
  }

  /** Lets `deliver` run while something goes wrong. */
  async deliversWith(...faults: readonly object[]): Promise<void> {
    await this.here.post('/faults', { faults });
    await this.here.deliver().catch(() => undefined);
    await this.here.post('/faults', { faults: [] });
  }
}
