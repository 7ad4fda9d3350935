import type { Notice } from '../../../core/domain/notice/notice';
import {
  firstWaiting,
  toOffice,
  withApplicationDue,
} from '../../../core/domain/person/application';
import { noticeOfSearch } from '../../../core/domain/person/application-notices';
import type { Person } from '../../../core/domain/person/person';
import { appliedTo } from '../../../core/domain/person/standing';
import { askAnother } from '../../../core/domain/person/volunteer';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import { noticeOfNew } from './apply';
import { type Found, findStudios, wishOf } from './proposals';

/** What becomes of somebody whom a studio did not take. */
interface Next {
  readonly next: Person;
  readonly notices: readonly Notice[];
  /** What they read of it, after the reason. */
  readonly said: string;
}

/**
 * 换下一家: of whoever said 都可以 the next studio is asked at once, at last an office; everybody else is told
 * which one would fit next, and asks by themselves.
 */
export async function askNext(person: Person, directory: Directory, now: Moment): Promise<Next> {
  const { joining, home } = person;
  const waits = person.standings.some(({ state }) => state === 'applied');
  if (!home || !joining || waits) return { next: person, notices: [], said: LATER };
  const found = await findStudios(wishOf(person, home, joining), directory);
  const [first] = found.proposals;
  if (!first) return searchOn(person, directory, now);
  const { name } = first.studio;
  if (!joining.any) {
    const said = `下一家合适的是${name}，点开就能报。`;
    return { next: person, notices: [], said: `。${said}` };
  }
  return { ...asksFor(person, found, directory, now), said: `。已经替您去问下一家：${name}。` };
}

const LATER = '。点开看看，还可以报别家。';

function asksFor(person: Person, { proposals, crews }: Found, directory: Directory, now: Moment) {
  const [first] = proposals;
  if (!first) return { next: person, notices: [] };
  const { _id: studioId, ancestors } = first.studio;
  const waiting = firstWaiting(first.studio, crews.led.has(studioId), directory, now);
  const words = person.joining?.words ?? '';
  const standing = appliedTo({ studioId, ancestors }, words, now, waiting);
  const next = askAnother(person, standing, now);
  return { next, notices: [noticeOfNew(next, first.studio, crews, now)] };
}

/** Nobody is left: an office has it, if they said 都可以. */
function searchOn(person: Person, directory: Directory, now: Moment): Next {
  const { joining, ancestors } = person;
  if (!joining?.any)
    return { next: person, notices: [], said: '。点开看看，可以请书记帮您另找一家。' };
  const asked = toOffice(joining, 'all-tried', ancestors, directory, now);
  return {
    next: withApplicationDue({ ...person, joining: asked }),
    notices: [noticeOfSearch(person, 'all-tried', ancestors, now)],
    said: '。附近合适的几家都问过了，已经请书记帮您另找。',
  };
}
