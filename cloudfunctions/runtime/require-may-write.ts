import { WHILE_HELD_BACK } from '../../core/contract/while-held-back';
import { Refusal } from '../../core/domain/base/refusal';
import { isHeldBack } from '../../core/domain/person/hold';
import { appealsTo } from '../../core/domain/policy/holding-back';
import { sayMoment } from '../../core/domain/time/moment';
import type { ApiCall } from './call';

/**
 * 能不能发: everybody may, except somebody who is held back. It rests on the read of the caller, which
 * every call makes, so it costs no round trip.
 *
 * @throws Refusal `person/held-back`, which says why, until when and who looks at an appeal
 */
export async function requireMayWrite(call: ApiCall): Promise<void> {
  if (!WHILE_HELD_BACK.has(call.op)) await requireNotHeldBack(call);
}

/** @throws Refusal `person/held-back`, also for operations that are open in part */
export async function requireNotHeldBack(call: ApiCall): Promise<void> {
  const { heldBack } = await call.person;
  if (!heldBack || !isHeldBack({ heldBack }, call.now)) return;
  const directory = await call.directory;
  throw new Refusal('person/held-back', {
    reason: heldBack.reason,
    until: sayMoment(heldBack.until, call.now),
    above: directory.officeName({ kind: 'office', ...appealsTo(heldBack, directory) }),
  });
}
