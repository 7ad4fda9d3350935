import { type CommandReply, remember, type Versioned } from '../../core/domain/base/command';
import { Refusal, type RefusalCode } from '../../core/domain/base/refusal';
import type { Outbox } from '../../core/domain/notice/notice';
import type { Table } from '../store/table';
import { type ApiCall, idOfNew } from './call';
import { change } from './change';

/** Some of them carry notices. */
type Changeable = Versioned & Partial<Pick<Outbox, 'notices'>>;

/** What differs between the documents of two nouns. */
interface Kind<Doc extends Changeable> {
  readonly table: Table<Doc>;
  /** The first letter of new ids. */
  readonly letter: string;
  readonly notFound: RefusalCode;
  readonly changedMeanwhile: RefusalCode;
  /** The state in a command's reply. */
  readonly stateOf: (document: Doc) => string;
}

/** How one is founded or edited as a whole. */
interface Saving<Doc> {
  /** Absent for a new one. */
  readonly id: string | undefined;
  /** The version that was edited; absent for a new one. */
  readonly version: number | undefined;
  /** A new document with this id, at version 0 because it is not stored yet. */
  readonly blank: (id: string) => Doc;
  /** Throws the refusal when this caller may not save it, before revealing anything about it. */
  readonly requireMay: (before: Doc) => void;
  readonly edit: (before: Doc) => Doc | Promise<Doc>;
}

/** 可改的文档: reading, founding, editing and changing documents of one noun, each by one conditional write. */
export class Documents<Doc extends Changeable> {
  constructor(private readonly kind: Kind<Doc>) {}

  /** @throws Refusal when it does not exist */
  async existing(id: string): Promise<Doc> {
    const found = await this.kind.table.find(id);
    if (!found) throw new Refusal(this.kind.notFound);
    return found;
  }

  /** 保存: overwrites the version that was edited, and no later one. */
  save(
    call: ApiCall,
    { id, version, blank, requireMay, edit }: Saving<Doc>,
  ): Promise<CommandReply> {
    return this.changing(
      call,
      () => (id ? this.existing(id) : this.founded(call, blank)),
      (before) => {
        requireMay(before);
        const isNew = before.version === 0;
        if (!isNew && before.version !== version) throw new Refusal(this.kind.changedMeanwhile);
        return edit(before);
      },
    );
  }

  /** One change of an existing document, such as publishing, whatever its version. */
  step(
    call: ApiCall,
    id: string,
    take: (before: Doc) => Doc | Promise<Doc>,
  ): Promise<CommandReply> {
    return this.changing(call, () => this.existing(id), take);
  }

  private changing(
    call: ApiCall,
    read: () => Promise<Doc>,
    become: (before: Doc) => Doc | Promise<Doc>,
  ): Promise<CommandReply> {
    const { table, changedMeanwhile, stateOf } = this.kind;
    return change(call, {
      table,
      busy: changedMeanwhile,
      read,
      decide: async (before) => {
        const next = await become(before);
        const newNotices = addedTo(before, next);
        return { next: remember(next, call.command, stateOf(next)), newNotices };
      },
    });
  }

  /** A new document, or the one that the same command has created before. */
  private async founded(call: ApiCall, blank: (id: string) => Doc): Promise<Doc> {
    const id = idOfNew(this.kind.letter, call);
    return (await this.kind.table.find(id)) ?? blank(id);
  }
}

function addedTo(before: Changeable, next: Changeable): Outbox['notices'] {
  const known = before.notices ?? {};
  return Object.fromEntries(Object.entries(next.notices ?? {}).filter(([id]) => !(id in known)));
}
