import { Refusal } from '../../../core/domain/base/refusal';
import { outermost } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { endVouching, vouch } from '../../../core/domain/person/residence';
import { noticeOfVouching } from '../../../core/domain/person/residence-notices';
import { sayCapacity } from '../../../core/domain/policy/capacity';
import { sayVouched, vouchesAs, vouchingNodes } from '../../../core/domain/policy/vouching';
import type { Handler } from '../../runtime/gateway';
import { recordDeed } from '../../runtime/record-deed';
import { changeAndTell, told } from '../../runtime/tell-person';
import { _ } from '../../store/cloud';
import { readPage } from '../../store/page';
import { people } from '../../store/tables';

/** 等核实的、已核实的 of a captain's building, or below an office's node: names and flats, no telephones. */
export const listResidents: Handler<'people.residents'> = async (call, { kind, before }) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const nodes = outermost(vouchingNodes(actor, call.now), directory.nodes);
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  const by = kind === 'asked' ? 'residence.askedAt' : 'residence.vouched.at';
  const { documents, next } = await readPage(people, {
    ranges: nodes.map((ancestors) => ({ where: { ancestors, [by]: _.gt('') } })),
    by,
    momentOf: ({ residence: { askedAt, vouched } }) => askedAt ?? vouched?.at ?? '',
    oldestFirst: kind === 'asked',
    before,
    fields: ['name', 'home', 'residence', 'erasing'],
    shows: Promise.resolve(
      ({ _id, erasing }: Pick<Person, '_id' | 'erasing'>) => _id !== call.openid && !erasing,
    ),
  });
  const items = documents.flatMap(({ _id: id, name, home, residence: { askedAt, vouched } }) => {
    if (!home) return [];
    const { nodeId, detail } = home;
    return [
      {
        ...{ id, name, nodeId, detail, placeName: directory.placeName(home) },
        at: askedAt ?? vouched?.at ?? call.now,
        by: vouched && sayVouched(vouched.as, directory),
      },
    ];
  });
  return { items, next, now: call.now };
};

/** 核实住处: by a captain of the building or an office over it; `known: false` says that they do not know. */
export const vouchForHome: Handler<'people.vouch'> = async (call, { personId, known, ...seen }) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeAndTell(call, personId, async (person) => {
    const as = vouchesAs(actor, person, call.now);
    // A person without the right does not learn whether such a person exists.
    if (!as || person.erasing) throw new Refusal('policy/forbidden');
    const { openid: by, now: at } = call;
    const next = known ? vouch(person, seen, { at, by, as }) : endVouching(person, seen);
    await recordDeed(call, {
      ...{ act: known ? 'home.vouched' : 'home.unvouched', as, ancestors: person.ancestors },
      matters: [{ id: '', person: personId }],
    });
    const notice = noticeOfVouching(next, known, sayCapacity(as, directory), at);
    return told(next, [notice], known ? 'vouched' : 'claimed', call);
  });
};
