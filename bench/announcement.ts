import { join } from 'node:path';
import { freshen } from '../demo/builds/target';
import { functionsTarget } from '../demo/builds/targets';
import { crowdOf } from '../journeys/operations/crowd';
import { who } from '../journeys/operations/inhabitants';
import { Neighbourhood } from '../journeys/operations/neighbourhood';

/**
 * 公告: one announcement to 100,000 people, some of whom have allowed a message, through the built
 * functions and the real SDK. Asserted: a request sent meanwhile costs as many calls and round trips
 * as on a quiet day, and its notices go out with the same nudge; at most 1.2 writes for each message
 * shown, and none for other people. Prints milliseconds as well. Run: `npm run bench:announcement`
 */
const PEOPLE = 100_000;
const READERS = 300;
const MOST_WRITES = 1.2;
const OTHERS = ['deliver', 'derive', 'learn', 'patrol'];

interface Told {
  readonly told: number;
  /** By function: calls by action, and sequential round trips. */
  readonly cost: string;
  readonly ms: number;
}

async function main(): Promise<void> {
  await freshen(join(__dirname, '..'), functionsTarget, print);
  const here = await Neighbourhood.begin();
  try {
    await crowdOf(here, PEOPLE, READERS);
    await here.consent(who.otherVolunteer, 'task', 'task');
    for (let time = 0; time < 3; time += 1) await here.consent(who.otherVolunteer, 'task');
    await requestTold(here);
    await here.cloud.advance('PT3M', OTHERS);
    const quiet = await requestTold(here);
    await here.cloud.advance('PT3M', OTHERS);

    const before = (await here.cloud.usage()).today.writes;
    await publish(here);
    await here.deliver();
    const midst = await requestTold(here);
    const ofRequest = Number(/writes (\d+)/.exec(midst.cost)?.[1]);
    const shown = await walkToItsEnd(here);
    const writes = (await here.cloud.usage()).today.writes - before - ofRequest;
    print(`a request on a quiet day:  ${quiet.cost}, ${quiet.ms} ms`);
    print(`in the midst of a walk:    ${midst.cost}, ${midst.ms} ms`);
    print(`${shown} of ${PEOPLE} people shown it for ${writes} writes`);
    broken(quiet.told !== 1 || midst.told !== 1, 'the nudge did not tell the volunteer');
    broken(quiet.cost !== midst.cost, 'a request in the midst of a walk costs something else');
    broken(shown !== READERS, `${READERS} had allowed a message`);
    broken(writes > MOST_WRITES * shown, `more than ${MOST_WRITES} writes for each message`);
  } finally {
    await here.end();
  }
}

async function publish(here: Neighbourhood): Promise<void> {
  const words = { title: '停水', body: '明天停水', nodeId: 'plum', audience: 'everyone' } as const;
  const { id } = await here.ask(who.secretary, 'announcements.save', words);
  await here.ask(who.secretary, 'announcements.publish', { id });
}

/** @returns how many people were shown the message */
async function walkToItsEnd(here: Neighbourhood): Promise<number> {
  const writesSoFar = async () => (await here.cloud.usage()).today.writes;
  for (let before = -1; before < (await writesSoFar()); ) {
    before = await writesSoFar();
    await here.cloud.advance('PT50S', OTHERS);
    await here.deliver();
  }
  const messages = (await here.get('/messages')) as { page: string }[];
  return messages.filter(({ page }) => page.includes('announcement')).length;
}

interface Ran {
  readonly function: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly longestChain: number;
}

async function requestTold(here: Neighbourhood): Promise<Told> {
  const { mark } = (await here.get('/stats?last=0')) as { mark: number };
  const before = await here.messagesTo(who.otherVolunteer);
  const writes = (await here.cloud.usage()).today.writes;
  const started = performance.now();
  await here.ask(who.resident, 'requests.submit', {
    category: 'law',
    what: '租约到期，房东不退押金',
    photos: [],
    forWhom: 'self',
  });
  await here.deliver();
  const ms = Math.round(performance.now() - started);
  const written = (await here.cloud.usage()).today.writes - writes;
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as { invocations: Ran[] };
  const told = (await here.messagesTo(who.otherVolunteer)).length - before.length;
  return { told, ms, cost: `${invocations.map(sayRun).join(', ')}, writes ${written}` };
}

function sayRun({ function: name, counts, longestChain }: Ran): string {
  const calls = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${name} ${calls} calls in ${longestChain} round trips`;
}

function broken(isSo: boolean, what: string): void {
  if (!isSo) return;
  print(`BROKEN: ${what}`);
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
