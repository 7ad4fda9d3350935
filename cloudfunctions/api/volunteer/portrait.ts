import { remember } from '../../../core/domain/base/command';
import { showPortrait } from '../../../core/domain/person/volunteer';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';
import { requireNotHeldBack } from '../../runtime/require-may-write';
import { forgetFiles } from '../../runtime/uploads/forget-files';
import { takeIn } from '../../runtime/uploads/take-in';
import { addressesOf } from '../../store/files';

/** 上门照片: the volunteer's own; the one before is deleted. */
export const setPortrait: Handler<'volunteers.showPortrait'> = async (call, { portrait }) => {
  if (portrait !== null) await requireNotHeldBack(call);
  const left: string[] = [];
  const answer = await changePerson(call, call.openid, async (person) => {
    const shown = showPortrait(person, portrait);
    const attached = portrait === null ? [] : [{ kind: 'photo', file: portrait } as const];
    const kept = await takeIn(call, call.openid, attached);
    if (person.portrait) left.push(person.portrait);
    const next = { ...shown, portrait: portrait && (kept.get(portrait) ?? portrait) };
    return { next: remember(next, call.command, portrait ? 'shown' : 'none') };
  });
  await forgetFiles(left);
  return answer;
};

/** 我的上门照片 */
export const readPortrait: Handler<'volunteers.ownPortrait'> = async (call) => {
  const { portrait } = await call.person;
  const addresses = await addressesOf(portrait ? [portrait] : []);
  return { url: (portrait && addresses.get(portrait)) ?? null };
};
