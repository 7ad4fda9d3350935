import type { NodeId, OrgNode } from '../org';
import { mergedIn, standsFor } from '../paths';
import type { Point } from '../point';
import { nameKey } from './same-name';
import { type BadRow, isBad, type Level, type TreeRow } from './tree-row';

/** What becomes of one line of the sheet. */
export interface ComparedLine {
  readonly line: number;
  readonly outcome: 'new' | 'changed' | 'same';
  /** `银杏里社区 · 第一网格 · 5号楼` */
  readonly words: string;
}

/** 试算的结果: what importing a sheet would do, line by line, and the nodes that it would write. */
export interface Compared {
  readonly lines: readonly ComparedLine[];
  readonly bad: readonly BadRow[];
  /** Parents before children. */
  readonly nodes: readonly OrgNode[];
}

/** A node while it is compared. */
interface Draft {
  readonly node: OrgNode;
  readonly outcome: ComparedLine['outcome'];
  /** The line that names it as its last level. */
  readonly line?: number;
}

/**
 * 试算: compares the rows of a sheet with the tree below `base`. Nodes are found by the names on their way,
 * so the same sheet twice changes nothing; nothing is ever removed.
 * @param idAt the id of the nth new node
 */
export function compareWithTree(
  base: Pick<OrgNode, '_id' | 'ancestors'>,
  existing: Iterable<OrgNode>,
  rows: readonly (TreeRow | BadRow)[],
  idAt: (nth: number) => NodeId,
): Compared {
  const drafts = new Map<string, Draft>(
    [...existing]
      .filter(({ parent }) => parent !== null)
      .map((node) => [keyOf(node.parent ?? '', node), { node, outcome: 'same' }]),
  );
  const placeOf = placeOfMerged(drafts);
  const lines: ComparedLine[] = [];
  const bad: BadRow[] = [];
  let made = 0;
  for (const row of rows) {
    if (isBad(row)) {
      bad.push(row);
      continue;
    }
    const way = wayTo(row, base, drafts, placeOf, () => idAt(made++));
    const last = way.at(-1);
    if (!last) continue;
    const first = last.draft.line;
    if (first !== undefined) {
      bad.push({ line: row.line, reason: `和第 ${first} 行是同一个地方` });
      continue;
    }
    const draft = withDetails({ ...last.draft, line: row.line }, row);
    drafts.set(last.key, draft);
    lines.push({ line: row.line, outcome: draft.outcome, words: sayWay(row.way) });
  }
  const nodes = [...drafts.values()].filter(({ outcome }) => outcome !== 'same');
  return { lines, bad, nodes: nodes.map(({ node }) => node) };
}

interface Found {
  readonly key: string;
  readonly draft: Draft;
}

/** 并掉的: a sheet may still have its name; what is meant is the node that has taken its place. */
function placeOfMerged(drafts: ReadonlyMap<string, Draft>): (key: string) => string {
  const keys = new Map([...drafts].map(([key, { node }]) => [node._id, key]));
  const merged = mergedIn([...drafts.values()].map(({ node }) => node));
  return (key) => {
    const node = drafts.get(key)?.node;
    return (node?.mergedInto && keys.get(standsFor(node._id, merged))) || key;
  };
}

/** Finds or makes each level of the row's way, the community first. */
function wayTo(
  { way }: TreeRow,
  base: Pick<OrgNode, '_id' | 'ancestors'>,
  drafts: Map<string, Draft>,
  placeOf: (key: string) => string,
  newId: () => NodeId,
): readonly Found[] {
  const found: Found[] = [];
  let parent = base;
  for (const level of way) {
    const key = placeOf(keyOf(parent._id, level));
    const draft = drafts.get(key) ?? newBelow(parent, level, newId());
    drafts.set(key, draft);
    found.push({ key, draft });
    parent = draft.node;
  }
  return found;
}

function newBelow(
  { _id: parent, ancestors }: Pick<OrgNode, '_id' | 'ancestors'>,
  { kind, name }: Level,
  _id: NodeId,
): Draft {
  return {
    node: { _id, kind, name, parent, ancestors: [...ancestors, _id] },
    outcome: 'new',
  };
}

/** What a cell leaves empty stays as it is. */
function withDetails(draft: Draft, { households, point }: TreeRow): Draft {
  const changes = {
    ...(households !== null && households !== draft.node.households && { households }),
    ...(point && !isAt(point, draft.node.point) && { point }),
  };
  if (Object.keys(changes).length === 0) return draft;
  const outcome = draft.outcome === 'new' ? 'new' : 'changed';
  return { ...draft, outcome, node: { ...draft.node, ...changes } };
}

function isAt(point: Point, known: Point | undefined): boolean {
  return known !== undefined && known.lat === point.lat && known.lng === point.lng;
}

function keyOf(parent: NodeId, { kind, name }: Level): string {
  return `${parent}/${kind}/${nameKey(kind, name)}`;
}

function sayWay(way: readonly Level[]): string {
  return way.map(({ name }) => name).join(' · ');
}
