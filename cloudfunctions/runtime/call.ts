import { createHash } from 'node:crypto';
import type { OperationName } from '../../core/contract/operations';
import type { Command } from '../../core/domain/base/command';
import type { OpenId } from '../../core/domain/base/identity';
import { type Person, stranger } from '../../core/domain/person/person';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { readDirectory } from '../store/directory-cache';
import { people } from '../store/tables';

/**
 * 一次调用: the caller, the time, and the reads that nearly every operation needs. They have started when
 * the handler begins, so that it can start its own in parallel and await all at once.
 */
export interface ApiCall {
  readonly op: OperationName;
  readonly openid: OpenId;
  readonly now: Moment;
  /**
   * The caller, the command's id, a digest of the operation and its input; a phone repeats the id with
   * the command.
   */
  readonly command: Command;
  readonly person: Promise<Person>;
  readonly directory: Promise<Directory>;
}

/** 来人: the caller, the time, and reads shared by all queries of one call. */
export type Caller = Pick<ApiCall, 'openid' | 'now' | 'person' | 'directory'>;

/** One call: an operation with its input, and an id if it is a command. */
interface Called {
  readonly op: OperationName;
  readonly input: unknown;
  readonly commandId: string;
}

export function readCaller(openid: OpenId, now: Moment): Caller {
  const person = people.find(openid).then((found) => found ?? stranger(openid));
  const directory = readDirectory();
  // A handler may refuse before it awaits these reads; then their failure must not be reported.
  person.catch(() => undefined);
  directory.catch(() => undefined);
  return { openid, now, person, directory };
}

export function beginCall(caller: Caller, called: Called): ApiCall {
  const { openid: by, now: at } = caller;
  const command = { commandId: called.commandId, by, digest: digestOf(called), at };
  return { ...caller, op: called.op, command };
}

/** A photo that is uploaded again has another id, so all files count as equal. */
function digestOf({ op, input }: Called): string {
  const said = JSON.stringify([op, input], (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('cloud://') ? 'cloud://' : value,
  );
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

/**
 * 新编号: the id of a document that a command creates. It is derived from the caller and the command's
 * id, so that a repeated command finds it instead of creating a second one.
 *
 * @param kind a letter for its type: `a` announcement, `r` request, `s` studio
 */
export function idOfNew(kind: string, { openid, command }: ApiCall): string {
  const digest = createHash('sha256').update(`${openid} ${command.commandId}`).digest('hex');
  return `${kind}${digest.slice(0, 23)}`;
}
