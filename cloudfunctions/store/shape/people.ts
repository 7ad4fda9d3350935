import { withCommands } from './commands';
import { withDueList } from './due-list';
import { unnamed } from './owners';
import { renamed, type ShapeStep, type StoredDocument } from './step';

const JOBS = { noticeDueAt: 'tell', handOverDueAt: 'handOver' };

/** 居民: what each shape changed, the oldest first. */
export const peopleSteps: readonly ShapeStep[] = [
  // To 1, from documents that say no shape: the field's words instead of our own, one list of what is due,
  // and a home without the name that follows from its node.
  ({ home, ...document }) =>
    renamed(withDueList({ ...document, home: unnamed(home) }, JOBS), { toldAt: 'lastSentAt' }),
  // To 2: the commands it has taken in are called so, and may keep an output each.
  withCommands,
  // To 3: since when they live where they do is not known of anybody, and a credit that was taken for a
  // copy of an announcement was taken for the announcement.
  ({ spent = [], ...document }) => ({
    ...document,
    livesSince: {},
    getsNews: newsLeft(document) > 0,
    spent: (spent as string[]).map((id) => id.replace(/:published:.*$/, '')),
  }),
  // To 4: a telephone is shown to those who are helped by those alone who chose so.
  ({ volunteer, ...document }) => ({
    ...document,
    volunteer: volunteer ? { ...(volunteer as object), showPhone: false } : volunteer,
  }),
  // To 5: nobody said whether they are in the Party, and a pause had no end of its own.
  ({ volunteer, ...document }) => ({
    ...document,
    volunteer: volunteer
      ? { ...(volunteer as object), partyMember: false, pausedUntil: null }
      : volunteer,
  }),
  // To 6: what WeChat still lets through is a credit; a consent is what the law asks for.
  (document) => renamed(document, { consents: 'credits' }),
  // To 7: who gave a role, and from when until when it is held, was not noted.
  ({ roles, ...document }) => ({
    ...document,
    roles: ((roles ?? []) as readonly object[]).map((grant) => ({
      ...{ since: null, until: null, grantedBy: null, standsInFor: null },
      ...grant,
    })),
  }),
  // To 8: nobody has agreed to anything by itself yet, and nobody wants to be forgotten.
  (document) => ({ ...document, consents: {}, erasing: null }),
  // To 9: somebody can be in several studios. What holds for the person is theirs, not the studio's.
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
];

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
