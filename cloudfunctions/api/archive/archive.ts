import type { ArchiveView } from '../../../core/contract/archive';
import {
  type Archive,
  beginExport,
  beginImport,
  noArchive,
  removedAt,
} from '../../../core/domain/archive/archive';
import { type CommandReply, remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity, DeedAct } from '../../../core/domain/deed/deed';
import { administersAs } from '../../../core/domain/policy/administers';
import type { Moment } from '../../../core/domain/time/moment';
import { type ApiCall, idOfNew } from '../../runtime/call';
import { change } from '../../runtime/change';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { archives } from '../../store/archive/archives';
import { manifestOf } from './manifest';
import { requireEmpty } from './require-empty';

/** 导出全部: writes everything that is stored into files in cloud storage. */
export const exportAll: Handler<'archive.export'> = (call) => {
  // The path is random, because everybody who knows a file's id can read the file.
  const folder = `archive/${idOfNew('x', call)}`;
  return begin(call, 'archive.exported', async (before) =>
    beginExport(before, folder, call.openid, call.now),
  );
};

/** 导入: loads an archive into an empty cloud. */
export const importAll: Handler<'archive.import'> = (call, { manifest }) =>
  begin(call, 'archive.imported', async (before) => {
    const begun = beginImport(before, await manifestOf(manifest), call.openid, call.now);
    await requireEmpty(call.openid);
    return begun;
  });

async function begin(
  call: ApiCall,
  act: DeedAct,
  become: (before: Archive) => Promise<Archive>,
): Promise<CommandReply> {
  const as = await requireAdministrator(call);
  const noted = onAgenda('archive', call);
  return change(call, {
    table: archives,
    busy: 'archive/under-way',
    read: async () => (await archives.find('archive')) ?? noArchive(),
    decide: async (before) => {
      const next = await become(before);
      await Promise.all([noted, recordDeed(call, { act, as, matters: [], ancestors: above(as) })]);
      return { next: remember(next, call.command, next.state) };
    },
  });
}

function above(as: Capacity): string[] {
  return as.kind === 'office' ? [as.node] : [];
}

async function requireAdministrator({ person, directory, now }: ApiCall): Promise<Capacity> {
  const as = administersAs(await person, await directory, now);
  if (!as) throw new Refusal('policy/forbidden');
  return as;
}

/** The progress of the archive. */
export const readArchive: Handler<'archive.read'> = async (call) => {
  await requireAdministrator(call);
  const known = await archives.find('archive');
  return viewOf(known ?? noArchive(), known === null, call.now);
};

function viewOf(known: Archive, none: boolean, now: Moment): ArchiveView {
  const { kind, state, at, endedAt, folder, manifest, parts, taken } = known;
  const done = kind === 'import' ? taken : parts.length;
  const documents: Record<string, number> = {};
  for (const { collection, documents: count } of parts.slice(0, done)) {
    documents[collection] = (documents[collection] ?? 0) + count;
  }
  return {
    ...{ kind, state: none ? 'none' : state, at, endedAt, folder, manifest },
    ...{ removedAt: removedAt(known), documents, parts: { done, all: parts.length } },
    now,
  };
}
