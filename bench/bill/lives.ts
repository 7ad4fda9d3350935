import type { CommandName } from '../../client/src/cloud/call/call';
import { needsNudge } from '../../client/src/cloud/command/needs-nudge';
import type { CategoryCode } from '../../core/domain/category/category';
import { cast } from '../../demo/seed/cast';
import { type Cost, minus, NOTHING, plus, times } from './cost';
import type { Town } from './town';

/** One after another, because what one of them asks for in an hour is limited. */
const ASKERS = cast.flatMap(({ group, openid }) => (group === '居民' ? [openid] : [])).slice(0, 4);
const SECRETARY = 'o-demo-secretary-chen';

/** Minutes between two steps of a life. */
const STEP = 10;

/** The categories of this street's requests, with their frequency out of a dozen. */
const DOZEN: readonly CategoryCode[] = [
  ...(['repair', 'repair', 'leak', 'errand', 'errand', 'care'] as const),
  ...(['law', 'mediation', 'environment', 'hazard', 'health', 'forms'] as const),
];

interface Life {
  readonly id: string;
  readonly asker: string;
  readonly kind: CategoryCode;
  /** The course of a request: straight to a good end, with a question, or withdrawn. */
  readonly way: 'straight' | 'question' | 'withdrawn';
}

/**
 * 一件事的一生, of a mix of requests: submitted, accepted, done, confirmed and rated. Each command is
 * followed by the nudge that its phone sends if it is urgent; an hour of timers and the follow-up some
 * days later are included. The cost of an idle hour is subtracted: the street pays it in any case.
 */
export async function costOfLife(
  town: Town,
  count: number,
  idleHour: Cost,
): Promise<{ readonly each: Cost; readonly ids: readonly string[] }> {
  const lives: Life[] = [];
  const hands = new Map<string, string>();
  let aside = NOTHING;
  let minutes = 0;
  const pass = async (of: number) => {
    minutes += of;
    await town.pass(`PT${of}M`);
  };
  const total = await town.costOf(async () => {
    for (let index = 0; index < count; index += 1) lives.push(await begun(town, index));
    await pass(STEP);
    // Looking up the volunteer is the bench's own work: it is subtracted.
    aside = await town.costOf(async () => {
      for (const life of lives) hands.set(life.id, await handOf(town, life));
    });
    for (const life of lives) await goOn(town, life, hands.get(life.id) ?? SECRETARY);
    await pass(STEP);
    await town.endOfDay('steps of a life');
    await town.skip('P2D');
    await pass(3 * STEP);
  });
  const own = minus(total, plus(aside, times(idleHour, minutes / 60)));
  const each = times(own, 1 / count);
  return { each, ids: lives.map(({ id }) => id) };
}

async function begun(town: Town, index: number): Promise<Life> {
  const kind = DOZEN[index % DOZEN.length] ?? 'repair';
  const asker = ASKERS[Math.floor(index / DOZEN.length) % ASKERS.length] ?? '';
  await town.consent(asker, 'progress');
  const { id } = await told(town, asker, 'requests.submit', {
    category: kind,
    what: `第 ${index + 1} 件：家里有点事，想请人来看看`,
    photos: [],
    forWhom: 'self',
  });
  const way = index % 12 === 5 ? 'withdrawn' : index % 6 === 1 ? 'question' : 'straight';
  return { id, asker, kind, way };
}

async function goOn(town: Town, { id, asker, way }: Life, hand: string): Promise<void> {
  if (way === 'withdrawn') {
    await told(town, asker, 'requests.withdraw', { id, reason: '' });
    return;
  }
  await town.consent(hand, 'task');
  if (hand !== SECRETARY) await told(town, hand, 'requests.accept', { id });
  if (way === 'question') {
    await told(town, hand, 'requests.ask', { id, question: '几点在家？' });
    await told(town, asker, 'requests.answer', { id, words: '晚上七点以后' });
  }
  await told(town, hand, 'requests.resolve', {
    ...{ id, words: '办好了', minutes: 30, photos: [], tookNothing: true },
  });
  await told(town, asker, 'requests.confirm', { id });
  await told(town, asker, 'requests.rate', { id, stars: 5, words: '谢谢' });
}

/** Who accepts it: a member of the studio that was asked, or the secretary. */
async function handOf(town: Town, { id, asker }: Life): Promise<string> {
  const { owner } = await town.ask(asker, 'requests.read', { id });
  const members = town.membersOf(owner.studioId);
  return members.find((openid) => openid !== asker) ?? SECRETARY;
}

async function told(
  town: Town,
  openid: string,
  op: Parameters<Town['ask']>[1],
  input: object,
): Promise<{ readonly id: string }> {
  const answer = await town.ask(openid, op, input as never);
  if (needsNudge(op as CommandName)) await town.deliver();
  // The next person taps in another second.
  await town.skip('PT1S');
  return answer as { readonly id: string };
}
