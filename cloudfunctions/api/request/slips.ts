import type { SlipView } from '../../../core/contract/request/view';
import type { Person } from '../../../core/domain/person/person';
import { slipActions } from '../../../core/domain/policy/acting';
import { mayReadSlips } from '../../../core/domain/policy/reading';
import type { Relation } from '../../../core/domain/policy/relation';
import type { Names } from '../../../core/domain/request/model/names';
import { confirmerOf, isSlipOpen, type Slip } from '../../../core/domain/request/model/slip';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { eventsOf } from '../../../core/domain/request/model/timeline';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';

export const entrustItems: Handler<'requests.entrust'> = (call, { id, ...given }) =>
  changeRequest(call, id, { do: 'entrust', ...given });

export const giveBackItems: Handler<'requests.giveBack'> = (call, { id, ...given }) =>
  changeRequest(call, id, { do: 'giveBack', ...given });

export const agreeToSlip: Handler<'requests.agree'> = (call, { id, slip }) =>
  changeRequest(call, id, { do: 'agree', slip });

export const contestSlip: Handler<'requests.contest'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'contest', ...said });

export const settleOpenSlip: Handler<'requests.settleSlip'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'settleSlip', ...said });

/** 交接单 for one reader. */
export function slipsFor(
  request: ServiceRequest,
  is: Relation,
  reader: Pick<Person, '_id'>,
  addresses: ReadonlyMap<string, string>,
  names: Names,
): readonly SlipView[] {
  if (!mayReadSlips(is)) return [];
  const shown = (files: readonly string[]) => files.flatMap((file) => addresses.get(file) ?? []);
  return request.slips.map((slip) => {
    const { id, items, mandates, letter, taken, returned, contested, settled } = slip;
    const confirmer = confirmerOf(slip, request.asker);
    return {
      ...{ id, items, mandates, holderName: holderName(slip, request, names) },
      letter: shown(letter),
      taken: { at: taken.at, confirmed: taken.confirmedAt !== null },
      returned: returned && {
        at: returned.at,
        confirmed: returned.confirmedAt !== null,
        words: returned.words,
        spent: returned.spent,
        change: returned.change,
        receipts: shown(returned.receipts),
      },
      contested: contested?.words ?? null,
      settled: settled?.words ?? null,
      open: isSlipOpen(slip),
      waitsFor: confirmer === null ? null : confirmer === request.asker ? 'asker' : 'volunteer',
      actions: slipActions(slip, is, reader, request),
    };
  });
}

/** The name under which they accepted it, as it is now. */
function holderName({ holder }: Slip, { timeline }: ServiceRequest, names: Names): string {
  const taken = eventsOf(timeline, 'request.accepted').find(
    ({ volunteer }) => volunteer.openid === holder,
  );
  return taken ? names.person(taken.volunteer) : '';
}
