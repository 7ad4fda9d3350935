import { heldAt, isOffice } from '../../core/domain/org/office';
import type { NodeId, OrgNode } from '../../core/domain/org/org';
import type { Chosen, Settings } from '../../core/domain/settings/settings';
import { Directory, type Office } from '../../core/domain/studio/directory';
import type { Studio, StudioId } from '../../core/domain/studio/studio';
import type { Moment } from '../../core/domain/time/moment';
import { putOnAgenda } from './agenda';
import { _ } from './cloud';
import { MOST_ROWS, type Table, tableOf } from './table';
import { people, studios } from './tables';

const orgs = tableOf('orgs');
const settings = tableOf('settings');

/**
 * Editing a node or an office by hand in WeChat's console sets no new `changedAt`, so the tree is read
 * again after this many minutes.
 */
const UNTOLD_MINUTES = 10;

/** The daily records of `derive` set no new version, so all studios are read again after this long. */
const RECORD_HOURS = 12;

/**
 * How many of the latest changes a warm function looks at; if more changed at once, everything is read
 * again.
 */
const LATEST = 20;

/** Tells whether the tree has changed: nodes were added or removed, or a node has a new `changedAt`. */
interface TreeMark {
  readonly count: number;
  readonly changedAt: Moment | null;
}

interface Tree {
  readonly nodes: readonly OrgNode[];
  readonly mark: TreeMark;
  readonly readAt: number;
}

interface Offices {
  readonly grants: readonly Office[];
  readonly readAt: number;
}

interface Settled {
  readonly settings: readonly Settings[];
  readonly readAt: number;
}

interface Cached {
  readonly directory: Directory;
  readonly tree: Tree;
  readonly offices: Offices;
  readonly settled: Settled;
  /** When all of it was read last. */
  readonly readAt: number;
}

let cached: Cached | null = null;
/** 设置 of a function that needs nothing else of the directory. */
let settledAlone: Settled | null = null;

/**
 * 名录: kept in the function's memory. When warm it costs two small parallel queries: the studios
 * changed last, and whether the tree is unchanged. When cold it reads everything once. Run it in
 * parallel with the read of the actor, not before.
 */
export async function readDirectory(): Promise<Directory> {
  const known = cached;
  if (!known || Date.now() - known.readAt > RECORD_HOURS * 3_600_000) return readAnew();
  const [tree, kept, settled, studios] = await Promise.all([
    treeNow(known.tree),
    officesNow(known.offices),
    settledNow(known.settled),
    studiosNow(known.directory),
  ]);
  // Whoever gives or ends a role touches its node.
  const isTouched = tree.mark.changedAt !== known.tree.mark.changedAt;
  const offices = isTouched ? sameOrNew(kept, await readOffices(), 'grants') : kept;
  const asBefore = tree.nodes === known.tree.nodes && offices.grants === known.offices.grants;
  const sameSettings = settled.settings === known.settled.settings;
  if (asBefore && sameSettings && studios === known.directory.studios) {
    cached = { ...known, tree, offices, settled };
    return known.directory;
  }
  // Values that contain a node's path or depend on an office follow later; see `derive`.
  const now = new Date().toISOString();
  if (!asBefore) await putOnAgenda('studios', now, now);
  return keep({ tree, offices, settled, readAt: known.readAt }, [...studios.values()]);
}

async function readAnew(): Promise<Directory> {
  const readAt = Date.now();
  const [tree, offices, settled, all] = await Promise.all([
    readTree(),
    readOffices(),
    readSettings(),
    readAll(studios),
  ]);
  return keep({ tree, offices, settled, readAt }, all);
}

function keep(read: Omit<Cached, 'directory'>, all: readonly Studio[]): Directory {
  const chosen = new Map(read.settled.settings.map((one) => [one._id, one]));
  const directory = new Directory(read.tree.nodes, all, read.offices.grants, chosen);
  cached = { ...read, directory };
  return directory;
}

function isOlder({ readAt }: { readonly readAt: number }): boolean {
  return Date.now() - readAt > UNTOLD_MINUTES * 60_000;
}

/** What was read, reusing the list known before if it is unchanged. */
function sameOrNew<Key extends string, Read extends { readonly [K in Key]: readonly unknown[] }>(
  known: Read,
  read: Read,
  list: Key,
): Read {
  const same = JSON.stringify(known[list]) === JSON.stringify(read[list]);
  return same ? { ...read, [list]: known[list] } : read;
}

async function officesNow(known: Offices): Promise<Offices> {
  return isOlder(known) ? sameOrNew(known, await readOffices(), 'grants') : known;
}

/** 设置刚改过: this process reads them again before its next answer; others after ten minutes. */
export function forgetSettings(): void {
  settledAlone = null;
  if (cached) cached = { ...cached, settled: { ...cached.settled, readAt: 0 } };
}

/** 各街道的设置, by their nodes: kept in the function's memory for ten minutes, as the directory does. */
export async function readChosen(): Promise<ReadonlyMap<NodeId, Chosen>> {
  settledAlone = settledAlone ? await settledNow(settledAlone) : await readSettings();
  return new Map(settledAlone.settings.map((one) => [one._id, one]));
}

async function settledNow(known: Settled): Promise<Settled> {
  return isOlder(known) ? sameOrNew(known, await readSettings(), 'settings') : known;
}

async function readSettings(): Promise<Settled> {
  const readAt = Date.now();
  return { settings: await settings.list({ where: { _id: _.gt('') }, limit: MOST_ROWS }), readAt };
}

async function treeNow(known: Tree): Promise<Tree> {
  if (isOlder(known)) return sameOrNew(known, await readTree(), 'nodes');
  const { count, changedAt } = await readMark();
  return count === known.mark.count && changedAt === known.mark.changedAt ? known : readTree();
}

/** One query on the ids alone: a tree has a few hundred nodes. */
async function readMark(): Promise<TreeMark> {
  const $ = _.aggregate;
  const { list } = (await (
    await orgs.aggregate()
  )
    .match({ _id: _.gt('') })
    .group({ _id: null, count: $.sum(1), changedAt: $.max('$changedAt') })
    .end()) as { list: { count: number; changedAt?: Moment | null }[] };
  const [mark] = list;
  return { count: mark?.count ?? 0, changedAt: mark?.changedAt ?? null };
}

async function readTree(): Promise<Tree> {
  const readAt = Date.now();
  const nodes = await readAll(orgs);
  const changes = nodes.map(({ changedAt }) => changedAt ?? '').sort();
  return { nodes, mark: { count: nodes.length, changedAt: changes.at(-1) || null }, readAt };
}

/** Who holds which office: about a dozen people in a subdistrict. */
async function readOffices(): Promise<Offices> {
  const readAt = Date.now();
  const holders = await people.list({
    where: { 'roles.node': _.gt('') },
    limit: MOST_ROWS,
    fields: ['roles'],
  });
  const now = new Date(readAt).toISOString();
  const held = holders.flatMap(({ roles }) => heldAt(roles, now).filter(isOffice));
  return { grants: held.map(({ role, node }) => ({ role, node })), readAt };
}

async function studiosNow(known: Directory): Promise<ReadonlyMap<StudioId, Studio>> {
  const latest = await studios.list({
    where: { changedAt: _.gt('') },
    orderBy: [['changedAt', 'desc']],
    limit: LATEST,
    fields: ['version'],
  });
  const news = latest.filter(({ _id, version }) => known.studios.get(_id)?.version !== version);
  if (news.length === 0) return known.studios;
  if (news.length === LATEST) return byId(await readAll(studios));

  const ids = news.map(({ _id }) => _id);
  const changed = await studios.list({ where: { _id: _.in(ids) }, limit: LATEST });
  return new Map([...known.studios, ...byId(changed)]);
}

function byId(all: readonly Studio[]): ReadonlyMap<StudioId, Studio> {
  return new Map(all.map((one) => [one._id, one]));
}

async function readAll<Doc extends { readonly _id: string }>(table: Table<Doc>): Promise<Doc[]> {
  const all: Doc[] = [];
  for (let from = ''; ; ) {
    const rows = await table.list({
      where: { _id: _.gt(from) },
      orderBy: [['_id', 'asc']],
      limit: MOST_ROWS,
    });
    all.push(...rows);
    const last = rows.at(-1);
    if (rows.length < MOST_ROWS || !last) return all;
    from = last._id;
  }
}
