import { withCommands } from './commands';
import { withDueList } from './due-list';
import { unnamed } from './owners';
import { renamed, type ShapeStep, type StoredDocument } from './step';

const JOBS = { noticeDueAt: 'tell', handOverDueAt: 'handOver' };

/** 居民: what each step changes, the oldest first. */
export const peopleSteps: readonly ShapeStep[] = [
  // To shape 1, from documents that have no shape yet: the field's terms replace our own names, one
  // due list replaces several fields, and a home loses the name that follows from its node.
  ({ home, ...document }) =>
    renamed(withDueList({ ...document, home: unnamed(home) }, JOBS), { toldAt: 'lastSentAt' }),
  // To shape 2: the list of processed commands is called `commands`, and each may keep an output.
  withCommands,
  // To shape 3: since when somebody lives at their home is recorded, and unknown so far. A credit
  // that was taken for a copy of an announcement counts as taken for the announcement.
  ({ spent = [], ...document }) => ({
    ...document,
    livesSince: {},
    getsNews: newsLeft(document) > 0,
    spent: (spent as string[]).map((id) => id.replace(/:published:.*$/, '')),
  }),
  // To shape 4: a volunteer's telephone is shown to the people they help only if the volunteer chose
  // so.
  ({ volunteer, ...document }) => ({
    ...document,
    volunteer: volunteer ? { ...(volunteer as object), showPhone: false } : volunteer,
  }),
  // To shape 5: Party membership is recorded (unknown so far), and a pause may have an end.
  ({ volunteer, ...document }) => ({
    ...document,
    volunteer: volunteer
      ? { ...(volunteer as object), partyMember: false, pausedUntil: null }
      : volunteer,
  }),
  // To shape 6: a remaining WeChat message is called a credit; consent means consent as the law
  // defines it.
  (document) => renamed(document, { consents: 'credits' }),
  // To shape 7: who granted a role, and its first and last day, are recorded (unknown so far).
  ({ roles, ...document }) => ({
    ...document,
    roles: ((roles ?? []) as readonly object[]).map((grant) => ({
      ...{ since: null, until: null, grantedBy: null, standsInFor: null },
      ...grant,
    })),
  }),
  // To shape 8: consents for single purposes and a request for erasure are recorded; there are none
  // yet.
  (document) => ({ ...document, consents: {}, erasing: null }),
  // To shape 9: a volunteer can be in several studios. What holds for the person moves out of the
  // studio's entry.
  ({ volunteer, ...document }) => {
    const known = volunteer as Readonly<Record<string, unknown>> | null | undefined;
    const { atOnce = 3, relatives = [], showPhone = false, partyMember = false } = known ?? {};
    return {
      ...document,
      standings: known ? [standingOf(known)] : [],
      appliedAt: known?.appliedAt ?? null,
      terms: { atOnce, relatives, showPhone },
      partyMember,
    };
  },
  // To shape 10: since when somebody belongs to a studio is recorded. The moment of applying stands in for
  // it, so that nobody loses what they may read.
  ({ standings, ...document }) => ({
    ...document,
    standings: (standings as readonly Readonly<Record<string, unknown>>[]).map((one) => ({
      ...one,
      approvedAt: WERE_APPROVED.includes(one.state) ? (one.appliedAt ?? null) : null,
    })),
  }),
  // To shape 11: how often somebody did what is limited is counted; nothing so far.
  (document) => ({ ...document, acts: {} }),
  // To shape 12: a volunteer may show a portrait at the door; nobody has one yet.
  (document) => ({ ...document, portrait: null }),
  // To shape 13: who paused a standing is recorded, and counts as the volunteer themselves so far; a
  // lead can ask to end it; a person can be held back from writing.
  ({ standings, ...document }) => ({
    ...document,
    standings: ((standings ?? []) as readonly { readonly state: string }[]).map((one) => ({
      ...one,
      pausedBy: one.state === 'paused' ? 'oneself' : null,
      endAsked: null,
    })),
    heldBack: null,
  }),
  // To shape 14: former names are remembered (none is known so far), and a new one may wait for an office.
  (document) => ({ ...document, called: { before: [], wanted: null } }),
  // To shape 15: the telephone that WeChat proved is recorded; unknown so far.
  (document) => ({ ...document, provenPhone: '' }),
  // To shape 16: what somebody has in hand is compared when they next take something, and what they
  // give back is counted from now on.
  (document) => ({ ...document, hands: { taken: null, givenBack: [] } }),
  // To shape 17: an office records qualifications for sealed kinds; there are none yet, and studios
  // that had such kinds have time to confirm them.
  (document) => ({ ...document, qualifications: [] }),
  // To shape 18: homes can be vouched for; nobody has been so far.
  (document) => ({ ...document, residence: { askedAt: null, vouched: null } }),
  // To shape 19: what rests while somebody is held back is remembered as it was. Of those held back now,
  // what rests exactly until then counts as active before, as it did at their release.
  ({ heldBack, ...document }) => ({
    ...document,
    heldBack: isObject(heldBack) ? { ...heldBack, rested: restedFor(heldBack, document) } : null,
  }),
  // To shape 20: an application says with whom it lies. Those that wait are due at once: the timer
  // begins to count. What was offered is recorded from now on.
  ({ standings, due, ...document }) => {
    const known = (standings ?? []) as readonly { readonly state: string; appliedAt?: string }[];
    const waits = known.find(({ state }) => state === 'applied');
    const others = (due ?? []) as readonly object[];
    return {
      ...document,
      standings: known.map((one) => ({ ...one, waiting: null, leadWord: null })),
      joining: null,
      due: waits ? [...others, { job: 'application', at: waits.appliedAt ?? '' }] : others,
    };
  },
];

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function restedFor(
  { until }: { readonly [field: string]: unknown },
  { standings }: { readonly [field: string]: unknown },
): readonly object[] {
  const all: readonly unknown[] = Array.isArray(standings) ? standings : [];
  return all
    .filter(isObject)
    .filter((one) => one.pausedBy === 'office' && one.pausedUntil === until)
    .map(({ studioId }) => ({ studioId, state: 'approved', pausedBy: null, pausedUntil: null }));
}

const WERE_APPROVED: readonly unknown[] = ['approved', 'paused', 'left'];

function standingOf({
  atOnce,
  relatives,
  showPhone,
  partyMember,
  ...standing
}: object & {
  readonly [field: string]: unknown;
}) {
  return standing;
}

function newsLeft({ consents }: StoredDocument): number {
  const known = consents as { readonly news?: { readonly left: number } } | undefined;
  return known?.news?.left ?? 0;
}
