/** One index: fields in order, 1 ascending, -1 descending. */
export interface IndexDeclaration {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[];
  readonly unique?: boolean;
}

/**
 * A collection with the indexes that its queries need. `npm run collections` prints the same for the
 * console. An index behind a list ends in what the list is sorted by, `_id` last: so page 50 is read
 * off the index as page 1 is, and nothing is sorted.
 */
export interface CollectionDeclaration {
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
}

/** `'asker -submittedAt'`: fields in order, a minus for descending. */
function index(fields: string): IndexDeclaration {
  const parsed = fields.split(' ').map((part) => ({
    field: part.replace(/^-/, ''),
    direction: part.startsWith('-') ? (-1 as const) : (1 as const),
  }));
  return { name: parsed.map(({ field }) => field.replace(/\W/g, '_')).join('__'), fields: parsed };
}

/** 集合与索引: everything the functions store. */
export const collections: readonly CollectionDeclaration[] = [
  {
    name: 'people',
    indexes: [
      index('ancestors getsNews _id'),
      index('roles.node'),
      index('volunteer.studioId volunteer.state -volunteer.appliedAt -_id'),
      index('volunteer.ancestors volunteer.state -volunteer.appliedAt -_id'),
      index('due.at'),
    ],
  },
  { name: 'orgs', indexes: [] },
  { name: 'studios', indexes: [index('changedAt'), index('due.at')] },
  {
    name: 'requests',
    indexes: [
      index('asker state -submittedAt -_id'),
      index('owner.studioId state -submittedAt -_id'),
      index('askedStudios state rank submittedAt _id'),
      index('assignee.openid state -submittedAt -_id'),
      index('ancestors -submittedAt -_id'),
      index('ancestors state -submittedAt -_id'),
      index('ancestors category -submittedAt -_id'),
      index('ancestors category state -submittedAt -_id'),
      index('worklists rank attendBy _id'),
      index('assignee.studioId counted submittedAt'),
      index('tried counted submittedAt'),
      index('joined.openid state -submittedAt -_id'),
      index('publicLists -submittedAt -_id'),
      index('rank due.at'),
    ],
  },
  { name: 'figures', indexes: [index('ancestors'), index('addedUpOn')] },
  { name: 'agenda', indexes: [] },
  { name: 'progress', indexes: [] },
  { name: 'lately', indexes: [] },
  { name: 'lessons', indexes: [] },
  // Kept empty: what earlier builds wrote here moves to `deeds`.
  { name: 'readings', indexes: [] },
  {
    name: 'deeds',
    indexes: [
      index('matters.person -at -_id'),
      index('matters.id act -at'),
      index('ancestors -at -_id'),
      index('by'),
      index('at'),
    ],
  },
  {
    name: 'announcements',
    indexes: [
      index('node state audience -changedAt -_id'),
      index('ancestors state -changedAt -_id'),
      index('due.at'),
    ],
  },
  { name: 'announcementReads', indexes: [index('announcementId'), index('openid -at')] },
  {
    name: 'inbox',
    indexes: [
      index('openid -at -_id'),
      index('openid readAt -at -_id'),
      index('openid message.state'),
      index('-urgent message.dueAt'),
    ],
  },
];
