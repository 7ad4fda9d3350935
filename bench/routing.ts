import { route } from '../core/domain/routing';
import { type City, cityOf, NOW, STUDIOS_PER_COMMUNITY } from './routing/city';
import { roundTripsOfRouting } from './routing/round-trips';

/**
 * 派单: what it costs to route one request among 100 and among 10,000 studios. Both cities have the
 * same few candidates for the request; only the rest of the city grows. A third city has ten times as
 * many candidates. All have crews, points and reaches, and the request names whom it avoids. Prints
 * microseconds a request and their ratios, measured in turns within one run, and the round trips that
 * routing takes through the built function. Asserted: the candidates, and at most two round trips.
 *
 * Run: `npx tsx bench/routing.ts`
 */
const ROUNDS = 30;
const ROUTES_PER_ROUND = 500;
const MOST_TRIPS = 2;

function measure({ directory, question, crews, rounds }: City): void {
  const start = process.hrtime.bigint();
  for (let count = 0; count < ROUTES_PER_ROUND; count += 1) route(question, directory, crews, NOW);
  rounds.push(Number(process.hrtime.bigint() - start) / 1000 / ROUTES_PER_ROUND);
}

/** The middle of the rounds: a busy machine spoils some of them, never most. */
function median({ rounds }: City): number {
  const sorted = [...rounds].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const small = cityOf(100, STUDIOS_PER_COMMUNITY);
const large = cityOf(10_000, STUDIOS_PER_COMMUNITY);
const crowded = cityOf(10_000, 10 * STUDIOS_PER_COMMUNITY);
const cities = [small, large, crowded];
for (let round = 0; round < ROUNDS; round += 1) cities.forEach(measure);

for (const city of cities) {
  process.stdout.write(`routing among ${city.name}: ${median(city).toFixed(1)} µs\n`);
}
const ratio = (one: City, other: City) => (median(one) / median(other)).toFixed(2);
process.stdout.write(
  `100 times the studios: × ${ratio(large, small)}; ` +
    `${crowded.candidates / large.candidates} times the candidates: × ${ratio(crowded, large)} ` +
    '(bar: 1 ms a request)\n',
);

async function main(): Promise<void> {
  const trips = await roundTripsOfRouting(large);
  process.stdout.write(`round trips to route among ${large.name}: ${trips} (bar: ${MOST_TRIPS})\n`);
  if (trips > MOST_TRIPS || small.candidates !== large.candidates) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
