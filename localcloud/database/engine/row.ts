import { parseStored } from '../values/ejson';
import type { Doc } from '../values/value';

/** One stored document: its sequence number, its text, and its fields, which are parsed on demand. */
export class Row {
  private parsed: Doc | undefined;

  constructor(
    readonly seq: number,
    readonly text: string,
  ) {}

  get doc(): Doc {
    this.parsed ??= parseStored(this.text);
    return this.parsed;
  }
}
