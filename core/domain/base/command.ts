import { Refusal } from './refusal';

/** What a command answers beside which document it changed: plain data, kept with the command. */
export type CommandOutput = Readonly<Record<string, unknown>>;

/**
 * A command that a document has applied, with its answer: the phone may repeat a command whose
 * answer was lost, and must get the same answer without a second change.
 */
export interface TakenCommand extends Command {
  readonly version: number;
  readonly state: string;
  /** Absent where the command answers nothing besides. */
  readonly output?: CommandOutput;
}

/**
 * The answer of every command: which document, at which version, in which state; and its output,
 * where it declares one.
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
  /** The last commands it has taken in. */
  readonly commands: readonly TakenCommand[];
}

/** Who sent a command, under which id, and a digest of its input. */
export interface Command {
  readonly commandId: string;
  /** The same id from somebody else is another command. */
  readonly by: string;
  /** A digest of the input; absent where nobody can send another input under the same id. */
  readonly said?: string;
}

/** How many commands a document remembers; a request rarely sees more than twenty. */
const REMEMBERED = 60;

/**
 * The document one version on, with the command that changed it remembered.
 *
 * @param command null when the clock did it
 * @param state what the answer calls the document's state
 * @param output what the command answers besides
 */
export function remember<Doc extends Versioned>(
  document: Doc,
  command: Command | null,
  state: string,
  output?: CommandOutput,
): Doc {
  const version = document.version + 1;
  const taken = command && { ...command, version, state, ...(output && { output }) };
  const commands = taken ? [...document.commands, taken].slice(-REMEMBERED) : document.commands;
  return { ...document, version, commands };
}

/**
 * The answer a command got the first time, or null when it is new.
 *
 * @throws Refusal `input/first-has-arrived` when it says something else than the first time: what
 * was changed after a lost answer must not be taken for what has arrived
 */
export function replayOf<Output extends CommandOutput | undefined = undefined>(
  document: Versioned,
  command: Command,
): CommandReply<Output> | null {
  const first = document.commands.find(
    (one) => one.commandId === command.commandId && one.by === command.by,
  );
  if (!first) return null;
  // Commands applied before digests were kept count as the same.
  const same = first.said === undefined || first.said === command.said;
  if (!same) throw new Refusal('input/first-has-arrived');
  const { version, state, output } = first;
  // The same words under the same id are the same command: its output was of this very type.
  return { id: document._id, version, state, ...(output && { output }) } as CommandReply<Output>;
}
