import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 重试: a phone repeats a command after others have changed what it was about; nothing of theirs is undone. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

async function stored(collection: string, id: string): Promise<Record<string, unknown>> {
  const found = await connectSdk(here.cloud).database().collection(collection).doc(id).get();
  return (found as unknown as { data: Record<string, unknown> }).data;
}

test('a move of a node, after it was moved back and its studios were agreed to', async () => {
  await here.edits('studios', 'law', {
    ...{ serves: ['plum-2'], ancestors: ['street', 'plum', 'plum-2'] },
  });
  await here.edits('orgs', 'plum-2', { changedAt: here.cloud.now().toISOString() });
  await here.patrol();
  const first = { node: 'plum-2', parent: 'pine' };
  await here.ask(who.administrator, 'org.move', first, 'command-move-1');
  await here.ask(who.administrator, 'org.move', { node: 'plum-2', parent: 'plum' });
  await here.patrol();
  const before = await stored('studios', 'law');
  await here.ask(who.administrator, 'org.move', first, 'command-move-1');
  expect(await stored('studios', 'law')).toEqual(before);
  expect(await stored('orgs', 'plum-2')).toMatchObject({ parent: 'plum' });
});

test('a telephone, after another one was saved', async () => {
  const { id } = await here.ask(who.neighbour, 'requests.submit', {
    ...{ category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' },
  });
  const home = { name: '郑伯伯', nodeId: 'plum-2', detail: '602室' };
  const first = { ...home, phone: '15400000011' };
  await here.ask(who.neighbour, 'me.save', first, 'command-save-1');
  await here.ask(who.neighbour, 'me.save', { ...home, phone: '15400000022' });
  await here.ask(who.neighbour, 'me.save', first, 'command-save-1');
  const { concerned } = await stored('requests', id);
  expect(concerned).toMatchObject({ phone: '15400000022' });
});

test('a move that ends what is unfinished, after the person has moved on', async () => {
  const me = { name: '郑伯伯', phone: '15400000000' };
  const first = { ...me, nodeId: 'plum-1', detail: '101室', unfinished: 'end' } as const;
  await here.ask(who.neighbour, 'me.save', first, 'command-move-home-1');
  const { id } = await here.ask(who.neighbour, 'requests.submit', {
    ...{ category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' },
  });
  const next = { ...me, nodeId: 'plum-2', detail: '602室', unfinished: 'follow' } as const;
  await here.ask(who.neighbour, 'me.save', next);
  await here.ask(who.neighbour, 'me.save', first, 'command-move-home-1');
  expect(await stored('requests', id)).toMatchObject({ state: 'offered' });
});

test('a name that an office agreed to, after it agreed to another one', async () => {
  const { phone, home } = await here.ask(who.lead, 'me.read', {});
  const place = { phone, nodeId: home?.nodeId ?? '', detail: home?.detail ?? '' };
  const wants = (name: string) => here.ask(who.lead, 'me.save', { ...place, name });
  const first = { openid: who.lead, name: '周建国', agreed: true };
  await wants('周建国');
  await here.ask(who.secretary, 'volunteers.rename', first, 'command-name-1');
  await wants('周建民');
  await here.ask(who.officer, 'volunteers.rename', { ...first, name: '周建民' });
  await here.ask(who.secretary, 'volunteers.rename', first, 'command-name-1');
  expect(await stored('studios', 'fix')).toMatchObject({ leadName: '周建民' });
});

test('an offer of a role, after it was confirmed and the role was ended', async () => {
  const offer = { openid: who.neighbour, role: 'captain', node: 'plum-2' } as const;
  const { id } = await here.ask(who.secretary, 'roles.grant', offer, 'command-grant-1');
  await here.ask(who.neighbour, 'roles.confirm', { id }, 'command-confirm-1');
  await here.ask(who.officer, 'roles.revoke', {
    ...{ personId: who.neighbour, role: 'captain', node: 'plum-2' },
  });
  await here.ask(who.secretary, 'roles.grant', offer, 'command-grant-1');
  await here.ask(who.neighbour, 'roles.confirm', { id }, 'command-confirm-1');
  expect(await here.ask(who.neighbour, 'roles.offered', {})).toEqual([]);
  expect(await here.refusal(who.neighbour, 'roles.confirm', { id })).toBe('role/not-waiting');
  expect((await here.ask(who.neighbour, 'me.read', {})).posts).toEqual([]);
});
