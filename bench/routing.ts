import { route } from '../core/domain/routing/routing';
import { type City, cityOf, NOW, STUDIOS_PER_COMMUNITY } from './routing/city';
import { roundTripsOfRouting } from './routing/round-trips';

/**
 * 派单: the cost of routing one request among 100 and among 10,000 studios. Both cities have the same
 * few candidates for the request; only the rest of the city grows. A third city has ten times as many
 * candidates. All have staffing, points and service radii, and the request names people to avoid.
 * Prints CPU microseconds per request (a busy machine does not increase them) and their ratios,
 * measured alternately within one run, and the round trips of routing through the built function.
 * Asserted: the candidates, at most a millisecond per request in each city, and at most two round
 * trips. Run: `npx tsx bench/routing.ts`
 */
const ROUNDS = 30;
const ROUTES_PER_ROUND = 500;
const MOST_TRIPS = 2;
const MOST_MICROSECONDS = 1000;

function measure({ directory, need, staffing, rounds }: City): void {
  const start = process.cpuUsage();
  for (let count = 0; count < ROUTES_PER_ROUND; count += 1) route(need, directory, staffing, NOW);
  const { user, system } = process.cpuUsage(start);
  rounds.push((user + system) / ROUTES_PER_ROUND);
}

/** The median of the rounds: a busy machine spoils some of them, but never most. */
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
  const over = median(city) <= MOST_MICROSECONDS ? '' : ' OVER THE BAR';
  if (over) process.exitCode = 1;
  process.stdout.write(`routing among ${city.name}: ${median(city).toFixed(1)} µs${over}\n`);
}
const ratio = (one: City, other: City) => (median(one) / median(other)).toFixed(2);
process.stdout.write(
  `100 times the studios: × ${ratio(large, small)}; ` +
    `${crowded.candidates / large.candidates} times the candidates: × ${ratio(crowded, large)} ` +
    '(bar: 1 ms a request)\n',
);

async function main(): Promise<void> {
  const trips = await roundTripsOfRouting(large);
  const over = trips <= MOST_TRIPS ? '' : ' OVER THE BAR';
  process.stdout.write(
    `round trips to route among ${large.name}: ${trips} (bar: ${MOST_TRIPS})${over}\n`,
  );
  if (over || small.candidates !== large.candidates) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
