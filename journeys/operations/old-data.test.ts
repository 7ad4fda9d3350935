import { AGENDA_ITEMS } from '../../cloudfunctions/store/agenda-item';
import type { CollectionName } from '../../cloudfunctions/store/collections';
import type { Agenda } from '../../cloudfunctions/store/collections/agenda';
import { isAllReached } from '../../cloudfunctions/store/shape/progress';
import { inCurrentShape, isOld, marked } from '../../cloudfunctions/store/shape/shapes';
import { Dissolved } from '../../cloudfunctions/store/shape/step';
import type { InputOf, OperationName, OutputOf } from '../../core/contract/operations';
import { NEVER } from '../../core/domain/time/due';
import { connectSdk } from '../../localcloud/testing/sdk';
import { keptStates, readKept, type Stored } from '../old-data/kept';
import { Neighbourhood } from './neighbourhood';

/** 换形: data of earlier builds is moved to the current shapes, and everybody reads it as before. */

jest.setTimeout(180_000);

/** Long before anything in the data is due. */
const BEFORE_ALL = new Date('2028-01-03T02:10:00.000Z');

/** With this the patrol has nothing to do but to move documents. */
const NOTHING_ELSE: Agenda = {
  ...{ _id: 'agenda', version: 1, touchedAt: '', reached: {} },
  at: Object.fromEntries(AGENDA_ITEMS.map((matter) => [matter, NEVER])),
};

let here: Neighbourhood;
afterEach(() => here.end());

/** One run of the timer, whether it comes to its end or is killed. */
const patrol = () =>
  here.cloud.callAs({ source: 'timer' }, 'patrol').then(
    () => true,
    () => false,
  );

/** Runs until the walk is complete, because a slow machine needs several runs. */
async function walk(): Promise<void> {
  const database = connectSdk(here.cloud).database();
  for (let runs = 0; runs < 20; runs += 1) {
    // The data may have been kept in a minute that a run had taken.
    if (runs === 1) await here.cloud.advance('PT1M', ['patrol']);
    await patrol();
    const { data } = await database.collection('agenda').where({ _id: 'agenda' }).get();
    const [known] = data as unknown as Agenda[];
    if (known?.reached && isAllReached(known.reached)) return;
  }
  throw new Error('the walk does not complete');
}

type All = Readonly<Record<string, readonly Stored[]>>;

/** What the walk, and the functions that it wakes, keep about how far they came. */
const OURS = ['shapes', 'tree'];

async function stored(names: readonly string[]): Promise<All> {
  const database = connectSdk(here.cloud).database();
  const all = names.map(async (name) => {
    const { data } = await database.collection(name).orderBy('_id', 'asc').limit(1000).get();
    return [name, (data as unknown as Stored[]).filter(({ _id }) => !OURS.includes(_id))] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/** The documents of these collections, without the walk's own records. */
function those(names: readonly string[], all: All): All {
  return Object.fromEntries(
    names.map((name) => [name, (all[name] ?? []).filter(({ _id }) => !OURS.includes(_id))]),
  );
}

/** The result of the steps alone, including what dropped documents leave behind. */
function moved(collections: All): All {
  const all = new Map<string, Stored[]>();
  const put = (name: string, document: Stored) => {
    const known = all.get(name) ?? [];
    if (!known.some(({ _id }) => _id === document._id)) all.set(name, [...known, document]);
  };
  const gone: Dissolved[] = [];
  for (const [name, documents] of Object.entries(collections)) {
    all.set(name, []);
    for (const document of documents) {
      const after = inCurrentShape(name as CollectionName, document);
      if (after instanceof Dissolved) gone.push(after);
      else put(name, after);
    }
  }
  for (const { leaves } of gone) {
    for (const { collection, document } of leaves) {
      put(collection, marked(collection as CollectionName, document));
    }
  }
  const byId = (one: Stored, other: Stored) => (one._id < other._id ? -1 : 1);
  return Object.fromEntries([...all].map(([name, documents]) => [name, documents.sort(byId)]));
}

describe.each(keptStates())('%s', (state) => {
  const { at, collections } = readKept(state);
  const kept = moved(collections);
  // A migration may have moved a document to another collection. The agenda belongs to the timer and
  // changes with each run.
  const names = Object.keys(kept).filter((name) => name !== 'agenda');
  const open = async (startAt: Date, agenda = collections.agenda ?? []) => {
    const documents = { ...collections, agenda };
    here = await Neighbourhood.begin({ instances: 1, startAt, documents, asStored: true });
  };
  const openIdle = () => open(BEFORE_ALL, [marked('agenda', { ...NOTHING_ELSE })]);

  test('after one walk every document has the current shape; a second walk changes nothing', async () => {
    await openIdle();
    await walk();
    const once = await stored(names);
    expect(once).toEqual(those(names, kept));
    await patrol();
    expect(await stored(names)).toEqual(once);
  });

  test('a walk that is killed repeatedly has the same result', async () => {
    await openIdle();
    for (let skip = 0; ; skip += 1) {
      const when = skip % 2 === 0 ? 'before' : 'after';
      const kill = { kind: 'kill', action: 'database.*', function: 'patrol', when, skip };
      await here.post('/faults', { faults: [{ ...kill, times: 1 }] });
      await patrol();
      const [report] = (await here.get('/faults')) as { struck: number }[];
      await here.post('/faults', { faults: [] });
      if (report?.struck === 0) break;
      if (skip > 200) throw new Error('the walk does not complete');
    }
    expect(await stored(names)).toEqual(those(names, kept));
  });

  test('reading a document before the walk reaches it moves it', async () => {
    await open(new Date(at));
    const [person = { _id: '' }] = collections.people ?? [];
    await here.ask(person._id, 'me.read', {});
    const { people = [] } = await stored(['people']);
    expect(people[0]).toEqual(inCurrentShape('people', person));
    // The walk had not reached it: documents that were not read are unchanged.
    expect(people.some(isOldPerson)).toBe(collections.people?.some(isOldPerson));
  });

  test('everybody reads exactly what they could read before', async () => {
    await open(new Date(at));
    await walk();
    // Jobs that were due by then have run, and may have sent messages.
    const { requests = [], inbox = [] } = await stored(names);
    expect(idsIn(requests)).toEqual(idsIn(collections.requests));
    expect(idsIn(inbox)).toEqual(expect.arrayContaining(idsIn(kept.inbox)));
    for (const { _id: openid } of collections.people ?? []) {
      const me = await here.ask(openid, 'me.read', {});
      const asked = requests.filter(({ asker }) => asker === openid);
      const mine = await idsOf(openid, 'requests.listMine', [{ kind: 'open' }, { kind: 'done' }]);
      expect(mine).toEqual(expect.arrayContaining(asked.map(({ _id }) => _id)));
      for (const id of mine) await here.ask(openid, 'requests.read', { id });
      const told = await idsOf(openid, 'inbox.list', [{}]);
      const published = await idsOf(openid, 'announcements.list', [{ kind: 'published' }]);
      const own = inbox.filter((item) => item.openid === openid && item.template !== 'news');
      expect(told.filter((id) => !published.includes(id)).sort()).toEqual(idsIn(own).sort());
      for (const id of published) await here.ask(openid, 'announcements.read', { id });
      if (me.standings.some(({ state: stands }) => stands === 'approved')) {
        const kinds = ['waiting', 'mine', 'done'] as const;
        const tasks = await idsOf(
          openid,
          'requests.listTasks',
          kinds.map((kind) => ({ kind })),
        );
        for (const id of tasks) await here.ask(openid, 'requests.read', { id });
      }
      if (me.home)
        await idsOf(openid, 'requests.listNear', [{ kind: 'open' }, { kind: 'answered' }]);
      if (me.roles.length === 0) continue;
      await here.ask(openid, 'office.board', {});
      const setsUp = me.roles.every(({ role }) => role === 'administrator');
      const all = await idsOf(openid, 'office.list', [{ kind: 'all' }]);
      const reach = me.roles.map(({ node }) => node);
      const within = requests.filter(({ ancestors }) =>
        (ancestors as string[]).some((node) => reach.includes(node)),
      );
      // An administrator sets things up, and reads only what came to them because nobody else is there.
      const theirs = setsUp ? within.filter(isAdministrators) : within;
      expect([...all].sort()).toEqual(theirs.map(({ _id }) => _id).sort());
      for (const id of all) await here.ask(openid, 'requests.read', { id });
      for (const { _id: id } of setsUp ? within.filter((one) => !isAdministrators(one)) : []) {
        expect(await here.refusal(openid, 'requests.read', { id })).toBe('request/not-found');
      }
      if (setsUp) continue;
      await idsOf(openid, 'announcements.list', [{ kind: 'drafts' }, { kind: 'sent' }]);
    }
    const studios = await here.ask('o-anybody', 'studios.list', {});
    expect(studios).toHaveLength(collections.studios?.length ?? 0);
    for (const { id } of studios) await here.ask('o-anybody', 'studios.read', { id });
  });

  test('an announcement that was half delivered reaches the other people, and nobody twice', async () => {
    await open(new Date(at));
    const half = (collections.announcements ?? []).filter(({ telling }) => telling === 'walking');
    const [{ _id: id, node } = { _id: '', node: '' }] = half;
    const people = collections.people ?? [];
    const audience = people.filter(({ ancestors }) => (ancestors as string[]).includes(`${node}`));
    for (const { _id } of audience) {
      await here.agrees(_id);
      await here.consent(_id, 'news');
    }
    for (let minute = 0; minute < 10; minute += 1) await here.cloud.advance('PT1M');
    const messages = (await here.get('/messages')) as { openid: string; page: string }[];
    const told = messages.filter(({ page }) => page.endsWith(id)).map(({ openid }) => openid);
    expect(told.sort()).toEqual(idsIn(audience).sort());
  });

  test('work continues from where it stopped', async () => {
    await open(new Date(at));
    await here.cloud.advance('PT10M');
    const { announcements = [], requests = [], inbox = [], people = [] } = await stored(names);
    // The timer has begun to count for applications from before.
    const standings = people.flatMap((one) => one.standings as Record<string, unknown>[]);
    const waiting = standings.filter(({ state: stands }) => stands === 'applied');
    expect(waiting.filter(({ waiting: since }) => since === null)).toEqual([]);
    expect(announcements.filter(({ due }) => (due as unknown[]).length > 0)).toEqual([]);
    const now = here.cloud.now().toISOString();
    for (const job of ['tell', 'subrequests', 'ladder']) {
      const late = requests.filter((one) =>
        (one.due as { job: string; at: string }[]).some((due) => due.job === job && due.at < now),
      );
      expect(late.map(({ _id }) => _id)).toEqual([]);
    }
    expect(inbox.length).toBeGreaterThan(kept.inbox?.length ?? 0);
  });
});

const isAdministrators = ({ owner }: Stored) =>
  (owner as { readonly role?: string }).role === 'administrator';
const isOldPerson = (person: Stored) => isOld('people', person);
const idsIn = (documents: readonly Stored[] = []) => documents.map(({ _id }) => _id);

/** Ids on all pages of these lists. */
async function idsOf<Name extends OperationName>(
  openid: string,
  op: Name,
  inputs: readonly InputOf<Name>[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const input of inputs) {
    for (let before: string | null | undefined; before !== null; ) {
      const page: OutputOf<Name> & { items?: unknown; next?: unknown } = await here.ask(
        openid,
        op,
        {
          ...input,
          ...(before && { before }),
        },
      );
      ids.push(...(page.items as { id: string }[]).map(({ id }) => id));
      before = page.next as string | null;
    }
  }
  return ids;
}
