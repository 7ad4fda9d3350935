import type { Unfinished } from '../../../core/contract/me';
import { Refusal } from '../../../core/domain/base/refusal';
import { isSameHousehold } from '../../../core/domain/org/household';
import type { Place } from '../../../core/domain/org/org';
import type { RequestCommand } from '../../../core/domain/policy/request-command';
import { OPEN_STATES } from '../../../core/domain/request/model/state';
import type { ApiCall } from '../../runtime/call';
import { changeRequest } from '../../runtime/change-request';
import { countChange } from '../../runtime/count-change';
import type { Handler } from '../../runtime/gateway';
import { noteIfGivenOn } from '../../runtime/in-hand';
import { _ } from '../../store/cloud';
import { people, requests } from '../../store/tables';

/** More than anybody has on the way; the others stay where they are. */
const MOST = 20;

/** 和这个家连着的事: what somebody who moves has to decide about. */
export const readHomeTies: Handler<'me.homeTies'> = async (call) => {
  const open = await openAtHome(call.openid);
  return {
    requests: open.map(({ _id: id, category, submittedAt }) => ({ id, category, submittedAt })),
    now: call.now,
  };
};

/**
 * 没办完的事, after the new home is stored: each goes along or ends by the same rules as when its asker
 * relocates or withdraws it alone. What these rules refuse stays where it is. Repeating it changes
 * nothing, because the requests remember the command.
 *
 * @returns how many went along or ended
 */
export async function settleUnfinished(
  call: ApiCall,
  home: Place,
  unfinished: Unfinished,
): Promise<number> {
  if (unfinished === 'stay') return 0;
  const person = people.find(call.openid).then((found) => found ?? call.person);
  const moved = { ...call, person };
  let done = 0;
  for (const { _id, place } of await openAtHome(call.openid)) {
    if (isSameHousehold(place, home)) continue;
    if (await settled(moved, _id, unfinished)) done += 1;
  }
  return done;
}

async function settled(
  call: ApiCall,
  id: string,
  unfinished: Exclude<Unfinished, 'stay'>,
): Promise<boolean> {
  try {
    await changeRequest(call, id, await commandFor(call, id, unfinished), (request, next) =>
      noteIfGivenOn(call, request, next),
    );
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function commandFor(
  call: ApiCall,
  id: string,
  unfinished: Exclude<Unfinished, 'stay'>,
): Promise<RequestCommand> {
  if (unfinished === 'end') return { do: 'withdraw', reason: '搬家了' };
  return { do: 'relocate', place: undefined, ...(await countChange(call, id)) };
}

/** Open requests of this person at a home of theirs, not at another place. */
async function openAtHome(asker: string) {
  const open = await requests.list({
    where: { asker, state: _.in([...OPEN_STATES]) },
    orderBy: [
      ['submittedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: MOST,
    fields: ['category', 'submittedAt', 'place'],
  });
  return open.filter(({ place }) => place.elsewhere === undefined);
}
