import type { CategoryCode } from '../category/category';
import type { OfficeOwner, OfficeRole } from '../org/office';
import { type NodeId, nearestOfKind, type OrgNode, type Place, placeName } from '../org/org';
import { cellOf, cellsAround, type Point } from '../org/point';
import type { Studio, StudioId } from './studio';

const OFFICE = {
  secretary: { kind: 'community', title: '居委书记' },
  officer: { kind: 'subdistrict', title: '党工委' },
} as const;

/**
 * 名录: the org tree and the studios, indexed by what they serve, so that routing costs what the
 * candidates cost, however many studios there are.
 */
export class Directory {
  readonly nodes: ReadonlyMap<NodeId, OrgNode>;
  readonly studios: ReadonlyMap<StudioId, Studio>;
  private readonly served = new Map<string, Studio[]>();

  constructor(nodes: readonly OrgNode[], studios: readonly Studio[]) {
    this.nodes = new Map(nodes.map((node) => [node._id, node]));
    this.studios = new Map(studios.map((studio) => [studio._id, studio]));
    for (const studio of studios) this.index(studio);
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
   * The office that answers for a place: the secretary of its community, or the officer of its
   * subdistrict. A place above all communities falls to the next office up; the root always answers.
   */
  officeOf(ancestors: readonly NodeId[], role: OfficeRole): OfficeOwner {
    const node = nearestOfKind(OFFICE[role].kind, ancestors, this.nodes);
    if (node) return { kind: 'office', role, node: node._id };
    if (role === 'secretary') return this.officeOf(ancestors, 'officer');
    return { kind: 'office', role: 'officer', node: ancestors[0] ?? '' };
  }

  /** `兴业里社区居委书记`: what the office is called now. */
  officeName({ role, node, orAbove }: OfficeOwner): string {
    const name = `${this.nodes.get(node)?.name ?? ''}${OFFICE[role].title}`;
    return orAbove ? `${name}或街道` : name;
  }

  /** What the studio is called now. */
  studioName(id: StudioId): string {
    return this.studios.get(id)?.name ?? '工作室';
  }

  /** `兴业里社区 · 5号楼`: what anybody may see of a place, as the tree calls it now. */
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
