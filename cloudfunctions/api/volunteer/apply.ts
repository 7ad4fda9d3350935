import type { ParsedOf } from '../../../core/contract/operations';
import { MOST_MEMBERS } from '../../../core/domain/base/limits';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Notice } from '../../../core/domain/notice/notice';
import type { NodeId } from '../../../core/domain/org/org';
import { firstWaiting, searching } from '../../../core/domain/person/application';
import {
  noticeOfApplication,
  noticeOfSearch,
  noticeToLead,
} from '../../../core/domain/person/application-notices';
import { noticeOfWantedName } from '../../../core/domain/person/name-notices';
import type { Person } from '../../../core/domain/person/person';
import { requireConsent } from '../../../core/domain/person/require-consent';
import { apply, applyToOffice } from '../../../core/domain/person/volunteer';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Studio } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { beginAct } from '../../runtime/take-act';
import { changeAndTell, told } from '../../runtime/tell-person';
import { isTooOften } from '../../runtime/too-often';
import { followName } from '../../store/follow-name';
import { offeredPaths } from '../../store/offered-paths';
import { people } from '../../store/tables';
import { type Crews, crewsOf, findStudios, kindsIn, proposedView, wishOf } from './proposals';

/** 推荐工作室: where somebody who offers this could help, and why. Stores nothing. */
export const suggestStudios: Handler<'volunteers.suggest'> = async (call, { words, when = [] }) => {
  if (isTooOften('suggest', call.openid, call.now)) throw new Refusal('cloud/too-often');
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const { home } = person;
  if (!home) throw new Refusal('person/no-home');
  const kinds = kindsIn(words, home, directory);
  const { proposals } = await findStudios(wishOf(person, home, { kinds, when }), directory);
  const office = directory.officeName(directory.officeOf(home.ancestors, 'secretary'));
  return { studios: proposals.map(proposedView), kinds, office };
};

type Form = ParsedOf<'volunteers.apply'>;

/**
 * 报名: to the studios that were chosen; without any to the one that fits best, or to an office that looks
 * for one. What the choice rests on is read while the person is.
 */
export const applyVolunteer: Handler<'volunteers.apply'> = async (call, form) => {
  const counted = beginAct(call, 'apply');
  const searched = search(call, form);
  // A repeated command, or a refused one, awaits nothing of it.
  searched.catch(() => undefined);
  const answer = await changeAndTell(call, call.openid, async (person) => {
    if (form.partyMember) requireConsent(person, 'party');
    const isNewName = form.name !== person.name;
    const [{ asked, ...found }, offered, verdict] = await Promise.all([
      searched,
      isNewName ? offeredPaths(person, call.now) : [],
      checkWords(call.openid, form.name),
      counted,
    ]);
    requireClean(verdict);
    const known = { ...found, offered };
    const applied = asked.reduce(
      (one, studio) => applyTo(one, studio, form, known, call.now),
      person,
    );
    const { next, notices } = withOffer(applied, asked, form, known, call.now);
    const renames = next.called.wanted !== person.called.wanted;
    const wanted = renames ? noticeOfWantedName(next, call.now) : null;
    const state = asked.length > 0 ? 'applied' : 'searching';
    return told(next, wanted ? [...notices, wanted] : notices, state, call);
  });
  // A volunteer who returns may have a new name.
  const { standings } = await call.person;
  const known = standings.length > 0 && (await people.find(call.openid));
  if (known) await followName(call.openid, known.name, await call.directory, call.now);
  return answer;
};

/** What an application rests on. */
interface Searched {
  readonly asked: readonly Studio[];
  /** 都可以: none was chosen. */
  readonly any: boolean;
  readonly kinds: ReturnType<typeof kindsIn>;
  readonly crews: Crews;
  readonly directory: Directory;
}

/** The same, with the paths of roles that wait for them, which see their names. */
type Known = Omit<Searched, 'asked'> & { readonly offered: readonly NodeId[] };

async function search(call: ApiCall, form: Form): Promise<Searched> {
  const { studioId, studioIds = [], skills, when = [] } = form;
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const ids = [...new Set([...(studioId ? [studioId] : []), ...studioIds])];
  const { home } = person;
  const kinds = kindsIn(skills, home, directory);
  if (ids.length > 0) {
    const asked = ids.map((id) => studioOf(directory, id));
    const crews = await crewsOf(asked);
    const full = asked.some(({ _id }) => (crews.members.get(_id) ?? 0) >= MOST_MEMBERS);
    if (full) throw new Refusal('volunteer/studio-full');
    return { asked, any: false, kinds, crews, directory };
  }
  if (!home) throw new Refusal('person/no-home');
  const found = await findStudios(wishOf(person, home, { kinds, when }), directory);
  const asked = found.proposals.slice(0, 1).map(({ studio }) => studio);
  return { asked, any: true, kinds, crews: found.crews, directory };
}

function applyTo(
  person: Person,
  studio: Studio,
  { name, phone, skills, partyMember = false }: Form,
  { crews, directory, offered }: Known,
  now: Moment,
): Person {
  const waiting = firstWaiting(studio, crews.led.has(studio._id), directory, now);
  const { _id: studioId, ancestors } = studio;
  const form = { studioId, ancestors, name, phone, skills, partyMember, waiting };
  return apply(person, form, directory.nodes, now, offered);
}

/** The person with what they offered, and whoever hears of the application. */
function withOffer(
  person: Person,
  asked: readonly Studio[],
  form: Form,
  { any, kinds, crews, directory, offered }: Known,
  now: Moment,
): { readonly next: Person; readonly notices: readonly Notice[] } {
  const { skills: words, when = [] } = form;
  const joining = searching(person, { words, when, kinds }, any, now);
  if (asked.length === 0) {
    const next = applyToOffice(person, form, joining, directory, now, offered);
    return { next, notices: [noticeOfSearch(next, 'none-fits', next.ancestors, now)] };
  }
  const notices = asked.map((studio) => noticeOfNew(person, studio, crews, now));
  return { next: { ...person, joining }, notices };
}

/** 有人报名: the lead hears of it; without one the office does. */
export function noticeOfNew(person: Person, studio: Studio, { led }: Crews, now: Moment): Notice {
  return led.has(studio._id)
    ? noticeToLead(person, studio, now)
    : noticeOfApplication(person, studio.ancestors, now);
}

function studioOf(directory: Directory, id: string): Studio {
  const studio = directory.studios.get(id);
  if (!studio) throw new Refusal('studio/not-found');
  return studio;
}
