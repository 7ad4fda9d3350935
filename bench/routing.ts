import { CATEGORY_CODES } from '../core/domain/category';
import { Directory } from '../core/domain/directory';
import type { NodeId, OrgKind, OrgNode } from '../core/domain/org';
import { route } from '../core/domain/routing';
import type { Studio } from '../core/domain/studio';

/**
 * What it costs to route one request among 100 and among 10,000 studios. Both cities have the same
 * few candidates for the request; only the rest of the city grows. Prints microseconds a request
 * and their ratio, measured in turns within one run.
 *
 * Run: `npx tsx bench/routing.ts`
 */

const NOW = '2026-03-11T02:00:00.000Z';
const STUDIOS_PER_COMMUNITY = 10;
const ROUNDS = 30;
const ROUTES_PER_ROUND = 2000;

interface City {
  readonly studios: number;
  readonly directory: Directory;
  readonly ancestors: readonly NodeId[];
  readonly rounds: number[];
}

function node(_id: NodeId, kind: OrgKind, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), _id];
  return { _id, kind, name: _id, parent: parent?._id ?? null, ancestors };
}

function studioAt(community: OrgNode, index: number): Studio {
  const code = CATEGORY_CODES[index % CATEGORY_CODES.length] ?? 'repair';
  return {
    _id: `${community._id}-${index}`,
    version: 1,
    name: `工作室${index}`,
    lead: `lead-${community._id}-${index}`,
    leadName: '领衔人',
    introduction: '',
    specialities: [code, 'repair'],
    alsoHelps: ['errand'],
    serves: [community._id],
    ancestors: community.ancestors,
    room: '',
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    capacity: 6,
    fee: 'free',
    feeNote: '',
    paused: false,
    changedAt: NOW,
    applied: [],
  };
}

function cityOf(studios: number): City {
  const street = node('street', 'subdistrict', node('district', 'district', null));
  const communities = Array.from({ length: studios / STUDIOS_PER_COMMUNITY }, (_, index) =>
    node(`community-${index}`, 'community', street),
  );
  const house = node('house', 'building', communities[0] ?? street);
  const all = communities.flatMap((community) =>
    Array.from({ length: STUDIOS_PER_COMMUNITY }, (_, index) => studioAt(community, index)),
  );
  const directory = new Directory([street, ...communities, house], all);
  return { studios, directory, ancestors: house.ancestors, rounds: [] };
}

function measure({ directory, ancestors, rounds }: City): void {
  const load = new Map([['community-0-0', 3]]);
  const question = { category: 'repair', ancestors, asker: 'somebody', tried: [] } as const;
  const start = process.hrtime.bigint();
  for (let count = 0; count < ROUTES_PER_ROUND; count += 1) route(question, directory, load, NOW);
  rounds.push(Number(process.hrtime.bigint() - start) / 1000 / ROUTES_PER_ROUND);
}

/** The middle of the rounds: a busy machine spoils some of them, never most. */
function median({ rounds }: City): number {
  const sorted = [...rounds].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const small = cityOf(100);
const large = cityOf(10_000);
for (let round = 0; round < ROUNDS; round += 1) {
  measure(small);
  measure(large);
}

const line = (city: City) =>
  `routing among ${String(city.studios).padStart(6)} studios: ${median(city).toFixed(1)} µs\n`;
process.stdout.write(line(small));
process.stdout.write(line(large));
process.stdout.write(
  `ratio: ${(median(large) / median(small)).toFixed(2)} (bar: 1 ms a request)\n`,
);
