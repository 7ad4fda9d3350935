import type { OperationName } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { photoOf } from './uploads';

/** After the end: who still reads what of a request that was withdrawn, or closed long ago. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin();
});
afterEach(() => here.end());

const SECRET = '床底下的铁盒子漏水';
const WORDS = '换好了铁盒子上面的管子';
const READERS = [who.volunteer, who.lead, who.secretary, who.officer];
/** A colleague of the assignee who never had it. */
const COLLEAGUE = 'o-hand-1';

async function asked(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: SECRET,
    photos: [await photoOf(here, who.resident)],
    forWhom: 'self',
  });
  return id;
}

async function taken(): Promise<string> {
  const id = await asked();
  await here.ask(who.volunteer, 'requests.accept', { id });
  return id;
}

async function done(): Promise<string> {
  const id = await taken();
  await here.ask(who.volunteer, 'requests.resolve', { id, words: WORDS, minutes: 20, photos: [] });
  await here.ask(who.resident, 'requests.confirm', { id });
  return id;
}

/** All that somebody can get to see: the request, every list, search, board, inbox, their export. */
async function everythingOf(openid: string, id: string): Promise<string> {
  const said: unknown[] = [];
  const look = async (op: OperationName, input: object) => {
    const answer = await here.send(openid, { op, input });
    if (answer.ok) said.push(answer.value);
  };
  await look('requests.read', { id });
  await look('requests.readNear', { id });
  await look('requests.toRing', { id });
  await look('studios.list', { requestId: id });
  for (const kind of ['open', 'done']) await look('requests.listMine', { kind });
  for (const kind of ['waiting', 'mine', 'done']) await look('requests.listTasks', { kind });
  for (const kind of ['open', 'answered']) await look('requests.listNear', { kind });
  for (const kind of ['all', 'waiting', 'overdue', 'unhappy', 'hazard', 'followUp', 'queued']) {
    await look('office.list', { kind });
  }
  await look('office.board', {});
  await look('office.dryRun', { requestId: id });
  await look('inbox.list', {});
  await look('me.export', {});
  return JSON.stringify(said);
}

const NOT_TOLD = ['铁盒子', '602室', '15400000000', 'tap.jpg'];

describe('a request that was taken back after somebody had it', () => {
  let id: string;
  beforeEach(async () => {
    id = await taken();
    await here.ask(who.resident, 'requests.withdraw', { id, reason: '铁盒子找人修好了' });
    await here.patrol();
  });

  test.each(READERS)(
    '%s reads kind, place and that it was taken back, nothing else',
    async (reader) => {
      const view = await here.ask(reader, 'requests.read', { id });
      expect(view).toMatchObject({
        ...{ state: 'withdrawn', category: 'repair', placeName: '梅园社区 · 1号楼' },
        ...{ what: null, excerpt: null, photos: [], voice: null, contact: null, where: null },
        ...{ beneficiaries: [], atHome: [], reasons: [], hotlineText: null, actions: [] },
      });
      expect(view.timeline.map(({ title, words }) => title + words)).toEqual([
        ...['提出求助', '居民撤回了'],
      ]);
      const all = await everythingOf(reader, id);
      // Their own telephone is in their own export.
      for (const words of NOT_TOLD.filter((one) => one !== '15400000000' && one !== '602室')) {
        expect(all).not.toContain(words);
      }
    },
  );

  test.each([COLLEAGUE, who.neighbour, who.otherVolunteer])('%s learns nothing', async (reader) => {
    expect(await here.refusal(reader, 'requests.read', { id })).toBe('request/not-found');
    expect(await everythingOf(reader, id)).not.toContain('铁盒子');
  });

  test('the asker reads everything', async () => {
    const view = await here.ask(who.resident, 'requests.read', { id });
    expect(view.what).toBe(SECRET);
    expect(view.timeline.at(-1)?.words).toContain('铁盒子');
  });

  test('a search does not find it, nor say by a hit what its words were', async () => {
    const input = { kind: 'all', words: '铁盒子' } as const;
    expect((await here.ask(who.officer, 'office.list', input)).items).toEqual([]);
    const narrowed = { ...input, state: 'withdrawn' } as const;
    expect((await here.ask(who.officer, 'office.list', narrowed)).items).toEqual([]);
  });
});

describe('a request that was closed', () => {
  test.each(READERS)('%s reads it for thirty days, and then no more', async (reader) => {
    const id = await done();
    expect((await here.ask(reader, 'requests.read', { id })).what).toBe(SECRET);
    await here.cloud.advance('P31D', []);
    const view = await here.ask(reader, 'requests.read', { id });
    expect(view).toMatchObject({ what: null, excerpt: null, photos: [], contact: null });
    expect(view.result).toMatchObject({ words: null, minutes: 20, photos: [] });
    const search = await here.send(reader, {
      ...{ op: 'office.list', input: { kind: 'all', words: '铁盒子' } },
    });
    if (search.ok) expect(search.value).toMatchObject({ items: [] });
    expect((await here.ask(who.resident, 'requests.read', { id })).what).toBe(SECRET);
  });

  test('an office finds its words for thirty days', async () => {
    await done();
    const found = await here.ask(who.officer, 'office.list', { kind: 'all', words: '铁盒子' });
    expect(found.items).toHaveLength(1);
  });

  test('a colleague who never had it does not know of it', async () => {
    const id = await done();
    expect(await here.refusal(COLLEAGUE, 'requests.read', { id })).toBe('request/not-found');
  });
});

describe('a volunteer who is approved later', () => {
  test('reads what waits to be taken, and nothing that is older and is somebody else’s', async () => {
    const [theirs, ended] = [await taken(), await done()];
    await here.cloud.advance('PT1M', []);
    const waits = await asked();
    await here.cloud.advance('PT1M', []);
    await here.ask(who.secretary, 'volunteers.approve', { openid: who.applicant });
    expect((await here.ask(who.applicant, 'requests.read', { id: waits })).what).toBe(SECRET);
    for (const id of [theirs, ended]) {
      expect(await here.refusal(who.applicant, 'requests.read', { id })).toBe('request/not-found');
      expect(await here.refusal(who.applicant, 'requests.accept', { id })).toBe(
        'request/not-found',
      );
    }
  });
});

describe('numbers and cursors', () => {
  test('the board counts nothing that is kept from its reader', async () => {
    await here.ask(who.resident, 'requests.submit', {
      ...{ category: 'other', what: '楼上的事，只想跟街道说', photos: [], forWhom: 'self' },
      avoid: { studios: [], names: ['陈书记'] },
    });
    const { lists } = await here.ask(who.secretary, 'office.board', {});
    expect(lists.waiting).toBe(0);
    expect((await here.ask(who.officer, 'office.board', {})).lists.waiting).toBe(1);
  });

  test('a cursor names only what was shown, however much in between is kept from the reader', async () => {
    const shown: string[] = [];
    for (let at = 0; at < 45; at += 1) {
      const kept = at % 2 === 0 || at > 30;
      await here.uncount(who.resident);
      const { id } = await here.ask(who.resident, 'requests.submit', {
        ...{ category: 'other', what: `第 ${at} 件事情`, photos: [], forWhom: 'self' },
        ...(kept && { avoid: { studios: [], names: ['陈书记'] } }),
      });
      if (!kept) shown.push(id);
      await here.cloud.advance('PT1S', []);
    }
    const read: string[] = [];
    const cursors: string[] = [];
    for (let before: string | undefined; ; ) {
      const page = await here.ask(who.secretary, 'office.list', {
        kind: 'all',
        ...(before && { before }),
      });
      read.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      cursors.push(page.next);
      before = page.next;
    }
    expect(read).toEqual([...shown].reverse());
    for (const cursor of cursors) expect(shown).toContain(cursor.split('~').at(-1));
  });
});
