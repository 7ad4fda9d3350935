import * as z from 'zod/mini';
import type { NodeId, OrgKind } from '../domain/org/org';
import { id } from './base/fields';
import { query } from './base/operation';

const orgChildren = z.strictObject({ parent: z.nullable(id) });

/** A node to choose from, and whether it has nodes below. */
export interface OrgChoice {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: OrgKind;
  readonly hasChildren: boolean;
}

/** 操作: queries about the tree of places. */
export const orgOperations = {
  'org.children': query<readonly OrgChoice[]>()('anyone', orgChildren),
} as const;
