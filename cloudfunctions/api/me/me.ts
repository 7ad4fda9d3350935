import type { MeView } from '../../../core/contract/me';
import { remember } from '../../../core/domain/base/command';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Notice } from '../../../core/domain/notice/notice';
import { isClosed } from '../../../core/domain/org/edit';
import { heldAt, isPost, type Role } from '../../../core/domain/org/office';
import { type NodeId, nearestOfKind } from '../../../core/domain/org/org';
import { waitingView } from '../../../core/domain/person/application-notices';
import { hasAgreed, PURPOSES } from '../../../core/domain/person/consent';
import { isHeldBack } from '../../../core/domain/person/hold';
import { rename } from '../../../core/domain/person/name';
import { noticeOfWantedName } from '../../../core/domain/person/name-notices';
import { moveTo, officesOf, type Person } from '../../../core/domain/person/person';
import type { Standing } from '../../../core/domain/person/standing';
import { administersAs } from '../../../core/domain/policy/administers';
import { appealsTo } from '../../../core/domain/policy/holding-back';
import { leads } from '../../../core/domain/policy/relation';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import { titleOf } from '../../../core/domain/settings/titles';
import type { Directory } from '../../../core/domain/studio/directory';
import { withDue } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import { QUIET_HOURS } from '../../../core/domain/time/quiet-hours';
import { type Changed, changePerson } from '../../runtime/change-person';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { _ } from '../../store/cloud';
import { countUnreadNews, marksOf } from '../../store/feed';
import { followName } from '../../store/follow-name';
import { offeredPaths } from '../../store/offered-paths';
import { ownItemsOf } from '../../store/own-items';
import { inbox, people, requests } from '../../store/tables';
import { settleUnfinished } from './move';
import { residenceView } from './residence';

export const readMe: Handler<'me.read'> = async (call) => {
  const [person, directory, ofMine, marks] = await Promise.all([
    call.person,
    call.directory,
    inbox.count({ ...ownItemsOf(call.openid), readAt: null }),
    marksOf(call.openid, call.now),
  ]);
  const ofMyPlace = await countUnreadNews(person, marks);
  return viewOfMe(person, directory, ofMine + ofMyPlace, call.now);
};

/**
 * 绑定楼栋: stores the person's name and home. Volunteers and office holders are known by their name, so a
 * new one must pass the check, and then waits for an office; a resident's name is checked together with the
 * words that neighbours will read.
 */
export const saveMe: Handler<'me.save'> = async (call, input) => {
  const { name, phone, nodeId, detail, unfinished } = input;
  const directory = await call.directory;
  const node = directory.nodes.get(nodeId);
  const stays = (await call.person).home?.nodeId === nodeId;
  if (!node || (!stays && isClosed(node.ancestors, directory.nodes))) {
    throw new Refusal('place/unknown');
  }
  const { ancestors } = node;
  if (!stays && !directory.isHeld(directory.officeOf(ancestors, 'secretary'))) {
    throw new Refusal('place/not-yet');
  }
  const home = { nodeId, ancestors, detail };
  let shown: string | undefined;
  const answer = await changePerson(call, call.openid, async (person) => {
    const changes = person.name !== name && person.name !== '';
    const offered = changes ? await offeredPaths(person, call.now) : [];
    if (person.name !== name && (wasKnown(person) || offered.length > 0)) {
      requireClean(await checkWords(call.openid, name));
    }
    const named = rename(person, name, directory.nodes, call.now, offered);
    const next = moveTo({ ...named, phone }, home, call.now);
    shown = next.name;
    const isNew = next.called.wanted !== person.called.wanted;
    const notice = isNew ? noticeOfWantedName(next, call.now) : null;
    if (notice) await onAgenda('people', call);
    const state = next.called.wanted ? 'name-waits' : 'saved';
    return withNotice(remember(next, call.command, state), notice, call.now);
  });
  // Of a repeated command, what the first one stored.
  shown ??= (await people.find(call.openid))?.name ?? name;
  const { standings } = await call.person;
  await Promise.all([
    followContact(call.openid, { name: shown, phone }),
    standings.length > 0 && followName(call.openid, shown, directory, call.now),
  ]);
  return { ...answer, output: { done: await settleUnfinished(call, home, unfinished) } };
};

function withNotice(person: Person, notice: Notice | null, now: Moment): Changed {
  if (!notice) return { next: person };
  const newNotices = { [`v${person.version}n0`]: notice };
  const due = withDue(person.due, 'tell', now);
  return { next: { ...person, due, notices: { ...person.notices, ...newNotices } }, newNotices };
}

/**
 * The volunteer rings the current number: the person's own open requests get the new one, also when
 * the command is repeated after a lost reply.
 */
async function followContact(asker: OpenId, contact: { name: string; phone: string }) {
  await requests.updateUnread({ asker, forWhom: 'self' }, { concerned: _.set(contact) });
}

/** Others have read their name, or will. */
function wasKnown({ standings, roles, joining }: Person): boolean {
  return standings.length > 0 || roles.length > 0 || joining !== null;
}

function viewOfMe(person: Person, directory: Directory, unread: number, now: Moment): MeView {
  const { version, name, phone, home, roles, standings, terms, credits } = person;
  const held = heldAt(roles, now);
  const chosen = directory.settingsFor(home?.ancestors ?? []);
  const pathTo = (node: NodeId) => directory.nodes.get(node)?.ancestors ?? [];
  const named = <Held extends Role>({ role, node }: { role: Held; node: NodeId }) => ({
    role,
    node,
    nodeName: directory.nodes.get(node)?.name ?? '',
    title: titleOf(role, directory.settingsFor(pathTo(node)).titles),
  });
  return {
    version,
    name,
    wantedName: person.called.wanted?.name ?? null,
    phone,
    home: home && {
      ...home,
      name: directory.placeName(home),
      nodeName: directory.nodes.get(home.nodeId)?.name ?? '',
      community: nearestOfKind('community', home.ancestors, directory.nodes)?.name ?? '',
    },
    residence: residenceView(person.residence, directory),
    roles: officesOf(person, now).map(named),
    posts: held.filter(isPost).map(named),
    standings: standings.map((one) => standingView(one, directory)),
    joining: joiningView(person, directory),
    terms,
    leads: [...directory.studios.values()]
      .filter((studio) => leads(person, studio))
      .map((studio) => studio._id),
    credits,
    agreed: PURPOSES.filter((purpose) => hasAgreed(person, purpose)),
    administersAll: administersAs(person, directory, now) !== null,
    erasedAt: person.erasing?.at ?? null,
    heldBack: heldViewOf(person, directory, now),
    unread,
    switchedOff: chosen.off,
    quiet: chosen.quiet ?? QUIET_HOURS,
    now,
  };
}

function standingView(standing: Standing, directory: Directory): MeView['standings'][number] {
  const { state, studioId, reason, onDuty, pausedUntil, pausedBy } = standing;
  const { waiting, leadWord, ancestors } = standing;
  const studio = directory.studios.get(studioId);
  return {
    ...{ state, studioId, reason, onDuty, pausedUntil, pausedBy },
    studioName: studio?.name ?? '',
    waiting: waitingView(waiting, studio, ancestors, directory),
    leadSaid: leadWord?.yes ?? null,
  };
}

function joiningView({ joining, ancestors }: Person, directory: Directory): MeView['joining'] {
  if (!joining) return null;
  const { words, when, any, atOffice, why, waiting } = joining;
  return {
    ...{ words, when, any, atOffice, why },
    waiting: waitingView(waiting, undefined, ancestors, directory),
  };
}

function heldViewOf(person: Person, directory: Directory, now: Moment): MeView['heldBack'] {
  const { heldBack } = person;
  if (!heldBack || !isHeldBack(person, now)) return null;
  const { reason, since, until, appeal, as } = heldBack;
  const above = directory.officeName({ kind: 'office', ...appealsTo(heldBack, directory) });
  return { reason, since, until, appeal, office: directory.officeName(as), above };
}
