import { MOST_COMMANDS } from './limits';
import { Refusal } from './refusal';

/**
 * A command's output beside the document's id, version and state: plain data, kept with the command.
 */
export type CommandOutput = Readonly<Record<string, unknown>>;

/**
 * A command that a document has applied, with its answer: the phone may repeat a command whose
 * answer was lost, and must get the same answer without a second change.
 */
export interface TakenCommand extends Command {
  readonly version: number;
  readonly state: string;
  /** Absent when the command has no output. */
  readonly output?: CommandOutput;
}

/**
 * The reply to every command: the document's id, version and state, and the command's output if it
 * declares one.
 */
export type CommandReply<Output extends CommandOutput | undefined = undefined> = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
} & (Output extends CommandOutput ? { readonly output: Output } : unknown);

/** A document that commands change: one conditional update each, on `version`. */
export interface Versioned {
  readonly _id: string;
  readonly version: number;
  /** The commands applied to it, each for as long as a phone may repeat it; see `remember`. */
  readonly commands: readonly TakenCommand[];
}

/** Who sent a command, under which id and when, and a digest of the operation and its input. */
export interface Command {
  readonly commandId: string;
  /** The same id from somebody else is another command. */
  readonly by: string;
  /** Absent if no other operation or input can have the same id. */
  readonly digest?: string;
  /** When it was applied, in UTC; absent for commands from before moments were stored. */
  readonly at?: string;
}

/** A phone repeats a command without an answer for at most this long. */
const REPEATED_MS = 24 * 60 * 60 * 1000;
/** How many commands without a moment are remembered. */
const UNDATED = 60;

/**
 * The document with its version raised by one and the command remembered. Each command is remembered
 * for a day, however many follow it. `MOST_COMMANDS` limits the number per person: nobody's commands
 * displace another's, and at about 200 bytes each a document stays small.
 * @param command null when the clock made the change
 * @param state what the reply calls the document's state
 * @param output the command's output for its reply
 * @throws Refusal `cloud/too-often` when this person has changed it too often within a day
 */
export function remember<Doc extends Versioned>(
  document: Doc,
  command: Command | null,
  state: string,
  output?: CommandOutput,
): Doc {
  const version = document.version + 1;
  const taken = command && { ...command, version, state, ...(output && { output }) };
  if (!taken) return { ...document, version };
  const known = stillRepeated(document.commands, taken.at);
  const own = known.filter(({ by, at }) => by === taken.by && at !== undefined);
  if (own.length >= MOST_COMMANDS) throw new Refusal('cloud/too-often');
  return { ...document, version, commands: [...known, taken] };
}

/** The commands that may still be repeated at that moment. */
function stillRepeated(commands: readonly TakenCommand[], now: string | undefined) {
  const undated = commands.filter(({ at }) => at === undefined).slice(1 - UNDATED);
  if (now === undefined) return [...undated, ...commands.filter(({ at }) => at !== undefined)];
  const since = new Date(Date.parse(now) - REPEATED_MS).toISOString();
  const dated = commands.filter(({ at }) => at !== undefined && at >= since);
  return [...undated, ...dated];
}

/**
 * The reply a command got the first time, or null when it is new.
 *
 * @throws Refusal `input/first-has-arrived` when the operation or its input differs from the first time,
 * so that a person who edited their words after a lost reply does not believe the edit has arrived
 */
export function replayOf<Output extends CommandOutput | undefined = undefined>(
  document: Versioned,
  command: Command,
): CommandReply<Output> | null {
  const first = document.commands.find(
    (one) => one.commandId === command.commandId && one.by === command.by,
  );
  if (!first) return null;
  // Commands from before digests covered the operation count as the same.
  const same = first.digest === undefined || first.digest === command.digest;
  if (!same) throw new Refusal('input/first-has-arrived');
  const { version, state, output } = first;
  // The same input under the same id is the same command, so its output has this type.
  return { id: document._id, version, state, ...(output && { output }) } as CommandReply<Output>;
}
