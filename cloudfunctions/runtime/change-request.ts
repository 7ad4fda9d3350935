import type { CommandReply } from '../../core/domain/base/command';
import { Refusal } from '../../core/domain/base/refusal';
import { decide } from '../../core/domain/policy/decide';
import {
  type OutputOf,
  type RequestCommand,
  wordsOthersRead,
} from '../../core/domain/policy/request-command';
import { staffingWanted } from '../../core/domain/policy/staffing-wanted';
import { conclude } from '../../core/domain/request/commands/conclude';
import { requireClean } from '../../core/domain/request/commands/content-check';
import { mayOpenToNeighbours } from '../../core/domain/request/model/visibility';
import { readStaffing } from '../store/queue';
import { requests } from '../store/tables';
import type { ApiCall } from './call';
import { change } from './change';
import { checkWords } from './content-check';

/**
 * 办一件诉求: one command about one request. The request is read in parallel with the actor and the
 * directory, so most commands take two round trips: read and write.
 */
export function changeRequest<Command extends RequestCommand>(
  call: ApiCall,
  id: string,
  command: Command,
): Promise<CommandReply<OutputOf<Command>>> {
  const { now } = call;
  return change(call, {
    table: requests,
    busy: 'request/changed-meanwhile',
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
      return conclude(decision, call.command, directory, now);
    },
  });
}
