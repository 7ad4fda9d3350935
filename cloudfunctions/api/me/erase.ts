import { remember } from '../../../core/domain/base/command';
import { askErasing, keep } from '../../../core/domain/person/erasing';
import type { Person } from '../../../core/domain/person/person';
import { noticeOfLeadGone } from '../../../core/domain/person/volunteer';
import type { Directory } from '../../../core/domain/studio/directory';
import { withDue } from '../../../core/domain/time/due';
import type { ApiCall } from '../../runtime/call';
import { type Changed, changePerson } from '../../runtime/change-person';
import { eachAlone } from '../../runtime/each-alone';
import { goOnErasing } from '../../runtime/erase-person';
import type { Handler } from '../../runtime/gateway';
import { keepHold } from '../../runtime/held-over';
import { onAgenda } from '../../runtime/on-agenda';
import { requireNoSlipInHand } from '../../store/slips-in-hand';
import { people } from '../../store/tables';

/** The command itself hides data for at most this long; the timer does the rest within a minute. */
const WORK_MS = 4_000;

/** 注销: hides the person's data at once; it is deleted on the seventh day. */
export const eraseMe: Handler<'me.erase'> = (call) => {
  const emptyHanded = requireNoSlipInHand(call.openid);
  emptyHanded.catch(() => undefined);
  return takeStep(call, async (person, directory) => {
    const next = askErasing(person, call.now);
    await emptyHanded;
    const led = [...directory.studios.values()].find(({ lead }) => lead === person._id);
    if (!led) return { next: remember(next, call.command, 'erasing') };
    const due = withDue(next.due, 'tell', call.now);
    const asked = remember({ ...next, due }, call.command, 'erasing');
    const newNotices = { [`v${asked.version}n0`]: noticeOfLeadGone(asked, led, call.now) };
    return { next: { ...asked, notices: { ...asked.notices, ...newNotices } }, newNotices };
  });
};

/** 不注销了 */
export const keepMe: Handler<'me.keep'> = (call) =>
  takeStep(call, (person) => ({ next: remember(keep(person, call.now), call.command, 'kept') }));

async function takeStep(
  call: ApiCall,
  take: (person: Person, directory: Directory) => Changed | Promise<Changed>,
) {
  const noted = onAgenda('people', call);
  const directory = await call.directory;
  const answer = await changePerson(call, call.openid, async (person) => {
    const changed = await take(person, directory);
    await noted;
    return changed;
  });
  await keepHold(call.openid, call.now);
  const person = await people.find(call.openid);
  const until = Date.now() + WORK_MS;
  // The request to be erased is stored already, so the timer finishes what fails here.
  await eachAlone('erase at once', person ? [person] : [], (one) =>
    goOnErasing(one, directory, call.now, until),
  );
  return answer;
}
