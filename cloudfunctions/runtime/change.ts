import {
  type CommandOutput,
  type CommandReply,
  replayOf,
  type Versioned,
} from '../../core/domain/base/command';
import { Refusal, type RefusalCode } from '../../core/domain/base/refusal';
import type { Notice } from '../../core/domain/notice/notice';
import { save } from '../store/save';
import type { Table } from '../store/table';
import type { ApiCall } from './call';

/** How often a command tries again when somebody else changed the document in between. */
const TRIES = 4;

/** A document as it will stand, command remembered, with the notices that this change causes. */
interface Change<Doc> {
  readonly next: Doc;
  readonly newNotices?: Readonly<Record<string, Notice>>;
}

interface Changing<Doc extends Versioned> {
  readonly table: Table<Doc>;
  /** The document as it stands now; throws the refusal when it is not there. */
  readonly read: () => Promise<Doc>;
  /** What becomes of it; throws the refusal if nothing may. */
  readonly decide: (document: Doc) => Change<Doc> | Promise<Change<Doc>>;
  /** The refusal when others were quicker every time. */
  readonly busy: RefusalCode;
}

/**
 * 改一份文档: reads, decides and writes in one conditional update; when somebody was quicker it reads
 * and decides again, so that the decision rests on the stored state. A command that was applied
 * before changes nothing and gets the same answer.
 */
export async function change<
  Doc extends Versioned,
  Output extends CommandOutput | undefined = undefined,
>(call: ApiCall, { table, read, decide, busy }: Changing<Doc>): Promise<CommandReply<Output>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await read();
    const first = replayOf<Output>(before, call.command);
    if (first) return first;
    const { next, newNotices } = await decide(before);
    const answer = replayOf<Output>(next, call.command);
    if (!answer) throw new Error('a decision must remember its command');
    if (await save(table, before, next, newNotices)) return answer;
  }
  throw new Refusal(busy);
}
