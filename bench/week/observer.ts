import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Person } from '../../core/domain/person/person';
import {
  RANKS,
  type Rank,
  type RequestJob,
  type ServiceRequest,
} from '../../core/domain/request/model/state';
import type { Studio } from '../../core/domain/studio/studio';
import { dueFor } from '../../core/domain/time/due';
import { connectSdk, type Db } from '../../localcloud/testing/sdk';

/** A request whose deadline has passed, with the fields that the watch needs. */
export interface Due {
  readonly _id: string;
  readonly version: number;
  readonly rank: Rank;
  readonly wakeAt: string;
}

type Listed = Pick<ServiceRequest, '_id' | 'version' | 'rank' | 'due'>;

/** A message that WeChat has shown. */
export interface Shown {
  readonly id: number;
  readonly at: string;
  readonly openid: string;
  readonly templateId: string;
  readonly page?: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** The most documents in one answer of the database. */
const PAGE = 1000;

/**
 * 旁观者: reads the stored documents and shown messages directly, past all functions; faults do not
 * affect it.
 */
export class Observer {
  private readonly db: Db;

  constructor(private readonly url: string) {
    this.db = connectSdk({ url }).database();
  }

  /**
   * Requests whose deadline has passed, in the order in which `patrol` handles them: by rank, then the
   * oldest first.
   */
  async due(now: number): Promise<Due[]> {
    const moment = new Date(now).toISOString();
    const { lte, in: among, elemMatch } = this.db.command;
    const { data } = await this.db
      .collection('requests')
      .where({ rank: among([...RANKS]), due: elemMatch({ job: 'ladder', at: lte(moment) }) })
      .limit(PAGE)
      .field({ version: true, rank: true, due: true })
      .get();
    const found = (data as unknown as Listed[]).map(({ _id, version, rank, due }) => {
      return { _id, version, rank, wakeAt: dueFor({ due }, 'ladder') ?? '' };
    });
    return found.sort(
      (one, other) => one.rank - other.rank || (one.wakeAt < other.wakeAt ? -1 : 1),
    );
  }

  /** When the next request or notice is due; Infinity for none. */
  async nextDue(): Promise<number> {
    const first = async (name: string, path: string, where: object = {}) => {
      const { data } = await this.db
        .collection(name)
        .where({ ...where, [path]: this.db.command.gt('') })
        .orderBy(path, 'asc')
        .limit(1)
        .get();
      const moment = path.split('.').reduce<unknown>(inside, data[0]);
      return typeof moment === 'string' ? Date.parse(moment) : Number.POSITIVE_INFINITY;
    };
    const moments = await Promise.all([
      this.firstOf('ladder'),
      this.firstOf('tell'),
      first('people', 'due.at'),
      ...[true, false].map((urgent) => first('inbox', 'message.dueAt', { urgent })),
    ]);
    return Math.min(...moments);
  }

  /** The earliest moment at which this is due for any request. */
  private async firstOf(job: RequestJob): Promise<number> {
    const { gt } = this.db.command;
    const some = { job, at: gt('') };
    const found = await this.all<Listed>('requests', { due: this.db.command.elemMatch(some) });
    const moments = found.flatMap((request) => dueFor(request, job) ?? []).sort();
    return moments[0] ? Date.parse(moments[0]) : Number.POSITIVE_INFINITY;
  }

  requests(): Promise<ServiceRequest[]> {
    return this.all<ServiceRequest>('requests');
  }

  people(): Promise<Person[]> {
    return this.all<Person>('people');
  }

  studios(): Promise<Studio[]> {
    return this.all<Studio>('studios');
  }

  inbox(): Promise<InboxItem[]> {
    return this.all<InboxItem>('inbox');
  }

  /** The messages that WeChat has shown after a given one. */
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

  private async all<Doc extends { readonly _id: string }>(
    name: string,
    where: object = {},
  ): Promise<Doc[]> {
    const { gt } = this.db.command;
    const found: Doc[] = [];
    for (;;) {
      const { data } = await this.db
        .collection(name)
        .where({ ...where, _id: gt(found.at(-1)?._id ?? '') })
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

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : null;
}
