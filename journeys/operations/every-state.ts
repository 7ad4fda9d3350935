import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import type { Neighbourhood } from './neighbourhood';

/** The states in which a request is looked at. */
export const STATES = ['offered', 'accepted', 'resolved', 'closed', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

/** A request as it is stored. */
export interface Stored {
  readonly _id: string;
  readonly [field: string]: unknown;
}

const done = { words: '好了', minutes: 5, photos: [] };

/** One request of the resident in each state, brought there by the people whose business it is. */
export async function everyState(here: Neighbourhood): Promise<Readonly<Record<State, Stored>>> {
  const ids = {} as Record<State, string>;
  for (const state of STATES) ids[state] = await reach(here, state);
  const database = connectSdk(here.cloud).database();
  const read = async (id: string) =>
    ((await database.collection('requests').doc(id).get()) as unknown as { data: Stored }).data;
  const all = await Promise.all(STATES.map(async (state) => [state, await read(ids[state])]));
  return Object.fromEntries(all);
}

async function reach(here: Neighbourhood, state: State): Promise<string> {
  const wish = { category: 'repair', what: '楼道灯不亮了', photos: [], forWhom: 'self' } as const;
  const { id } = await here.ask(who.resident, 'requests.submit', { ...wish, photos: [] });
  if (state === 'withdrawn') await here.ask(who.resident, 'requests.withdraw', { id, reason: '' });
  const steps = STATES.indexOf(state);
  if (state === 'offered' || state === 'withdrawn') return id;
  await here.ask(who.volunteer, 'requests.accept', { id });
  if (steps >= 2) await here.ask(who.volunteer, 'requests.resolve', { id, ...done });
  if (steps >= 3) await here.ask(who.resident, 'requests.confirm', { id });
  return id;
}

let copies = 0;

/** Copies of stored requests under new ids, with other parties if given. */
export async function copiesOf(
  here: Neighbourhood,
  wanted: readonly Stored[],
): Promise<readonly string[]> {
  const documents = wanted.map((one) => ({ ...one, _id: `copy-${++copies}` }));
  await here.cloud.importDocuments('requests', documents);
  return documents.map(({ _id }) => _id);
}
