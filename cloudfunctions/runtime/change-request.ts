import type { CommandAnswer, CommandOutput } from '../../core/domain/base/command';
import { Refusal } from '../../core/domain/base/refusal';
import {
  decide,
  handsWanted,
  type RequestCommand,
  wordsOthersRead,
} from '../../core/domain/policy/decide';
import { requireMayAct, standing } from '../../core/domain/policy/policy';
import { conclude } from '../../core/domain/request/commands/conclude';
import { requireClean } from '../../core/domain/request/commands/content-check';
import { mayOpenToNeighbours } from '../../core/domain/request/model/visibility';
import { staffingWanted } from '../store/queue';
import { requests } from '../store/tables';
import type { Call } from './call';
import { change } from './change';
import { checkWords } from './content-check';

/**
 * 办一件诉求: one command about one request. The request is read beside the actor and the directory,
 * so that most commands are two round trips: read, write.
 */
export function changeRequest<Output extends CommandOutput | undefined = undefined>(
  call: Call,
  id: string,
  command: RequestCommand,
): Promise<CommandAnswer<Output>> {
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
      // Who may not is refused before anybody's hands are looked at.
      requireMayAct(command.do, standing(person, request, directory), request);
      const staffing = await staffingWanted(handsWanted(command, request), directory, now);
      const decision = decide(command, request, { person, directory, staffing, now });
      const words = mayOpenToNeighbours(request) ? wordsOthersRead(command) : null;
      if (words !== null) requireClean(await checkWords(call.openid, words));
      return conclude(decision, call.command, directory, now);
    },
  });
}
