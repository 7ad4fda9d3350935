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

test('nor does whoever waits at the office without a studio take another name', async () => {
  const openid = who.neighbour;
  await here.ask(openid, 'volunteers.apply', {
    ...{ name: '郑伯伯', phone: PHONE, skills: '会吹唢呐，能教戏曲' },
  });
  expect((await here.ask(openid, 'me.read', {})).joining).toMatchObject({ atOffice: true });
  expect(await takesName(openid, NEW_NAME)).toMatchObject({ state: 'name-waits' });
  const { items } = await here.ask(who.secretary, 'volunteers.names', {});
  expect(items).toMatchObject([{ openid, name: '郑伯伯', wanted: NEW_NAME }]);
  // As last week's build approves.
  await here.ask(who.secretary, 'volunteers.approve', { openid, studioId: 'fix' });
  expect(await nameOf(openid)).toBe('郑伯伯');
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

  test('that is handed over is told to the office above, which alone decides the name', async () => {
    const on = new Date(here.cloud.now().getTime() + 5 * 86_400_000).toISOString();
    const { output } = await here.ask(who.secretary, 'roles.handOver', {
      ...{ to: PHONE, role: 'secretary', node: 'plum', on },
    });
    await takesName(openid, NEW_NAME);
    await here.ask(openid, 'roles.confirm', { code: output.code });
    const name = '区委主任';
    expect(await takesName(openid, name)).toMatchObject({ state: 'name-waits' });
    const decision = { openid, name, agreed: true };
    expect(await here.refusal(who.secretary, 'volunteers.rename', decision)).toBe(
      'person/successors-name',
    );
    await here.patrol();
    const told = async (of: string) =>
      (await here.ask(of, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
    expect(await told(who.officer)).toContain(`书记交接，由${NEW_NAME}接任`);
    expect(await told(who.officer)).toContain(`${NEW_NAME}想改称呼`);
    expect(await told(who.secretary)).not.toContain('想改称呼');
    await here.ask(who.officer, 'volunteers.rename', decision);
    expect(await nameOf(openid)).toBe(name);
  });
});
