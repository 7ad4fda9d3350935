import type { Versioned } from '../base/command';
import { Refusal } from '../base/refusal';
import { CATEGORY_CODES, type CategoryCode, categoryOf } from '../category/category';
import { isDanger } from '../category/danger';
import type { NodeId } from '../org/org';
import { isNight, QUIET_HOURS, type QuietHours } from '../time/quiet-hours';
import { TITLED, type Titles } from './titles';

/** What a subdistrict has chosen. */
export interface Chosen {
  /** 不收的类别: nobody can choose them for a new request; those that have them go on. */
  readonly off: readonly CategoryCode[];
  readonly titles: Titles;
  /** 免打扰 of the subdistrict; null: as usual. */
  readonly quiet: QuietHours | null;
}

/** 街道的设置: one document per subdistrict, whose node's id it has. Without one everything is as usual. */
export interface Settings extends Versioned, Chosen {
  readonly _id: NodeId;
}

/** As usual: where nobody has chosen anything. */
export const AS_USUAL: Chosen = { off: [], titles: {}, quiet: null };

/** The settings of a subdistrict that has none yet; version 0 because they are not stored. */
export function blankSettings(_id: NodeId): Settings {
  return { _id, version: 0, commands: [], ...AS_USUAL };
}

/** What is chosen, in the order of the table, without empty titles. */
export function tidied({ off, titles, quiet }: Chosen): Chosen {
  const said = TITLED.flatMap((role) => (titles[role] ? [[role, titles[role]] as const] : []));
  return {
    off: CATEGORY_CODES.filter((code) => off.includes(code)),
    titles: Object.fromEntries(said),
    quiet: quiet && (isUsual(quiet) ? null : quiet),
  };
}

/**
 * 关不掉的类别: danger can always be reported, and whoever knows no category can always say so.
 */
export function mustStay(code: CategoryCode): boolean {
  return isDanger({ category: code }) || code === 'other';
}

function isUsual({ from, until }: QuietHours): boolean {
  return from === QUIET_HOURS.from && until === QUIET_HOURS.until;
}

/** 街道的设置 that apply at a place: the nearest up the path, or as usual. */
export function chosenAt(
  ancestors: readonly NodeId[],
  settings: ReadonlyMap<NodeId, Chosen>,
): Chosen {
  const node = [...ancestors].reverse().find((id) => settings.has(id));
  return (node !== undefined && settings.get(node)) || AS_USUAL;
}

/**
 * @throws Refusal `settings/must-stay`, which names the categories; `settings/not-a-night` for quiet
 * hours that are too long, or by day
 */
export function requireKept({ off, quiet }: Chosen): void {
  const kept = off.filter(mustStay).map((code) => categoryOf(code).label);
  if (kept.length > 0) throw new Refusal('settings/must-stay', { kinds: kept.join('、') });
  if (quiet && !isNight(quiet)) throw new Refusal('settings/not-a-night');
}
