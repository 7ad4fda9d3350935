import { Refusal } from './refusal';

/**
 * A command that a document has applied, with its answer: the phone may repeat a command whose
 * answer was lost, and must get the same answer without a second change.
 */
export interface Applied extends Command {
  readonly version: number;
  readonly state: string;
}

/** The answer of every command: which document, at which version, in which state. */
export interface CommandAnswer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** A document that commands change: one conditional update each, on `version`. */
export interface Versioned {
  readonly _id: string;
  readonly version: number;
  readonly applied: readonly Applied[];
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
 */
export function remember<Doc extends Versioned>(
  document: Doc,
  command: Command | null,
  state: string,
): Doc {
  const version = document.version + 1;
  const applied = command
    ? [...document.applied, { ...command, version, state }].slice(-REMEMBERED)
    : document.applied;
  return { ...document, version, applied };
}

/**
 * The answer a command got the first time, or null when it is new.
 *
 * @throws Refusal `input/first-has-arrived` when it says something else than the first time: what
 * was changed after a lost answer must not be taken for what has arrived
 */
export function replayOf(document: Versioned, command: Command): CommandAnswer | null {
  const applied = document.applied.find(
    (one) => one.commandId === command.commandId && one.by === command.by,
  );
  if (!applied) return null;
  // Commands applied before digests were kept count as the same.
  const same = applied.said === undefined || applied.said === command.said;
  if (!same) throw new Refusal('input/first-has-arrived');
  return { id: document._id, version: applied.version, state: applied.state };
}
