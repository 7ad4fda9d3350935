import { loadavg } from 'node:os';
import { who } from '../journeys/operations/inhabitants';
import { Neighbourhood } from '../journeys/operations/neighbourhood';
import type { Caller } from '../localcloud/functions/call-context';

/**
 * `npm run bench:flood`: how sixty parallel calls of each timer function slow down the answers of
 * `api`.
 */

const MANY = 60;
const SAMPLES = 60;
const CALLERS: Readonly<Record<string, Caller>> = {
  phone: { source: 'client', openid: 'o-attacker' },
  timer: { source: 'timer' },
};

void main();

async function main(): Promise<void> {
  const here = await Neighbourhood.begin({ instances: 2 });
  const draft = { category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' } as const;
  for (let count = 0; count < 20; count += 1) {
    await here.ask(who.resident, 'requests.submit', { ...draft, photos: [] });
  }
  // Both processes of each function are running, so that their start is not measured.
  for (const name of ['patrol', 'deliver', 'derive', 'learn']) await flood(here, 'phone', name);
  await answers(here, Promise.resolve());
  for (const name of ['patrol', 'deliver', 'derive', 'learn']) {
    for (const caller of Object.keys(CALLERS)) {
      await here.cloud.advance('PT1H', ['patrol']);
      const alone = await answers(here, Promise.resolve());
      const beside = await answers(here, flood(here, caller, name));
      const ratio = (beside / alone).toFixed(2);
      print(
        `${MANY} × ${name} as a ${caller}: api ${alone} ms alone, ${beside} ms beside, ${ratio}`,
      );
    }
  }
  print(`load ${loadavg()[0]?.toFixed(1)}`);
  await here.end();
}

/** Sixty parallel calls; their answers are tested elsewhere. */
async function flood(here: Neighbourhood, caller: string, name: string): Promise<void> {
  const as = CALLERS[caller];
  if (!as) throw new Error(`unknown caller ${caller}`);
  await Promise.all(Array.from({ length: MANY }, () => here.cloud.callAs(as, name)));
}

/**
 * The median duration of an `api` call in milliseconds, measured call by call until the flood has
 * ended.
 */
async function answers(here: Neighbourhood, meanwhile: Promise<void>): Promise<number> {
  let over = false;
  const ended = meanwhile.then(() => {
    over = true;
  });
  const { mark } = (await here.get('/stats?last=0')) as { mark: number };
  for (let count = 0; count < SAMPLES && !(over && count >= SAMPLES / 2); count += 1) {
    await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  }
  await ended;
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as {
    invocations: { function: string; ms: number }[];
  };
  const times = invocations.flatMap((one) => (one.function === 'api' ? [one.ms] : []));
  times.sort((one, other) => one - other);
  return Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
