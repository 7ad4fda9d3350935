import type { CategoryCode } from '../category/category';
import type { OfficeOwner, OfficeRole } from '../org/office';
import { type NodeId, nearestOfKind, type OrgNode, type Place, placeName } from '../org/org';
import { mergedIn, standsFor, withPaths } from '../org/paths';
import { cellOf, cellsAround, type Point } from '../org/point';
import { type Chosen, chosenAt } from '../settings/settings';
import { titledAt } from '../settings/titles';
import type { Studio, StudioId } from './studio';

const OFFICE = {
  secretary: { kind: 'community', title: '居委书记' },
  officer: { kind: 'subdistrict', title: '党工委' },
  administrator: { kind: 'subdistrict', title: '管理员' },
} as const;

/** An office at a node. */
export type Office = Pick<OfficeOwner, 'role' | 'node'>;

/**
 * 名录: the org tree and the studios, indexed by what they serve, so that the cost of routing depends
 * on the candidates, not on the number of studios.
 */
export class Directory {
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
  readonly studios: ReadonlyMap<StudioId, Studio>;
  private readonly served = new Map<string, Studio[]>();

  /**
   * @param grants the offices that are held now; when absent, every office counts as held
   * @param settings what subdistricts have chosen, by their nodes
   */
  constructor(
    nodes: readonly OrgNode[],
    studios: readonly Studio[],
    readonly grants?: readonly Office[],
    readonly settings: ReadonlyMap<NodeId, Chosen> = new Map(),
  ) {
    this.nodes = new Map(withPaths(nodes).map((node) => [node._id, node]));
    // A merged node that a studio serves means nothing more: what stands for it may be another office's.
    this.studios = new Map(studios.map((studio) => [studio._id, studio]));
    for (const studio of studios) this.index(studio);
  }

  /** 现在是哪一个: the node, or what has taken its place when it was merged. */
  nodeNow(id: NodeId): OrgNode | undefined {
    const node = this.nodes.get(id);
    if (!node?.mergedInto) return node;
    return this.nodes.get(standsFor(id, mergedIn(this.nodes.values())));
  }

  /** 换上 studios that have changed since it was read. */
  withStudios(changed: readonly Studio[]): Directory {
    if (changed.length === 0) return this;
    const now = new Map([...this.studios, ...changed.map((one) => [one._id, one] as const)]);
    return new Directory([...this.nodes.values()], [...now.values()], this.grants, this.settings);
  }

  /** Studios that declare the category and name exactly this node as served. */
  serving(category: CategoryCode, node: NodeId): readonly Studio[] {
    return this.served.get(`${category}@${node}`) ?? [];
  }

  /** Studios that declare the category and whose reach touches the cell of this point. */
  around(category: CategoryCode, point: Point): readonly Studio[] {
    return this.served.get(`${category}@${cellOf(point)}`) ?? [];
  }

  /**
   * 归哪一级管: the office for a place: the secretary of its community, or the officer of its subdistrict.
   * Only a held office counts: if the nearest is vacant, the next one up; the other role only if no
   * office of this role is held up the path; the administrator if neither is. If none is held at all,
   * the office that ought to be (`isHeld` tells).
   */
  officeOf(ancestors: readonly NodeId[], role: OfficeRole): OfficeOwner {
    if (!this.grants) return this.dutyOf(ancestors, role);
    const [first, second] =
      role === 'officer'
        ? (['officer', 'secretary'] as const)
        : (['secretary', 'officer'] as const);
    return (
      this.heldOffice(ancestors, first) ??
      this.heldOffice(ancestors, second) ??
      this.heldOffice(ancestors, 'administrator') ??
      this.dutyOf(ancestors, role)
    );
  }

  /** 有人任职吗: does somebody hold this office? */
  isHeld({ role, node }: Office): boolean {
    return this.grants?.some((grant) => grant.role === role && grant.node === node) ?? true;
  }

  /** The nearest held office of this role up the path. */
  private heldOffice(ancestors: readonly NodeId[], role: OfficeRole): OfficeOwner | null {
    const path = [...ancestors].reverse();
    const node = path.find((id) => this.nodes.has(id) && this.isHeld({ role, node: id }));
    return node === undefined ? null : { kind: 'office', role, node };
  }

  /** The office that should have it, held or not. A place above all communities belongs to the root. */
  private dutyOf(ancestors: readonly NodeId[], role: OfficeRole): OfficeOwner {
    const node = nearestOfKind(OFFICE[role].kind, ancestors, this.nodes);
    if (node) return { kind: 'office', role, node: node._id };
    if (role === 'secretary') return this.dutyOf(ancestors, 'officer');
    return { kind: 'office', role: 'officer', node: ancestors[0] ?? '' };
  }

  /** `兴业里社区居委书记`: the current name of the office. */
  officeName({ role, node, orAbove }: OfficeOwner): string {
    const { name: place = '', ancestors = [] } = this.nodes.get(node) ?? {};
    const { titles } = this.settingsFor(ancestors);
    const chosen = role === 'administrator' ? undefined : titles[role];
    const name = titledAt(place, chosen ?? OFFICE[role].title);
    return orAbove ? `${name}或街道` : name;
  }

  /** 街道的设置 that apply at a place: the nearest up the path, or as usual. */
  settingsFor(ancestors: readonly NodeId[]): Chosen {
    return chosenAt(ancestors, this.settings);
  }

  /** The current name of the studio. */
  studioName(id: StudioId): string {
    return this.studios.get(id)?.name ?? '工作室';
  }

  /** `兴业里社区 · 5号楼`: what anybody may see of a place, with current names. */
  placeName({ nodeId, ancestors }: Pick<Place, 'nodeId' | 'ancestors'>): string {
    const path = this.nodes.get(nodeId)?.ancestors ?? ancestors;
    return placeName(
      path.filter((id) => this.nodes.has(id)),
      this.nodes,
    );
  }

  private index(studio: Studio): void {
    const { point, reach } = studio;
    const places = [...studio.serves, ...(point && reach ? cellsAround(point, reach) : [])];
    for (const category of new Set([...studio.specialities, ...studio.alsoHelps])) {
      for (const place of places) {
        const key = `${category}@${place}`;
        const found = this.served.get(key);
        if (found) found.push(studio);
        else this.served.set(key, [studio]);
      }
    }
  }
}
