import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import { type NodeId, outermost } from '../../../core/domain/org/org';
import { decideName } from '../../../core/domain/person/name';
import { noticeOfNameDecision } from '../../../core/domain/person/name-notices';
import type { Person } from '../../../core/domain/person/person';
import { officeOver } from '../../../core/domain/policy/capacity';
import { maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { withDue } from '../../../core/domain/time/due';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { followName } from '../../store/follow-name';
import { readPage } from '../../store/page';
import { people } from '../../store/tables';

/** 要改的称呼 that wait for this office, the longest wait first; nobody's own. */
export const listNames: Handler<'volunteers.names'> = async (call, { before }) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const nodes = outermost(setUpNodes(actor, call.now), directory.nodes);
  if (nodes.length === 0) throw new Refusal('policy/forbidden');
  const { documents, next } = await readPage(people, {
    ranges: nodes.map((node) => ({ where: { 'called.wanted.over': node } })),
    by: 'called.wanted.at',
    momentOf: ({ called }) => called.wanted?.at ?? '',
    oldestFirst: true,
    before,
    fields: ['name', 'called'],
    shows: Promise.resolve(({ _id }) => _id !== call.openid),
  });
  const items = documents.flatMap(({ _id, name, called: { wanted } }) =>
    wanted ? [{ openid: _id, name, wanted: wanted.name, at: wanted.at }] : [],
  );
  return { items, next, now: call.now };
};

/** 改称呼: agreed to or not, and the person is told. From then on the new name is shown everywhere. */
export const decideNewName: Handler<'volunteers.rename'> = async (call, input) => {
  const { openid, name, agreed } = input;
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const noted = onAgenda('people', call);
  const answer = await changePerson(call, openid, async (person) => {
    const over = officeOver(actor, overOf(person), call.now);
    // A person without the right does not learn whether such a person exists.
    if (!over || !maySetUp(actor, overOf(person), call.now)) throw new Refusal('policy/forbidden');
    const decided = decideName(person, name, agreed, actor, call.now);
    await recordDeed(call, {
      ...{ act: agreed ? 'name.agreed' : 'name.declined', as: over, ancestors: overOf(person) },
      matters: [{ id: '', person: openid }],
    });
    await noted;
    const due = withDue(decided.due, 'tell', call.now);
    const next = remember({ ...decided, due }, call.command, agreed ? 'renamed' : 'kept');
    const newNotices = {
      [`v${next.version}n0`]: noticeOfNameDecision(decided, name, agreed, call.now),
    };
    return { next: { ...next, notices: { ...next.notices, ...newNotices } }, newNotices };
  });
  if (agreed) await followName(openid, name, directory, call.now);
  return answer;
};

function overOf({ called }: Person): readonly NodeId[] {
  return called.wanted?.over ?? [];
}
