import type { CommandAnswer, CommandOutput } from '../../core/domain/base/command';
import { Refusal } from '../../core/domain/base/refusal';
import type { Person } from '../../core/domain/person/person';
import { requireMayAct, standing } from '../../core/domain/policy/policy';
import { conclude } from '../../core/domain/request/commands/conclude';
import type { Decision } from '../../core/domain/request/model/decision';
import type { PersonDoer } from '../../core/domain/request/model/event';
import type { RequestAction } from '../../core/domain/request/model/rules';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import { requests } from '../store/tables';
import type { Call } from './call';
import { change } from './change';

/** Who acts, and what there is to choose from. */
export interface Acting {
  readonly person: Person;
  readonly by: PersonDoer;
  readonly directory: Directory;
}

/**
 * 办一件诉求: one action on one request. The request is read beside the actor and the directory,
 * so that a command is two round trips: read, write.
 */
export function changeRequest<Output extends CommandOutput | undefined = undefined>(
  call: Call,
  id: string,
  action: RequestAction,
  decide: (
    request: ServiceRequest,
    acting: Acting,
  ) => Decision<ServiceRequest, Output> | Promise<Decision<ServiceRequest, Output>>,
): Promise<CommandAnswer<Output>> {
  return change<ServiceRequest, Output>(call, {
    table: requests,
    busy: 'request/changed-meanwhile',
    read: async () => {
      const request = await requests.find(id);
      if (!request) throw new Refusal('request/not-found');
      return request;
    },
    decide: async (request) => {
      const [person, directory] = await Promise.all([call.person, call.directory]);
      requireMayAct(action, standing(person, request, directory), request);
      const by = { openid: person._id, name: person.name };
      const decision = await decide(request, { person, by, directory });
      return conclude(decision, call.command, directory, call.now);
    },
  });
}
