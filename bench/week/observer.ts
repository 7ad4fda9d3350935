import type { InboxItem } from '../../core/domain/inbox';
import { RANKS, type Rank, type ServiceRequest } from '../../core/domain/request-state';
import { connectSdk, type Db } from '../../localcloud/testing/sdk';

/** A request whose time has passed, as far as the watch needs to know it. */
export interface Due {
  readonly _id: string;
  readonly version: number;
  readonly rank: Rank;
  readonly wakeAt: string;
}

/** A message that WeChat has shown. */
export interface Shown {
  readonly id: number;
  readonly at: string;
  readonly openid: string;
  readonly templateId: string;
  readonly page?: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** At most so many documents in one answer of the database. */
const PAGE = 1000;

/** 旁观者: reads what is stored and what was shown, past all functions; no fault meets it. */
export class Observer {
  private readonly db: Db;

  constructor(private readonly url: string) {
    this.db = connectSdk({ url }).database();
  }

  /** Requests whose time has passed, as `patrol` takes them: by rank, then the oldest first. */
  async due(now: number): Promise<Due[]> {
    const { lte, in: among } = this.db.command;
    const { data } = await this.db
      .collection('requests')
      .where({ rank: among([...RANKS]), wakeAt: lte(new Date(now).toISOString()) })
      .limit(PAGE)
      .field({ version: true, rank: true, wakeAt: true })
      .get();
    return (data as unknown as Due[]).sort(
      (one, other) => one.rank - other.rank || (one.wakeAt < other.wakeAt ? -1 : 1),
    );
  }

  /** Is there anything that `deliver` would find to do? */
  async waits(now: number): Promise<boolean> {
    const due = this.db.command.lte(new Date(now).toISOString());
    const first = (name: string, where: object) =>
      this.db.collection(name).where(where).limit(1).field({ _id: true }).get();
    const found = await Promise.all([
      first('requests', { noticeDueAt: due }),
      first('people', { noticeDueAt: due }),
      first('inbox', { 'message.dueAt': due }),
    ]);
    return found.some(({ data }) => data.length > 0);
  }

  requests(): Promise<ServiceRequest[]> {
    return this.all<ServiceRequest>('requests');
  }

  inbox(): Promise<InboxItem[]> {
    return this.all<InboxItem>('inbox');
  }

  /** What WeChat has shown after a message that is known. */
  async shown(after: number): Promise<Shown[]> {
    return (await this.get(`/messages?after=${after}`)) as Shown[];
  }

  /** How often faults struck the calls of each function, and the calls of phones (`fn:…`). */
  async struck(): Promise<Map<string, number>> {
    const report = (await this.get('/faults')) as Struck[];
    const counts = new Map<string, number>();
    for (const { action, function: name = action, struck } of report) {
      counts.set(name, (counts.get(name) ?? 0) + struck);
    }
    return counts;
  }

  async get(path: string): Promise<unknown> {
    const answer = await fetch(this.url + path);
    return answer.json();
  }

  private async all<Doc extends { readonly _id: string }>(name: string): Promise<Doc[]> {
    const { gt } = this.db.command;
    const found: Doc[] = [];
    for (;;) {
      const { data } = await this.db
        .collection(name)
        .where({ _id: gt(found.at(-1)?._id ?? '') })
        .orderBy('_id', 'asc')
        .limit(PAGE)
        .get();
      found.push(...(data as unknown as Doc[]));
      if (data.length < PAGE) return found;
    }
  }
}

interface Struck {
  readonly action: string;
  readonly function?: string;
  readonly struck: number;
}
