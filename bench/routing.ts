import { CATEGORY_CODES } from '../core/domain/category';
import { Crews, type Hand } from '../core/domain/crew';
import { Directory } from '../core/domain/directory';
import type { NodeId, OrgKind, OrgNode } from '../core/domain/org';
import { route } from '../core/domain/routing';
import { type RouteQuestion, specialists } from '../core/domain/specialists';
import type { Studio } from '../core/domain/studio';

/**
 * What it costs to route one request among 100 and among 10,000 studios. Both cities have the same
 * few candidates for the request; only the rest of the city grows. A third city has ten times as many
 * candidates. All have crews, points and reaches, and the request names whom it avoids. Prints
 * microseconds a request and their ratios, measured in turns within one run.
 *
 * Run: `npx tsx bench/routing.ts`
 */

const NOW = '2026-03-11T02:00:00.000Z';
const STUDIOS_PER_COMMUNITY = 10;
const HANDS_PER_STUDIO = 5;
const HERE = { lat: 31.26, lng: 121.48 };
const ROUNDS = 30;
const ROUTES_PER_ROUND = 500;

interface City {
  readonly name: string;
  readonly directory: Directory;
  readonly question: RouteQuestion;
  readonly crews: Crews;
  readonly candidates: number;
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
    point: { lat: HERE.lat + index / 1000, lng: HERE.lng },
    reach: 300,
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    capacity: 6,
    fee: 'free',
    feeNote: '',
    paused: false,
    handOverDueAt: null,
    changedAt: NOW,
    applied: [],
  };
}

function crewOf(studioId: string): Hand[] {
  return Array.from({ length: HANDS_PER_STUDIO }, (_, index) => ({
    openid: `${studioId}-${index}`,
    name: `志愿者${index}`,
    relatives: ['王小妹'],
    atOnce: 3,
    onDuty: [{ days: [index + 1, 3], from: '08:00', to: '18:00' }],
    inHand: index % 2,
  }));
}

function cityOf(studios: number, perCommunity: number): City {
  const street = node('street', 'subdistrict', node('district', 'district', null));
  const communities = Array.from({ length: studios / perCommunity }, (_, index) =>
    node(`community-${index}`, 'community', street),
  );
  const house = node('house', 'building', communities[0] ?? street);
  const all = communities.flatMap((community) =>
    Array.from({ length: perCommunity }, (_, index) => studioAt(community, index)),
  );
  const directory = new Directory([street, ...communities, house], all);
  const question: RouteQuestion = {
    category: 'repair',
    ancestors: house.ancestors,
    asker: 'somebody',
    askerName: '李阿姨',
    concerned: { name: '李阿姨' },
    avoid: { studios: [], names: ['志愿者3'] },
    rank: 2,
    tried: [],
  };
  const crews = new Crews(
    specialists(question, directory).map(({ _id }) => [
      _id,
      { hands: crewOf(_id), waiting: 1, inWork: 2, lately: { asked: 9, lost: 1 } },
    ]),
  );
  const candidates = specialists(question, directory).length;
  const name = `${String(studios).padStart(6)} studios, ${String(candidates).padStart(3)} candidates`;
  return { name, directory, question, crews, candidates, rounds: [] };
}

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
