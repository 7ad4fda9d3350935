import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 没人见过的称呼: between the office's list and its decision nobody takes another name. */

jest.setTimeout(60_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const NEW_NAME = '街道何主任';
const PHONE = '15400008888';
const nameOf = async (openid: string) => (await here.ask(openid, 'me.read', {})).name;

async function takesName(openid: string, name: string) {
  const { home, phone } = await here.ask(openid, 'me.read', {});
  const { nodeId = 'plum-1', detail = '' } = home ?? {};
  return here.ask(openid, 'me.save', { name, phone: phone || PHONE, nodeId, detail });
}

async function listed() {
  const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'applied' });
  const [card] = items.filter(({ openid }) => openid === who.applicant);
  if (!card) throw new Error('the applicant is not listed');
  return card;
}

test('an applicant who takes another name waits for the office, and is approved as it saw', async () => {
  const { openid, studioId, name } = await listed();
  expect(await takesName(openid, NEW_NAME)).toMatchObject({ state: 'name-waits' });
  expect(await nameOf(openid)).toBe(name);
  const { items } = await here.ask(who.secretary, 'volunteers.names', {});
  expect(items).toMatchObject([{ openid, name, wanted: NEW_NAME }]);
  await here.ask(who.secretary, 'volunteers.approve', { openid, studioId, name });
  expect(await nameOf(openid)).toBe(name);
});

test('nor does a second application bring another name', async () => {
  const { openid, name } = await listed();
  const form = { studioId: 'law', name: NEW_NAME, phone: PHONE, skills: '会修水管' };
  await here.ask(openid, 'volunteers.apply', form);
  expect(await nameOf(openid)).toBe(name);
  expect((await listed()).name).toBe(name);
});

test('an office that saw another name does not approve', async () => {
  const { openid, studioId, name } = await listed();
  await takesName(openid, NEW_NAME);
  await here.ask(who.officer, 'volunteers.rename', { openid, name: NEW_NAME, agreed: true });
  const seen = { openid, studioId, name };
  expect(await here.refusal(who.secretary, 'volunteers.approve', seen)).toBe('volunteer/renamed');
  expect((await listed()).name).toBe(NEW_NAME);
  await here.ask(who.secretary, 'volunteers.approve', { ...seen, name: NEW_NAME });
});

describe('a role', () => {
  const openid = who.neighbour;
  const offer = (name?: string) => ({ openid, name, role: 'captain', node: 'plum-2' }) as const;

  test('is not offered under a name that is not theirs any more', async () => {
    const name = await nameOf(openid);
    await takesName(openid, NEW_NAME);
    const seen = await here.refusal(who.secretary, 'roles.grant', offer(name));
    expect(seen).toBe('role/renamed');
    await here.ask(who.secretary, 'roles.grant', offer(NEW_NAME));
  });

  test('that waits keeps the name, and begins under no other one', async () => {
    const name = await nameOf(openid);
    const { id } = await here.ask(who.secretary, 'roles.grant', offer(name));
    expect(await takesName(openid, NEW_NAME)).toMatchObject({ state: 'name-waits' });
    expect(await nameOf(openid)).toBe(name);
    await here.ask(who.officer, 'volunteers.rename', { openid, name: NEW_NAME, agreed: true });
    expect(await here.refusal(openid, 'roles.confirm', { id })).toBe('role/another-name');
    await here.ask(who.secretary, 'roles.withdraw', { id });
    const again = await here.ask(who.secretary, 'roles.grant', offer(NEW_NAME));
    await here.ask(openid, 'roles.confirm', { id: again.id });
  });

  test('by a code is told to whoever gave it, with the name it began under', async () => {
    const { output } = await here.ask(who.secretary, 'roles.grant', {
      ...{ phone: PHONE, role: 'captain', node: 'plum-2' },
    });
    await takesName(openid, NEW_NAME);
    await here.ask(openid, 'roles.confirm', { code: output.code });
    await here.patrol();
    const { items } = await here.ask(who.secretary, 'inbox.list', {});
    expect(items.map(({ text }) => text).join('\n')).toContain(`${NEW_NAME}确认了担任`);
    expect(await takesName(openid, '又一个')).toMatchObject({ state: 'name-waits' });
  });
});
