import type { InputOf } from '../../core/contract/operations';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 街道的设置: what a subdistrict chooses, and what becomes of what there is. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const asking = { category: 'repair', what: '门锁坏了', photos: [], forWhom: 'self' } as const;

function save(but: Partial<InputOf<'settings.save'>> = {}) {
  const input = { version: 0, off: [], titles: {}, ...but };
  return here.ask(who.administrator, 'settings.save', input);
}

test('a category that is switched off is refused for a new request, and one that has it goes on', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', { ...asking, photos: [] });
  const { output } = await save({ off: ['repair'] });
  expect(output.changes[0]).toMatch(/^「家电维修」以后选不到了。没办完的 1 件照常办到底。/);
  expect((await here.ask(who.resident, 'me.read', {})).switchedOff).toEqual(['repair']);

  const again = { ...asking, what: '卧室的灯不亮了', photos: [] };
  expect(await here.refusal(who.resident, 'requests.submit', again)).toBe('category/switched-off');
  expect((await here.ask(who.secretary, 'requests.read', { id })).category).toBe('repair');
  await here.ask(who.volunteer, 'requests.accept', { id });
  expect((await here.ask(who.resident, 'requests.read', { id })).state).toBe('accepted');

  await save({ version: 1, off: [] });
  await here.ask(who.resident, 'requests.submit', again);
});

test('a trial says what would change and what is refused, and stores nothing', async () => {
  const { output } = await save({ off: ['leak', 'pets'], dryRun: true });
  expect(output.refused).toBe('漏水断电不能关：急事要能随时报，说不清的也要有地方说。');
  expect(output.changes).toHaveLength(2);
  expect(await here.ask(who.administrator, 'settings.read', {})).toMatchObject({
    version: 0,
    off: [],
  });
});

test('danger and 说不清楚 stay, whatever is sent', async () => {
  for (const off of [['leak'], ['missing'], ['other']] as const) {
    const input = { version: 0, off: [...off], titles: {} };
    expect(await here.refusal(who.administrator, 'settings.save', input)).toBe(
      'settings/must-stay',
    );
  }
});

test('the words that offices are called by are seen wherever an office is named', async () => {
  await save({ titles: { secretary: '社区书记' } });
  const found = await here.ask(who.secretary, 'office.dryRun', {
    category: 'other',
    nodeId: 'plum-1',
  });
  expect(found.owner.name).toBe('梅园社区书记');
  const me = await here.ask(who.secretary, 'me.read', {});
  expect(me.roles[0]?.title).toBe('社区书记');
});

test('a change of an earlier version is refused, and the same command is one change', async () => {
  await save({ titles: { captain: '楼栋长' } });
  const late = { version: 0, off: [], titles: { captain: '楼长' } };
  expect(await here.refusal(who.administrator, 'settings.save', late)).toBe(
    'settings/changed-meanwhile',
  );
  expect((await here.ask(who.administrator, 'settings.read', {})).titles).toEqual({
    captain: '楼栋长',
  });
});

test('only the administrator changes them, and it is a deed', async () => {
  const input = { version: 0, off: [], titles: {} };
  for (const openid of [who.officer, who.secretary, who.resident]) {
    expect(await here.refusal(openid, 'settings.save', input)).toBe('policy/forbidden');
  }
  const elsewhere = { ...input, node: 'plum' };
  expect(await here.refusal(who.administrator, 'settings.save', elsewhere)).toBe(
    'policy/forbidden',
  );
  await save({ off: ['pets'] });
  const { items } = await here.ask(who.administrator, 'deeds.list', { of: 'all' });
  expect(JSON.stringify(items)).toContain('改了街道的设置');
});

test('quiet hours are a night of at most twelve hours, and a phone that says nothing of them keeps them', async () => {
  const { output } = await save({ quiet: { from: '22:00', until: '07:00' } });
  expect(output.changes).toEqual([
    '夜里 22:00 到早上 07:00 微信不打扰大家，急事除外。原来是 21:30 到 07:30。',
  ]);
  for (const [from, until] of [
    ['19:00', '09:30'],
    ['12:00', '07:00'],
    ['22:00', '23:00'],
  ] as const) {
    const input = { version: 1, off: [], titles: {}, quiet: { from, until } };
    expect(await here.refusal(who.administrator, 'settings.save', input)).toBe(
      'settings/not-a-night',
    );
  }
  await save({ version: 1, off: ['pets'] });
  const read = () => here.ask(who.administrator, 'settings.read', {});
  expect((await read()).quiet).toEqual({ from: '22:00', until: '07:00' });
  await save({ version: 2, quiet: null });
  expect(await read()).toMatchObject({ off: [], quiet: null });
});
