import { type Arbitrary, constantFrom, jsonValue, oneof, sample } from 'fast-check';
import * as z from 'zod/mini';
import { MOST_TOGETHER } from '../../core/contract/api-event';
import { type OperationName, operations } from '../../core/contract/operations';
import { copiesOf, everyState, type Stored } from './every-state';
import { inhabitants, who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { type Schema, shaped, targets } from './schema-values';

/**
 * 随便什么: 20,000 inputs over all operations, from everybody, are processed or refused with a specific
 * code: `internal` is always a bug. A third is made from the operation's schema, a third are inputs that
 * the schema accepts with one part changed, and the rest is nonsense. `FUZZ_SEED` repeats a run.
 */

jest.setTimeout(400_000);

const ALL = 20_000;
const OPERATIONS = Object.keys(operations) as OperationName[];
const EACH = Math.ceil(ALL / OPERATIONS.length);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
/** How many calls are on the way at once. */
const LANES = 8;

const PEOPLE: readonly string[] = Object.values(who);
const TIMERS = ['patrol', 'deliver', 'derive', 'learn'];

let here: Neighbourhood;
let models: readonly Stored[];
let sent = 0;
const answers = new Map<string, number>();

beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
  models = Object.values(await everyState(here));
});
afterAll(() => here.end());

interface Tried {
  readonly by: string;
  readonly value: unknown;
}

/** A changed part: another value, no value, or a part twice. */
type Change = (part: unknown) => unknown;
const CHANGES: readonly Change[] = [
  () => undefined,
  () => null,
  () => ({ $gt: '' }),
  () => [[]],
  () => '\u0000',
  () => -1,
  () => '字'.repeat(5000),
  (part) => (Array.isArray(part) ? [...part, ...part, ...part] : [part]),
  (part) => ({ ...(typeof part === 'object' ? part : {}), __proto__: null, constructor: 1 }),
  (part) => (typeof part === 'string' ? `${part}\u202e${part}` : String(part)),
];

/** The value with the part at one of its places changed. */
function changed(value: unknown, at: number, change: Change): unknown {
  if (typeof value !== 'object' || value === null) return change(value);
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)];
  if (key === undefined) return change(value);
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const next = changed(inner, Math.floor(at / (keys.length + 1)), change);
  if (Array.isArray(value)) return value.map((one, index) => (index === Number(key) ? next : one));
  return { ...value, [key]: next };
}

function inputsOf(op: OperationName, seed: number): Tried[] {
  const schema = operations[op].input;
  const fromSchema = shaped(schema as unknown as Schema);
  const right = sample(fromSchema, { numRuns: 2 * EACH, seed }).filter(
    (value) => z.safeParse(schema, value ?? {}).success,
  );
  const accepted: Arbitrary<unknown> = right.length > 0 ? constantFrom(...right) : fromSchema;
  const mutated = accepted.chain((value) =>
    constantFrom(...CHANGES).chain((change) =>
      constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 11, 19, 31).map((at) => changed(value, at, change)),
    ),
  );
  const any = oneof(
    { arbitrary: fromSchema, weight: 2 },
    { arbitrary: accepted, weight: 2 },
    { arbitrary: mutated, weight: 4 },
    { arbitrary: jsonValue(), weight: 1 },
  );
  const tried = any.chain((value) => constantFrom(...PEOPLE).map((by) => ({ by, value })));
  return sample(tried, { numRuns: EACH, seed: seed + 1 });
}

/** Everybody and everything as at first, so that what came before refuses nothing. */
async function anew(): Promise<void> {
  await here.cloud.advance('PT2M', TIMERS);
  targets.ids = await copiesOf(here, models);
  const known = inhabitants.people.filter(({ _id }) => PEOPLE.includes(_id));
  await Promise.all(known.map(({ _id, ...fields }) => here.sets('people', _id, fields)));
}

/** Queries travel together, as phones send them; a command comes alone. */
function eventsOf(op: OperationName, tried: readonly Tried[]): (readonly [Tried[], object])[] {
  if (operations[op].kind === 'command') {
    return tried.map((one) => {
      sent += 1;
      return [[one], { op, input: one.value, commandId: `any-input-${sent}` }];
    });
  }
  const byPerson = PEOPLE.map((by) => tried.filter((one) => one.by === by));
  return byPerson.flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / MOST_TOGETHER) }, (_none, index) => {
      const some = own.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER);
      sent += some.length;
      return [some, { queries: some.map(({ value }) => ({ op, input: value })) }] as const;
    }),
  );
}

interface Coded {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

/** The code of each answer, `ok` for a yes. */
async function codesOf(by: string, event: object): Promise<string[]> {
  try {
    const answer = await here.send(by, event);
    const all = 'queries' in event && answer.ok ? (answer.value as Coded[]) : [answer as Coded];
    return all.map(({ error }) => error?.code ?? 'ok');
  } catch (error) {
    return [`broke: ${String(error)}`];
  }
}

test.each(OPERATIONS.map((op, index) => [op, SEED + 7 * index] as const))(
  '%s answers anything (seed %i)',
  async (op, seed) => {
    await anew();
    const events = eventsOf(op, inputsOf(op, seed));
    const wrong: object[] = [];
    const lane = async () => {
      for (let next = events.pop(); next; next = events.pop()) {
        const [tried, event] = next;
        const codes = await codesOf(tried[0]?.by ?? '', event);
        for (const [index, code] of codes.entries()) {
          answers.set(code, (answers.get(code) ?? 0) + 1);
          if (code !== 'internal' && !code.startsWith('broke')) continue;
          wrong.push({
            op,
            seed,
            code,
            ...(codes.length === tried.length ? tried[index] : { tried }),
          });
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3), null, 2));
  },
);

test('there were 20,000 of them, and many came further than the gateway', () => {
  const all = [...answers.values()].reduce((sum, count) => sum + count, 0);
  const stopped = ['input/invalid', 'cloud/too-often'].map((code) => answers.get(code) ?? 0);
  const report = [...answers].sort(([, one], [, other]) => other - one);
  process.stdout.write(`${all} answers, seed ${SEED}: ${JSON.stringify(report.slice(0, 8))}\n`);
  expect(all).toBeGreaterThanOrEqual(ALL);
  expect(all - stopped.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(ALL / 4);
});
