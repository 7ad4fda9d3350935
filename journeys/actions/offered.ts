import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { routes } from '../../client/src/routes/route-table';
import { operations } from '../../core/contract/operations';
import { REQUEST_ACTIONS } from '../../core/domain/request/model/rules';
import type { Sent } from './sent';

const CLIENT = join(__dirname, '../../client/src');

/** A command that a component sends: `useCommand('requests.join')`, `useForm(requestOperations, 'requests.add', …)`. */
const SENDS = /\buse(?:Command|Form)\(\s*(?:\w+,\s*)?'([\w.]+)'/g;
/** Commands that only an empty cloud carries out: their buttons are pressed, and the page shows the refusal. */
const IN_AN_EMPTY_CLOUD: ReadonlySet<string> = new Set(['archive.import', 'roles.claim']);
const IMPORTS = /\bfrom '(\.[^']+)'/g;

/**
 * 页面上能做的事: every command of the contract, on every page that offers it, with every field that can be
 * filled in. The list is computed from the contract and the pages' sources, so a new action is in it
 * automatically.
 */
export function offeredActions(): readonly string[] {
  const pages = Object.values(routes).map(({ path }) => ({ path, ops: sentFrom(path) }));
  return commands()
    .filter((op) => !IN_AN_EMPTY_CLOUD.has(op))
    .flatMap((op) => [
      op,
      ...pages.filter(({ ops }) => ops.has(op)).map(({ path }) => onPage(op, path)),
      ...fieldsOf(op).map((field) => withField(op, field)),
    ]);
}

/** The offered actions that somebody has taken by sending this. */
export function actionsTakenBy({ page, op, input }: Sent): readonly string[] {
  const filled = Object.keys(input).filter((field) => isFilled(input[field]));
  return [op, onPage(op, page), ...filled.map((field) => withField(op, field))];
}

const onPage = (op: string, path: string) => `${op} on ${path}`;
const withField = (op: string, field: string) => `${op} with ${field}`;

function commands(): readonly string[] {
  const ofContract = Object.entries(operations)
    .filter(([, { kind }]) => kind === 'command')
    .map(([op]) => op);
  // Each action on a request is a command of the same name; a button without one would do nothing.
  return [...new Set([...ofContract, ...REQUEST_ACTIONS.map((action) => `requests.${action}`)])];
}

function fieldsOf(op: string): readonly string[] {
  const operation = Object.entries(operations).find(([name]) => name === op)?.[1];
  return Object.keys(operation?.input.shape ?? {});
}

/** Empty words, an empty list and an object of these count as not filled in. */
function isFilled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== '';
  return Object.values(value).some(isFilled);
}

/** The commands in all sources of a page. */
function sentFrom(path: string): ReadonlySet<string> {
  const ops = [...partsOf(fileAt(join(CLIENT, path)))].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(SENDS)].map(([, op = '']) => op),
  );
  return new Set(ops);
}

function partsOf(file: string | undefined, found = new Set<string>()): ReadonlySet<string> {
  if (!file?.startsWith(CLIENT) || found.has(file)) return found;
  found.add(file);
  for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
    partsOf(fileAt(join(dirname(file), to)), found);
  }
  return found;
}

function fileAt(path: string): string | undefined {
  return [`${path}.tsx`, `${path}.ts`].find((file) => existsSync(file));
}
