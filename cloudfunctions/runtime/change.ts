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
import { requireMayWrite } from './require-may-write';

/** How often a command tries again when somebody else changed the document in between. */
const TRIES = 4;

/** A changed document with the command remembered, and the notices caused by the change. */
interface Change<Doc> {
  readonly next: Doc;
  readonly newNotices?: Readonly<Record<string, Notice>>;
}

interface Changing<Doc extends Versioned> {
  readonly table: Table<Doc>;
  /** The document to change; throws the refusal when it does not exist. */
  readonly read: () => Promise<Doc>;
  /** The changed document; throws the refusal when the change is not allowed. */
  readonly decide: (document: Doc) => Change<Doc> | Promise<Change<Doc>>;
  /** The refusal when others were faster every time. */
  readonly busy: RefusalCode;
  /** 危急照常: may somebody who is held back change this document? Absent: no. */
  readonly opensHeldBack?: (document: Doc) => Promise<boolean>;
}

/**
 * 改一份文档: reads, decides and writes with one conditional update; if somebody else was faster it reads
 * and decides again, so the decision is always based on the stored state. A command that was applied
 * before changes nothing and gets the same reply.
 */
export async function change<
  Doc extends Versioned,
  Output extends CommandOutput | undefined = undefined,
>(call: ApiCall, changing: Changing<Doc>): Promise<CommandReply<Output>> {
  const { table, read, decide, busy, opensHeldBack } = changing;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await read();
    const first = replayOf<Output>(before, call.command);
    if (first) return first;
    if (!(await opensHeldBack?.(before))) await requireMayWrite(call);
    const { next, newNotices } = await decide(before);
    const answer = replayOf<Output>(next, call.command);
    if (!answer) throw new Error('a decision must remember its command');
    if (await save(table, before, next, newNotices)) return answer;
  }
  throw new Refusal(busy);
}
