import * as z from 'zod/mini';
import type { CommandOutput } from '../domain/base/command';
import { CHARACTERS } from '../domain/base/limits';
import { CATEGORY_CODES } from '../domain/category/category';
import type { NodeId } from '../domain/org/org';
import type { Chosen } from '../domain/settings/settings';
import type { Moment } from '../domain/time/moment';
import { category, id, line } from './base/fields';
import { CONTENT, commandWith, query } from './base/operation';

/** `node`: the subdistrict; absent if there is only one. */
const readSettings = z.strictObject({ node: z.optional(id) });

/** Empty for the usual one. */
const title = z.optional(line(CHARACTERS.office, 0));

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const saveSettings = z.strictObject({
  node: z.optional(id),
  /** The version that was changed; 0 when nothing was chosen before. */
  version: z.int().check(z.minimum(0)),
  off: z.array(category).check(z.maxLength(CATEGORY_CODES.length)),
  titles: z.strictObject({ secretary: title, officer: title, captain: title }),
  /** 免打扰; null for the usual one, absent: as it is. */
  quiet: z.optional(z.nullable(z.strictObject({ from: clockTime, until: clockTime }))),
  /** 试试看: says what would change and stores nothing. */
  dryRun: z.optional(z.boolean()),
});

/** 街道的设置 */
export interface SettingsView extends Chosen {
  readonly node: NodeId;
  readonly nodeName: string;
  readonly version: number;
  readonly now: Moment;
}

/** 会变成怎样, in sentences, and why it would be refused. */
export interface SettingsReply extends CommandOutput {
  readonly changes: readonly string[];
  readonly refused: string | null;
}

/** 操作: what a subdistrict may choose for itself. */
export const settingsOperations = {
  'settings.read': query<SettingsView>()('office', readSettings, [
    'policy/forbidden',
    'org/which-subdistrict',
  ]),
  'settings.save': commandWith<SettingsReply>()('office', saveSettings, [
    'policy/forbidden',
    'org/which-subdistrict',
    'settings/must-stay',
    'settings/not-a-night',
    'settings/changed-meanwhile',
    ...CONTENT,
  ]),
} as const;
