import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 组织树变了: a change in WeChat's console is seen at once, and everything is updated. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const children = async (parent: string) =>
  (await here.ask(who.resident, 'org.children', { parent })).map(({ name }) => name);

/** The patrol and what derives from the tree have come by, and a warm function has read anew. */
const later = () => here.cloud.advance('PT15M');

test('a tree that was read while it was being imported is read again at once', async () => {
  expect(await children('plum')).toEqual(['1号楼', '2号楼']);
  const ancestors = ['street', 'plum', 'plum-3'];
  const house = { _id: 'plum-3', kind: 'building', name: '3号楼', parent: 'plum', ancestors };
  await here.cloud.importDocuments('orgs', [house]);
  expect(await children('plum')).toEqual(['1号楼', '2号楼', '3号楼']);
});

test('a renamed node with a new changedAt is seen at once', async () => {
  expect(await children('plum')).toContain('1号楼');
  const changedAt = here.cloud.now().toISOString();
  await here.edits('orgs', 'plum-1', { name: '甲1号楼', changedAt });
  expect(await children('plum')).toEqual(['甲1号楼', '2号楼']);
});

test('a warm function sees it beside its other reads', async () => {
  await children('plum');
  const { mark } = (await here.get('/stats')) as { mark: number };
  await here.ask(who.resident, 'org.children', { parent: 'street' });
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as {
    invocations: { longestChain: number }[];
  };
  expect(invocations.map(({ longestChain }) => longestChain)).toEqual([1]);
});

test('a building that moves to another community takes its people and requests along', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'other', what: '楼下的灯太暗，看不清台阶', photos: [], forWhom: 'self' },
  });
  await later();
  await here.edits('orgs', 'plum-1', {
    parent: 'pine',
    ancestors: ['street', 'pine', 'plum-1'],
    changedAt: here.cloud.now().toISOString(),
  });
  // A warm function sees it as soon as anybody asks for anything.
  await children('pine');
  await later();
  const { owner, timeline } = await here.ask(who.resident, 'requests.read', { id });
  expect(owner.name).toBe('松园社区居委书记');
  expect(timeline.at(-1)?.title).toBe('交给松园社区居委书记安排');
  const list = async (openid: string) =>
    (await here.ask(openid, 'office.list', { kind: 'waiting' })).items.map((card) => card.id);
  expect(await list(who.otherSecretary)).toEqual([id]);
  expect(await list(who.secretary)).toEqual([]);
  const { items } = await here.ask(who.otherSecretary, 'inbox.list', {});
  expect(items.map(({ text }) => text)).toContainEqual(expect.stringContaining('请您安排'));

  const me = await here.ask(who.resident, 'me.read', {});
  expect(me.home).toMatchObject({ community: '松园社区', ancestors: ['street', 'pine', 'plum-1'] });
  expect(await countedAt()).toEqual({ plum: 0, pine: 1 });
});

/** How many were asked for, by community, as the figures have it. */
async function countedAt(): Promise<Record<string, number>> {
  const answer = (await here.post('/admin', {
    action: 'database.getDocument',
    collectionName: 'figures',
    query: '{}',
    queryType: 'WHERE',
    limit: 10,
  })) as { data: { list: string[] } };
  const counted = answer.data.list.map((text): [string, number] => {
    const asked = [...text.matchAll(/"asked":(?:\{"\$numberInt":"(\d+)"\}|(\d+))/g)];
    const recent = asked.map(([, one, other]) => Number(one ?? other));
    return [/"_id":"([\w-]+)"/.exec(text)?.[1] ?? '', Math.max(0, ...recent)];
  });
  return Object.fromEntries(counted);
}
