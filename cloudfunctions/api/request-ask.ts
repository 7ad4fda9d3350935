import { alreadyApplied, type CommandAnswer } from '../../core/domain/applied';
import { conclude } from '../../core/domain/conclude';
import type { Directory } from '../../core/domain/directory';
import { type Place, placeName } from '../../core/domain/org';
import { activeStudio, type Person } from '../../core/domain/person';
import { Refusal } from '../../core/domain/refusal';
import { NOTHING_SPECIAL, submit } from '../../core/domain/request';
import * as outcome from '../../core/domain/request-outcome';
import { route, toOffice } from '../../core/domain/routing';
import { questionOf, specialists } from '../../core/domain/specialists';
import { type Call, idOfNew } from '../runtime/call';
import { changeRequest } from '../runtime/change-request';
import type { Handler } from '../runtime/door';
import { crewsOf } from '../store/crew';
import { requests } from '../store/tables';

/** What residents do: submit, confirm, rate, reopen, withdraw. */

export const submitRequest: Handler<'requests.submit'> = async (call, input) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  if (!person.home) throw new Refusal('person/no-home');
  const place = placeOf(input.place, person.home, directory);
  const { category, what, photos, forWhom } = input;
  const concerned = input.concerned ?? { name: person.name, phone: person.phone };
  const counted = forWhom !== 'self' || activeStudio(person) === null;
  const draft = {
    ...NOTHING_SPECIAL,
    category,
    what,
    photos,
    place,
    forWhom,
    concerned,
    counted,
  };
  const by = { openid: person._id, name: person.name };
  const question = questionOf(draft, by);
  const crews = await crewsOf(specialists(question, directory).map((studio) => studio._id));
  const chosen = route(question, directory, crews, call.now);
  const decision = submit(idOfNew('r', call), draft, chosen, by, call.now);
  const { next } = conclude(decision, call.command, call.now);
  if (await requests.insert(next))
    return { id: next._id, version: next.version, state: next.state };
  return firstAnswer(call, next._id);
};

export const confirmRequest: Handler<'requests.confirm'> = (call, { id }) =>
  changeRequest(call, id, 'confirm', (request, { by }) => outcome.confirm(request, by, call.now));

export const rateRequest: Handler<'requests.rate'> = (call, { id, stars, words }) =>
  changeRequest(call, id, 'rate', (request, { by }) =>
    outcome.rate(request, { stars, words }, by, call.now),
  );

export const reopenRequest: Handler<'requests.reopen'> = (call, { id, reason }) =>
  changeRequest(call, id, 'reopen', (request, { by, directory }) =>
    outcome.reopen(
      request,
      reason,
      toOffice(request, directory, ['reopened'], call.now),
      by,
      call.now,
    ),
  );

export const withdrawRequest: Handler<'requests.withdraw'> = (call, { id, reason }) =>
  changeRequest(call, id, 'withdraw', (request, { by }) =>
    outcome.withdraw(request, reason, by, call.now),
  );

/** The first answer to a submit that was repeated. */
async function firstAnswer(call: Call, id: string): Promise<CommandAnswer> {
  const request = await requests.find(id);
  const answer = request && alreadyApplied(request, call.command);
  if (!answer) throw new Refusal('request/changed-meanwhile');
  return answer;
}

function placeOf(
  chosen: { nodeId: string; detail: string } | undefined,
  home: NonNullable<Person['home']>,
  directory: Directory,
): Place {
  if (!chosen) return home;
  const node = directory.nodes.get(chosen.nodeId);
  if (!node) throw new Refusal('place/unknown');
  const { ancestors } = node;
  const name = placeName(ancestors, directory.nodes);
  return { nodeId: node._id, ancestors, name, detail: chosen.detail };
}
