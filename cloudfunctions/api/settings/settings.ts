import type { SettingsReply } from '../../../core/contract/settings';
import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { CategoryCode } from '../../../core/domain/category/category';
import type { OrgNode } from '../../../core/domain/org/org';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import { OPEN_STATES } from '../../../core/domain/request/model/state';
import { type InUse, newlyOff, sayChanges } from '../../../core/domain/settings/say-changes';
import {
  blankSettings,
  type Chosen,
  requireKept,
  type Settings,
  tidied,
} from '../../../core/domain/settings/settings';
import type { Directory } from '../../../core/domain/studio/directory';
import type { ApiCall } from '../../runtime/call';
import { change } from '../../runtime/change';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { recordDeed } from '../../runtime/record-deed';
import { requireMayWrite } from '../../runtime/require-may-write';
import { _ } from '../../store/cloud';
import { forgetSettings } from '../../store/directory-cache';
import { tableOf } from '../../store/table';
import { requests } from '../../store/tables';
import { baseFor } from '../org/base';

const settings = tableOf('settings');

/** 看街道的设置 */
export const readSettings: Handler<'settings.read'> = async (call, { node }) => {
  const base = baseFor(await call.person, await call.directory, node, call.now);
  const { version, off, titles, quiet } = await storedFor(base);
  return { node: base._id, nodeName: base.name, version, off, titles, quiet, now: call.now };
};

/** 改街道的设置, or try what would change. Other running functions see it within ten minutes. */
export const saveSettings: Handler<'settings.save'> = async (call, input) => {
  const { version, dryRun = false } = input;
  const directory = await call.directory;
  const base = baseFor(await call.person, directory, input.node, call.now);
  // A phone with an earlier build says nothing of what it does not know.
  const wantedFrom = ({ quiet: before }: Chosen): Chosen => {
    const { off, titles, quiet = before } = input;
    return tidied({ off, titles, quiet });
  };
  if (dryRun) {
    await requireMayWrite(call);
    const before = await storedFor(base);
    const output = await tried(before, wantedFrom(before), base, directory);
    return { id: base._id, version: before.version, state: 'tried', output };
  }
  const answer = await change<Settings, SettingsReply>(call, {
    table: settings,
    busy: 'settings/changed-meanwhile',
    read: () => storedFor(base),
    decide: async (before) => {
      if (before.version !== version) throw new Refusal('settings/changed-meanwhile');
      const wanted = wantedFrom(before);
      requireKept(wanted);
      const words = wordsOf(wanted);
      if (words !== '' && words !== wordsOf(before)) {
        requireClean(await checkWords(call.openid, words));
      }
      const changes = sayChanges(before, wanted, await inUse(before, wanted, base, directory));
      await recordSaving(call, base);
      return {
        next: remember({ ...before, ...wanted }, call.command, 'saved', { changes, refused: null }),
      };
    },
  });
  forgetSettings();
  return answer;
};

async function storedFor({ _id }: OrgNode): Promise<Settings> {
  return (await settings.find(_id)) ?? blankSettings(_id);
}

async function tried(
  before: Settings,
  wanted: Chosen,
  base: OrgNode,
  directory: Directory,
): Promise<SettingsReply> {
  const changes = sayChanges(before, wanted, await inUse(before, wanted, base, directory));
  return { changes, refused: refusalOf(wanted) };
}

function refusalOf(wanted: Chosen): string | null {
  try {
    requireKept(wanted);
    return null;
  } catch (problem) {
    if (problem instanceof Refusal) return problem.message;
    throw problem;
  }
}

/** What there is of each category that would be switched off. */
async function inUse(
  before: Chosen,
  after: Chosen,
  { _id: ancestors }: OrgNode,
  { studios }: Directory,
): Promise<ReadonlyMap<CategoryCode, InUse>> {
  const here = [...studios.values()].filter((studio) => studio.ancestors.includes(ancestors));
  const counted = newlyOff(before, after).map(async (category) => {
    const open = await requests.count({ ancestors, category, state: _.in([...OPEN_STATES]) });
    const declared = here.filter((one) =>
      [...one.specialities, ...one.alsoHelps].includes(category),
    );
    return [category, { open, studios: declared.length }] as const;
  });
  return new Map(await Promise.all(counted));
}

/** Everybody reads them. */
function wordsOf({ titles }: Chosen): string {
  return Object.values(titles).join('\n');
}

function recordSaving(call: ApiCall, { _id, ancestors }: OrgNode): Promise<void> {
  return recordDeed(call, {
    act: 'settings.saved',
    as: { kind: 'office', role: 'administrator', node: _id },
    matters: [{ id: _id, person: null }],
    ancestors,
  });
}
