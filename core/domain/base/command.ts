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
  /** The last commands applied to it. */
  readonly commands: readonly TakenCommand[];
}

/** Who sent a command, under which id, and a digest of its input. */
export interface Command {
  readonly commandId: string;
  /** The same id from somebody else is another command. */
  readonly by: string;
  /** A digest of the input; absent when no other input can be sent under the same id. */
  readonly said?: string;
}

/** How many commands a document remembers; a request rarely sees more than twenty. */
const REMEMBERED = 60;

/**
 * The document with its version raised by one and the command remembered.
 *
 * @param command null when the clock made the change
 * @param state what the reply calls the document's state
 * @param output the command's output for its reply
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
 * The reply a command got the first time, or null when it is new.
 *
 * @throws Refusal `input/first-has-arrived` when the input differs from the first time, so that a
 * person who edited their words after a lost reply does not believe the edit has arrived
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
  // The same input under the same id is the same command, so its output has this type.
  return { id: document._id, version, state, ...(output && { output }) } as CommandReply<Output>;
}
