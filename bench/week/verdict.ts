import type { InboxItem } from '../../core/domain/inbox';
import { OPEN_STATES, type Owner, type ServiceRequest } from '../../core/domain/request-state';
import type { Studio } from '../../core/domain/studio';
import type { WeekOver } from './cloud-week';
import type { Observer, Shown } from './observer';

/** 断言: what must hold at the end, and everything that breaks it. */
export interface Claim {
  readonly claim: string;
  readonly broken: readonly string[];
}

/** What is stored and was shown when the week is over. */
export interface Remains {
  readonly requests: readonly ServiceRequest[];
  readonly studios: readonly Studio[];
  readonly inbox: readonly InboxItem[];
  readonly shown: readonly Shown[];
}

export async function remainsOf({ observer }: WeekOver): Promise<Remains> {
  return {
    requests: await observer.requests(),
    studios: await observer.studios(),
    inbox: await observer.inbox(),
    shown: await observer.shown(0),
  };
}

/** Everything that must be true of a week, whatever went wrong in it. */
export async function verdictOn(week: WeekOver, remains: Remains): Promise<Claim[]> {
  const { world, watch, observer } = week;
  const now = new Date(world.now()).toISOString();
  const { requests, inbox, shown } = remains;
  return [
    { claim: 'every tap is one request, none lost and none doubled', broken: lost(week, requests) },
    {
      claim: 'every request has one owner, in a state that fits',
      broken: requests.flatMap((request) => misowned(request, week, remains.studios)),
    },
    { claim: 'every time that passed was acted on within its minute', broken: watch.unseen },
    {
      claim: 'nothing is past its time at the end',
      broken: requests
        .filter(({ wakeAt }) => wakeAt !== null && wakeAt <= now)
        .map(({ _id, state, wakeAt }) => `${_id} (${state}) is due since ${wakeAt}`),
    },
    {
      claim: 'nobody is told the same thing twice',
      broken: [
        ...twice(shown.map(({ openid, page, data }) => JSON.stringify([openid, page, data]))),
        ...twice(
          inbox.map(({ openid, page, text, at }) => JSON.stringify([openid, page, text, at])),
        ),
      ],
    },
    { claim: 'everybody is told: nothing waits that could be said', broken: untold(remains, now) },
    { claim: 'every phone was answered, in words of the contract', broken: world.phones.broken },
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

/** Whose each state can be. */
const OWNERS: Record<ServiceRequest['state'], readonly Owner['kind'][]> = {
  submitted: ['office'],
  offered: ['studio'],
  accepted: ['volunteer'],
  resolved: ['volunteer', 'office'],
  closed: ['volunteer', 'office'],
  referred: ['office'],
  withdrawn: ['studio', 'volunteer', 'office'],
};

function misowned(
  request: ServiceRequest,
  { world }: WeekOver,
  studios: readonly Studio[],
): string[] {
  const { _id, state, owner, wakeAt } = request;
  const said = `${_id} (${state}) of ${JSON.stringify(owner)}`;
  if (!OWNERS[state].includes(owner?.kind)) return [said];
  const open: readonly string[] = OPEN_STATES;
  if (open.includes(state) && wakeAt === null) return [`${said} waits for no clock`];
  const { helpers, places } = world.street;
  switch (owner.kind) {
    case 'office':
      return places.nodes.some((node) => node._id === owner.node) ? [] : [said];
    case 'studio':
      // What waits for a studio that has shut was to find another within minutes.
      return studios.some(({ _id: id, paused }) => id === owner.studioId && !paused) ||
        state === 'withdrawn'
        ? []
        : [said];
    case 'volunteer':
      return helpers.some((helper) => helper.openid === owner.openid) ? [] : [said];
    default:
      return owner satisfies never;
  }
}

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
      .filter(({ notices, noticeDueAt }) => Object.keys(notices).length > 0 || noticeDueAt !== null)
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
