import type { CommandReply } from '../../core/domain/base/command';
import { Refusal } from '../../core/domain/base/refusal';
import { decide } from '../../core/domain/policy/decide';
import { mayActHeldBack } from '../../core/domain/policy/holding-back';
import {
  type OutputOf,
  type RequestCommand,
  wordsOthersRead,
} from '../../core/domain/policy/request-command';
import { staffingWanted } from '../../core/domain/policy/staffing-wanted';
import { type Conclusion, conclude } from '../../core/domain/request/commands/conclude';
import { requireClean } from '../../core/domain/request/commands/content-check';
import { withFiles } from '../../core/domain/request/model/files';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { mayOpenToNeighbours } from '../../core/domain/request/model/visibility';
import { removeFiles } from '../store/files';
import { readStaffing } from '../store/queue';
import { requests } from '../store/tables';
import type { ApiCall } from './call';
import { change } from './change';
import { checkWords } from './content-check';
import { moveFiles } from './uploads/move-files';
import { type Attached, takeIn } from './uploads/take-in';

/**
 * 办一件诉求: one command about one request. The request is read in parallel with the actor and the
 * directory, so most commands take two round trips: read and write.
 *
 * @param noted what has to be written elsewhere before the request, once the command is permitted
 */
export async function changeRequest<Command extends RequestCommand>(
  call: ApiCall,
  id: string,
  command: Command,
  noted?: (request: ServiceRequest, next: ServiceRequest) => Promise<void>,
): Promise<CommandReply<OutputOf<Command>>> {
  const { now } = call;
  const left: string[] = [];
  const reply = await change<ServiceRequest, OutputOf<Command>>(call, {
    table: requests,
    busy: 'request/changed-meanwhile',
    opensHeldBack: async (request) => mayActHeldBack(command, request, await call.person),
    read: async () => {
      const request = await requests.find(id);
      if (!request) throw new Refusal('request/not-found');
      return request;
    },
    decide: async (request) => {
      const [person, directory] = await Promise.all([call.person, call.directory]);
      const around = { person, directory, now };
      const staffing = await readStaffing(staffingWanted(command, request, around), directory, now);
      const decision = decide(command, request, { ...around, staffing });
      const words = mayOpenToNeighbours(request) ? wordsOthersRead(command) : null;
      if (words !== null) requireClean(await checkWords(call.openid, words));
      await noted?.(request, decision.next);
      const concluded = heard(command, conclude(decision, call.command, directory, now));
      const { next } = concluded;
      if (next.state === 'withdrawn') {
        const moved = await moveFiles(next);
        left.push(...moved.left);
        return { ...concluded, next: moved.request };
      }
      const kept = await takeIn(call, id, attachedBy(command));
      return { ...concluded, next: withFiles(next, (file) => kept.get(file) ?? file) };
    },
  });
  await removeFiles(left);
  return reply;
}

/** 不再惊动: of a flood the office was told once; the others it finds on its list. */
function heard(command: RequestCommand, concluded: Conclusion): Conclusion {
  if (!('quiet' in command) || !command.quiet) return concluded;
  const others = Object.entries(concluded.newNotices).filter(([, { to }]) => to.kind !== 'office');
  return { ...concluded, newNotices: Object.fromEntries(others) };
}

/** 附上的文件 of a command; most have none. */
function attachedBy(command: RequestCommand): readonly Attached[] {
  return photosIn(command).map((file) => ({ kind: 'photo', file }));
}

function photosIn(command: RequestCommand): readonly string[] {
  switch (command.do) {
    case 'add':
    case 'resolve':
      return command.photos;
    case 'entrust':
      return command.letter;
    case 'giveBack':
      return command.receipts;
    default:
      return [];
  }
}
