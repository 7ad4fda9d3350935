import type { CategoryCode } from '../category/category';
import type { OfficeOwner, OfficeRole } from '../org/office';
import { type NodeId, nearestOfKind, type OrgNode } from '../org/org';
import { cellOf, cellsAround, type Point } from '../org/point';
import type { Studio, StudioId } from './studio';

const OFFICE = {
  secretary: { kind: 'community', title: '居委书记' },
  officer: { kind: 'subdistrict', title: '党工委' },
} as const;

/**
 * 名录: the org tree and the studios, indexed by what they serve, so that the cost of routing depends
 * on the candidates, not on the number of studios.
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
    if (node)
      return { kind: 'office', role, node: node._id, name: `${node.name}${OFFICE[role].title}` };
    if (role === 'secretary') return this.officeOf(ancestors, 'officer');
    const root = ancestors[0] ?? '';
    const name = `${this.nodes.get(root)?.name ?? ''}${OFFICE.officer.title}`;
    return { kind: 'office', role: 'officer', node: root, name };
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
