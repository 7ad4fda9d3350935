import type { DeedLine } from '../../../core/contract/deed';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { DEED_ACTS, type Deed, sayDeed } from '../../../core/domain/deed/deed';
import { sayWho } from '../../../core/domain/person/name';
import type { Person } from '../../../core/domain/person/person';
import { rootsOverseen, sayCapacity } from '../../../core/domain/policy/capacity';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { calledOf } from '../../store/names';
import { readPage } from '../../store/page';
import { deeds } from '../../store/tables';

/** The name shown for a person who has left. */
const GONE = '已注销的用户';

/**
 * 谁看过我的资料, and for the administrator everything that was done. What a lead asks of the office about
 * somebody concerns them once it is decided, which is a deed of its own.
 */
export const listDeeds: Handler<'deeds.list'> = async (call, { of, before }) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const roots = rootsOverseen(person, directory, call.now);
  if (of === 'all' && roots.length === 0) throw new Refusal('policy/forbidden');
  const mine = { where: { 'matters.person': call.openid, act: _.neq('volunteer.endAsked') } };
  const { documents, next } = await readPage(deeds, {
    ranges: of === 'mine' ? [mine] : roots.map((ancestors) => ({ where: { ancestors } })),
    by: 'at',
    momentOf: ({ at }) => at,
    before,
    fields: ['act', 'by', 'as', 'matters', 'at', 'byName'],
  });
  const reader = of === 'mine' ? call.openid : null;
  const names = await calledOf(namedIn(documents, reader));
  const items = documents.map((deed) => lineOf(deed, reader, names, directory));
  return { items, next, now: call.now };
};

type Read = Pick<Deed, '_id' | 'act' | 'by' | 'as' | 'matters' | 'at' | 'byName'>;

function namedIn(read: readonly Read[], reader: OpenId | null): OpenId[] {
  const about = read.flatMap(({ matters }) => matters.flatMap(({ person }) => person ?? []));
  const all = [...read.map(({ by }) => by), ...(reader === null ? about : [])];
  return [...new Set(all.filter((openid) => openid !== ''))];
}

/**
 * @param reader the person concerned; null for the administrator, who also reads whom each deed
 * concerned
 */
function lineOf(
  { _id, act, by, as, matters, at, byName }: Read,
  reader: OpenId | null,
  names: ReadonlyMap<OpenId, Pick<Person, 'name' | 'called'>>,
  directory: Directory,
): DeedLine {
  // The name they have now, and the one they had on that day.
  const who = (openid: OpenId, otherwise: string) => {
    const person = names.get(openid);
    return person ? sayWho(person, at) : otherwise;
  };
  const own = matters.filter(({ person }) => person === reader);
  const others = [...new Set(matters.flatMap(({ person }) => person ?? []))];
  const isOfRequest = act === 'contact.read' || act === 'contact.listed' || act === 'sealed.read';
  return {
    id: _id,
    kind: DEED_ACTS[act],
    by: by === reader ? '您自己' : who(by, byName ?? GONE),
    as: sayCapacity(as, directory),
    words: sayDeed(act),
    about: reader === null ? others.map((openid) => who(openid, GONE)) : [],
    requestId: (isOfRequest && own[0]?.id) || null,
    at,
  };
}
