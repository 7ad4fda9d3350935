import { type Arbitrary, array, constantFrom, oneof } from 'fast-check';
import { who } from './inhabitants';

/** 随便什么: values for an operation's input, made from its own schema, whether valid or not. */

/** The ids that a field `id` most often has. */
export const targets: { ids: readonly string[] } = { ids: ['nobody'] };

interface Definition {
  readonly type: string;
  readonly [part: string]: unknown;
}
export interface Schema {
  readonly _zod: { readonly def: Definition };
}

const TEXTS = [
  ...['', ' ', '门锁坏了', '\u202e', '\u3164', '\ud800', '\u0000', '$where', '__proto__', 'a.b'],
  ...['constructor', '👨‍👩‍👧', 'ئالىم', '字'.repeat(200), '154 0013 8000', '02655500100', '09:00'],
  ...['2026-11-30T02:00:00.000Z', '2026-13-30T29:00:00.000Z', '2026-02-30T02:00:00.000Z'],
  ...['9999-12-31T23:59:59.999Z', '0000-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z'],
  ...[
    '2026-11-30T02:00:00.000Z~r1',
    '2~9999-99-99T99:99:99.999Z~r1',
    '0~2026-01-01T00:00:00.000Z~',
  ],
  ...['cloud://env.b/1.jpg', 'plum', 'plum-1', 'street', 'fix', who.resident, who.volunteer],
];
const MOMENTS = TEXTS.filter((text) => /^.?\d{4,6}-/.test(text));

/** Typical values of a field by its name, so that many inputs pass validation. */
const LIKELY: Readonly<Record<string, () => readonly string[]>> = {
  id: () => targets.ids,
  requestId: () => targets.ids,
  at: () => MOMENTS,
  before: () => MOMENTS,
  nodeId: () => ['plum', 'plum-1', 'street'],
  studioId: () => ['fix', 'law'],
  openid: () => [who.applicant, who.volunteer],
};

const NUMBERS = [0, -0, 1, 2, 3, 5, 7, 30, 31, 60, 90, 500, -1, 0.5, 31.2, 121.5, 1e21, -1e21];

const text = (name: string) => {
  const likely = LIKELY[name]?.() ?? ['门锁坏了，关不上', '15400138000'];
  return oneof(constantFrom(...TEXTS), { arbitrary: constantFrom(...likely), weight: 3 });
};

/** Values of the type that a schema asks for, whether valid or not. */
export function shaped(schema: Schema, name = ''): Arbitrary<unknown> {
  const { def } = schema._zod;
  const inner = (part: string) => shaped(def[part] as Schema, name);
  switch (def.type) {
    case 'object':
      return objectOf(def.shape as Record<string, Schema>);
    case 'array':
      return array(inner('element'), { maxLength: 4 });
    case 'record':
      return objectOf(Object.fromEntries(TEXTS.map((key) => [key, def.valueType as Schema])));
    case 'default':
    case 'optional':
      return oneof(constantFrom(undefined), inner('innerType'));
    case 'nullable':
      return oneof(constantFrom(null), inner('innerType'));
    case 'union':
      return oneof(...(def.options as Schema[]).map((option) => shaped(option, name)));
    case 'enum':
      return constantFrom(...Object.values(def.entries as Record<string, string>));
    case 'literal':
      return constantFrom(...(def.values as unknown[]));
    case 'boolean':
      return constantFrom(true, false);
    case 'number':
      return constantFrom(...NUMBERS);
    case 'string':
      return text(name);
    default:
      throw new Error(`no generator for the schema type ${def.type}`);
  }
}

function objectOf(shape: Record<string, Schema>): Arbitrary<unknown> {
  return Object.entries(shape).reduce<Arbitrary<Record<string, unknown>>>(
    (made, [key, schema]) =>
      made.chain((object) => shaped(schema, key).map((value) => ({ ...object, [key]: value }))),
    constantFrom({}),
  );
}
