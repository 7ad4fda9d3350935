import { createHmac } from 'node:crypto';
import type { OpenId } from '../../core/domain/base/identity';
import { holdBack } from '../../core/domain/person/held-back';
import { isHeldBack } from '../../core/domain/person/hold';
import { type Person, stranger } from '../../core/domain/person/person';
import type { Moment } from '../../core/domain/time/moment';
import { putOnAgenda } from '../store/agenda';
import { tableOf } from '../store/table';

const heldOver = tableOf('heldOver');

/** What the person reads; the reason was erased with everything else. */
const REASON = '注销以前就停着，还没有到期';

/**
 * 记下还停着: of somebody who is being erased, so that coming back does not end it. Called by `api`, which
 * alone has the key, before a person is written who is both, so that no kill between the two loses it.
 * Repeating it changes nothing.
 */
export async function keepHold(person: Person, now: Moment): Promise<void> {
  const { heldBack } = person;
  if (!person.erasing || !heldBack || !isHeldBack(person, now)) return;
  const _id = digestOf(person._id);
  const { as, ancestors, until } = heldBack;
  await Promise.all([
    heldOver.put({ _id, as, ancestors, at: until }),
    putOnAgenda('retention', until, now),
  ]);
}

/** 不用再记: whoever is released, or kept after all, has what counts in their own document. */
export async function forgetHold(openid: OpenId): Promise<void> {
  await heldOver.remove({ _id: digestOf(openid) });
}

/** 新来的人: a stranger, or somebody who was held back when they were erased. */
export async function newcomer(openid: OpenId, now: Moment): Promise<Person> {
  const known = await heldOver.find(digestOf(openid));
  if (!known || known.at <= now) return stranger(openid);
  const { as, ancestors, at: until } = known;
  await putOnAgenda('people', until, now);
  return holdBack(stranger(openid), { reason: REASON, until, by: '', as, ancestors }, now);
}

function digestOf(openid: OpenId): string {
  const { FILES_SECRET: secret = '' } = process.env;
  return createHmac('sha256', secret).update(`held ${openid}`).digest('hex');
}
