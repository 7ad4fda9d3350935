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

/** What a command was answered the first time, or null when it is new. */
export function alreadyApplied(
  document: { readonly _id: string; readonly applied: readonly Applied[] },
  commandId: string,
  by: string,
): CommandAnswer | null {
  const applied = document.applied.find((one) => one.commandId === commandId && one.by === by);
  return applied ? { id: document._id, version: applied.version, state: applied.state } : null;
}
