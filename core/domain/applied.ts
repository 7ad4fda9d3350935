/**
 * A command that a document has taken in, with the answer it gave: the phone may repeat a command
 * whose answer was lost, and must hear the same answer while nothing changes a second time.
 */
export interface Applied {
  readonly commandId: string;
  /** Who gave the command: the same id from somebody else is another command. */
  readonly by: string;
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

/** Who gave a command, under which id. */
export interface Command {
  readonly commandId: string;
  readonly by: string;
}

/** How many commands a document remembers; a request rarely sees more than twenty. */
const REMEMBERED = 60;

/**
 * The document one version on, remembering the command that changed it.
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

/** What a command was answered the first time, or null when it is new. */
export function alreadyApplied(document: Versioned, command: Command): CommandAnswer | null {
  const applied = document.applied.find(
    (one) => one.commandId === command.commandId && one.by === command.by,
  );
  return applied ? { id: document._id, version: applied.version, state: applied.state } : null;
}
