import { createHmac } from 'node:crypto';
import type { OpenId } from '../../core/domain/base/identity';
import { holdBack } from '../../core/domain/person/held-back';
import { isHeldBack } from '../../core/domain/person/hold';
import { type Person, stranger } from '../../core/domain/person/person';
import type { Moment } from '../../core/domain/time/moment';
import { putOnAgenda } from '../store/agenda';
import { tableOf } from '../store/table';
import { people } from '../store/tables';

const heldOver = tableOf('heldOver');

/** What the person reads; the reason was erased with everything else. */
const REASON = '注销以前就停着，还没有到期';

/**
 * 记下还停着: of somebody who is being erased, so that coming back does not end it. Called after every change
 * of either by `api`, which alone has the key; repeating it changes nothing.
 */
export async function keepHold(openid: OpenId, now: Moment): Promise<void> {
  const person = await people.find(openid);
  if (!person?.erasing) return;
  const _id = digestOf(openid);
  const { heldBack } = person;
  if (!heldBack || !isHeldBack(person, now)) {
    await heldOver.remove({ _id });
    return;
  }
  const { as, ancestors, until } = heldBack;
  await Promise.all([
    heldOver.put({ _id, as, ancestors, at: until }),
    putOnAgenda('retention', until, now),
  ]);
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
