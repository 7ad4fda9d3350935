import type { InboxItem } from '../../core/domain/notice/inbox';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { dueFor, NEVER } from '../../core/domain/time/due';
import type { WeekOver } from './cloud-week';
import type { Observer, Shown } from './observer';
import { misowned, type There } from './owners';
import { overheard, repeated } from './told';

/** 断言: a rule that must hold at the end, and everything that violates it. */
export interface Claim {
  readonly claim: string;
  readonly broken: readonly string[];
}

/** The stored documents and the shown messages at the end of the week. */
export interface Remains extends There {
  readonly requests: readonly ServiceRequest[];
  readonly inbox: readonly InboxItem[];
  readonly shown: readonly Shown[];
}

export async function remainsOf({ observer }: WeekOver): Promise<Remains> {
  return {
    requests: await observer.requests(),
    people: await observer.people(),
    studios: await observer.studios(),
    inbox: await observer.inbox(),
    shown: await observer.shown(0),
  };
}

/** The rules that must hold in every week, whatever went wrong. */
export async function verdictOn(week: WeekOver, remains: Remains): Promise<Claim[]> {
  const { world, watch, observer } = week;
  const now = new Date(world.now()).toISOString();
  const { requests, inbox, shown } = remains;
  const byId = new Map(requests.map((request) => [request._id, request]));
  return [
    { claim: 'every tap is one request, none lost and none doubled', broken: lost(week, requests) },
    {
      claim: 'every request has one owner who can act, in a state that fits',
      broken: requests.flatMap((request) => misowned(request, remains, world.street.places.nodes)),
    },
    { claim: 'every time that passed was acted on within its minute', broken: watch.unseen },
    {
      claim: 'nothing is past its time at the end',
      broken: requests
        .filter((request) => (dueFor(request, 'ladder') ?? NEVER) <= now)
        .map((one) => `${one._id} (${one.state}) is due since ${dueFor(one, 'ladder')}`),
    },
    {
      claim: 'nobody is told the same thing twice',
      broken: [
        ...twice(
          shown
            .filter(({ page }) => page !== SUMMARY_PAGE)
            .map(({ openid, page, data }) => JSON.stringify([openid, page, data])),
        ),
        ...shownTooOften(remains),
        ...repeated(inbox, byId),
      ],
    },
    {
      claim: 'nobody is told what is none of theirs, or is kept from them',
      broken: overheard(inbox, byId, remains),
    },
    { claim: 'everybody is told: nothing waits that could be said', broken: untold(remains, now) },
    { claim: 'every phone was answered, in words of the contract', broken: world.phones.broken },
    {
      claim: 'nobody who just does their work meets a limit',
      broken: [...world.phones.refusals.keys()].filter((what) => what.includes(' limit/')),
    },
    { claim: 'an index serves every query', broken: await unserved(observer) },
  ];
}

function lost({ world }: WeekOver, requests: readonly ServiceRequest[]): string[] {
  const { arrivals, book } = world;
  const strangers = requests.filter(({ _id }) => !book.get(_id));
  return [
    ...strangers.map(({ _id }) => `${_id} was stored, and nobody heard so`),
    ...(requests.length === arrivals.length
      ? []
      : [`${arrivals.length} were asked, ${requests.length} are stored`]),
  ];
}

/**
 * Messages about several things open the inbox. Two of them may have the same words, each about other
 * things, when two senders run in the same minute; `shownTooOften` counts them.
 */
const SUMMARY_PAGE = 'pages/inbox/index';

/** People who were shown more messages than they have items with one. */
function shownTooOften({ shown, inbox }: Remains): string[] {
  const carried = countBy(
    inbox.filter(({ message: { state } }) => state === 'sent' || state === 'uncertain'),
  );
  return [...countBy(shown)]
    .filter(([openid, count]) => count > (carried.get(openid) ?? 0))
    .map(([openid, count]) => `${openid} was shown ${count}, of ${carried.get(openid) ?? 0}`);
}

function countBy(all: readonly { readonly openid: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { openid } of all) counts.set(openid, (counts.get(openid) ?? 0) + 1);
  return counts;
}

/** The earlier words; a message contains its moment. */
function twice(said: readonly string[]): string[] {
  const once = new Set<string>();
  return said.filter((one) => {
    if (once.has(one)) return true;
    once.add(one);
    return false;
  });
}

function untold({ requests, inbox }: Remains, now: string): string[] {
  const heard = new Set(inbox.map(({ openid, page }) => `${openid} ${page}`));
  const waiting = inbox.filter(({ message: { state, dueAt } }) => {
    if (state !== 'waiting' && state !== 'claimed') return false;
    return dueAt === null || dueAt <= now;
  });
  return [
    ...requests
      .filter((one) => Object.keys(one.notices).length > 0 || dueFor(one, 'tell') !== null)
      .map(({ _id }) => `${_id} has notices that nobody was handed`),
    ...requests
      .filter(({ timeline }) => timeline.some(({ type }) => type === 'request.accepted'))
      .filter(({ _id, asker }) => !heard.has(`${asker} pages/request/detail?id=${_id}`))
      .map(({ _id, asker }) => `${asker} was told nothing of ${_id}`),
    ...waiting.map(({ _id, message }) => `${_id} is still ${message.state}`),
  ];
}

async function unserved(observer: Observer): Promise<string[]> {
  const { unserved } = (await observer.get('/stats?last=0')) as {
    unserved: { function?: string; collection: string; shape: string }[];
  };
  // The observer reads whole collections; the product must not.
  return unserved
    .filter((query) => query.function !== undefined)
    .map((query) => JSON.stringify(query));
}
