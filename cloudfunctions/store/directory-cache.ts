import type { OrgNode } from '../../core/domain/org/org';
import { Directory } from '../../core/domain/studio/directory';
import type { Studio } from '../../core/domain/studio/studio';
import { _ } from './cloud';
import type { Table } from './table';
import { orgs, studios } from './tables';

/**
 * The org tree is changed by hand and rarely; a function reads it again after this many minutes.
 */
const ORG_MINUTES = 10;

/** How many of the latest changes a warm function looks at; more at once means reading all again. */
const LATEST = 20;

/** The platform's cap on rows per query. */
const ROWS = 1000;

interface Cached {
  readonly directory: Directory;
  readonly nodes: readonly OrgNode[];
  readonly nodesReadAt: number;
}

let cached: Cached | null = null;

/**
 * 名录: kept in the function's memory. Warm it costs one small query for the studios changed last;
 * cold it reads everything once. Run it beside the actor's read, not before it.
 */
export async function readDirectory(): Promise<Directory> {
  const known = cached;
  if (!known || Date.now() - known.nodesReadAt > ORG_MINUTES * 60_000) return readAnew();

  const latest = await studios.list({
    where: { changedAt: _.gt('') },
    orderBy: [['changedAt', 'desc']],
    limit: LATEST,
    fields: ['version'],
  });
  const news = latest.filter(
    ({ _id, version }) => known.directory.studios.get(_id)?.version !== version,
  );
  if (news.length === 0) return known.directory;
  if (news.length === LATEST) return readAnew();

  const ids = news.map(({ _id }) => _id);
  const changed = await studios.list({ where: { _id: _.in(ids) }, limit: LATEST });
  return keep(known.nodes, merge(known.directory.studios, changed), known.nodesReadAt);
}

async function readAnew(): Promise<Directory> {
  const now = Date.now();
  const [nodes, all] = await Promise.all([readAll(orgs), readAll(studios)]);
  return keep(nodes, all, now);
}

function keep(nodes: readonly OrgNode[], all: readonly Studio[], nodesReadAt: number): Directory {
  cached = { directory: new Directory(nodes, all), nodes, nodesReadAt };
  return cached.directory;
}

function merge(known: ReadonlyMap<string, Studio>, changed: readonly Studio[]): Studio[] {
  return [...new Map([...known, ...changed.map((one) => [one._id, one] as const)]).values()];
}

async function readAll<Doc extends { readonly _id: string }>(table: Table<Doc>): Promise<Doc[]> {
  const all: Doc[] = [];
  for (let from = ''; ; ) {
    const rows = await table.list({
      where: { _id: _.gt(from) },
      orderBy: [['_id', 'asc']],
      limit: ROWS,
    });
    all.push(...rows);
    const last = rows.at(-1);
    if (rows.length < ROWS || !last) return all;
    from = last._id;
  }
}
