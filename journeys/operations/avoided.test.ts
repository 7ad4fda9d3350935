import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 回避 by person: neither another spelling nor another name opens the door. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
  await here.edits('people', who.volunteer, { name: '冯亮' });
  await here.edits('people', who.lead, { name: '郑学勤' });
});
afterEach(() => here.end());

const PLACE = { phone: '15400000000', nodeId: 'plum-2', detail: '602室' };
const SECRET = '卧室的插座冒烟了';

async function asked(names: readonly string[], more = {}): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: SECRET, photos: [], forWhom: 'self' },
    avoid: { studios: [], names: [...names], ...more },
  });
  return id;
}

/** Tries everything by which this person could get to the request. */
async function isKeptFrom(openid: string, id: string): Promise<void> {
  for (const op of ['requests.read', 'requests.accept'] as const) {
    expect(await here.refusal(openid, op, { id })).toBe('request/not-found');
  }
  expect(await here.refusal(openid, 'requests.readNear', { id })).toBe('request/not-found');
  const { items } = await here.ask(openid, 'requests.listTasks', { kind: 'waiting' });
  expect(JSON.stringify(items)).not.toContain('插座');
  await here.patrol();
  const told = await here.ask(openid, 'inbox.list', {});
  expect(JSON.stringify(told)).not.toContain(id);
}

describe('whom the asker names', () => {
  test.each([
    ['冯 亮', who.volunteer],
    ['冯\u200b亮', who.volunteer],
    ['馮亮', who.volunteer],
    ['冯·亮师傅', who.volunteer],
    ['鄭學勤', who.lead],
    ['郑 學 勤', who.lead],
  ])('%j is the person of that name', async (said, openid) => {
    const id = await asked([said]);
    await isKeptFrom(openid, id);
    const { keptFromWhom } = await here.ask(who.resident, 'requests.read', { id });
    expect(keptFromWhom[0]).toContain('巧手维修工作室');
  });

  test('a volunteer who wants another name is kept away while it waits, and once it is agreed', async () => {
    const id = await asked(['冯亮']);
    await here.ask(who.volunteer, 'me.save', { name: '马小跳', ...PLACE });
    await isKeptFrom(who.volunteer, id);
    const agreed = { openid: who.volunteer, name: '马小跳', agreed: true };
    await here.ask(who.secretary, 'volunteers.rename', agreed);
    expect((await here.ask(who.volunteer, 'me.read', {})).name).toBe('马小跳');
    await isKeptFrom(who.volunteer, id);
    const { keptFromWhom } = await here.ask(who.resident, 'requests.read', { id });
    expect(keptFromWhom).toEqual(['马小跳（您写的“冯亮”，巧手维修工作室）']);
  });

  test('a volunteer who leaves, and comes back under another name, is kept away', async () => {
    const id = await asked(['冯亮']);
    await here.ask(who.volunteer, 'volunteers.leave', {});
    await here.ask(who.volunteer, 'me.save', { name: '马小跳', ...PLACE });
    await here.ask(who.volunteer, 'volunteers.apply', {
      ...{ studioId: 'fix', name: '马小跳', phone: '15400000001', skills: '修插座' },
    });
    await here.ask(who.secretary, 'volunteers.approve', { openid: who.volunteer });
    await isKeptFrom(who.volunteer, id);
  });

  test('words that meant nobody yet are compared with every name that somebody has had', async () => {
    const id = await asked(['小许师傅傅', '小許']);
    await here.ask(who.applicant, 'me.save', { name: '许大鹏', ...PLACE });
    await here.ask(who.secretary, 'volunteers.approve', { openid: who.applicant });
    await isKeptFrom(who.applicant, id);
  });

  test('words of an earlier build are compared so too', async () => {
    const id = await asked([]);
    await here.edits('requests', id, { avoid: { studios: [], names: ['馮 亮'] }, shape: 6 });
    await here.ask(who.resident, 'requests.read', { id });
    await isKeptFrom(who.volunteer, id);
    await here.ask(who.volunteer, 'me.save', { name: '马小跳', ...PLACE });
    const agreed = { openid: who.volunteer, name: '马小跳', agreed: true };
    await here.ask(who.secretary, 'volunteers.rename', agreed);
    await isKeptFrom(who.volunteer, id);
  });

  test('a neighbour who is avoided finds nothing under a new name', async () => {
    const { id } = await here.ask(who.resident, 'requests.submit', {
      ...{ category: 'environment', what: '楼道里堆满了纸箱', photos: [], forWhom: 'self' },
      ...{ readers: 'neighbours', avoid: { studios: [], names: ['鄭伯伯'] } },
    });
    await here.ask(who.neighbour, 'me.save', { name: '别人', ...PLACE });
    expect(await here.refusal(who.neighbour, 'requests.readNear', { id })).toBe(
      'request/not-found',
    );
    expect(await here.refusal(who.neighbour, 'requests.join', { id })).toBe('request/not-found');
    const { items } = await here.ask(who.neighbour, 'requests.listNear', { kind: 'open' });
    expect(items).toEqual([]);
  });
});

describe('at the door', () => {
  test('the asker is told whom the words mean, by studio or office, and nobody’s id', async () => {
    const found = await here.ask(who.resident, 'requests.whomAvoided', {
      names: ['馮亮', '陈书记', '王五'],
    });
    expect(found).toEqual([
      {
        said: '馮亮',
        candidates: [{ name: '冯亮', of: '巧手维修工作室', key: 'fix~冯亮', sure: true }],
      },
      { said: '陈书记', candidates: [expect.objectContaining({ of: '梅园社区居委书记' })] },
      { said: '王五', candidates: [] },
    ]);
    expect(JSON.stringify(found)).not.toContain('o-');
  });

  test('of two people of one name the one who was chosen is avoided', async () => {
    await here.edits('people', 'o-far-volunteer', { name: '冯亮' });
    const meant = [{ said: '冯亮', keys: ['fix~冯亮'] }];
    const id = await asked(['冯亮'], { meant });
    await isKeptFrom(who.volunteer, id);
    await here.ask(who.officer, 'requests.dispatch', { id, studioId: 'fix-far', reason: '' });
    await here.ask('o-far-volunteer', 'requests.accept', { id });
  });

  test('without a choice both are avoided', async () => {
    await here.edits('people', 'o-far-volunteer', { name: '冯亮' });
    const id = await asked(['冯亮']);
    const code = await here.refusal(who.officer, 'requests.dispatch', {
      ...{ id, studioId: 'fix-far', reason: '' },
    });
    expect(code).toBe('studio/nobody-there');
    await isKeptFrom(who.volunteer, id);
  });
});

describe('a name that waits', () => {
  const wanted = { openid: who.volunteer, name: '马小跳' };
  beforeEach(() => here.ask(who.volunteer, 'me.save', { name: '马小跳', ...PLACE }));

  test('the old one is shown until the office agrees; the office and the person are told', async () => {
    expect(await here.ask(who.volunteer, 'me.read', {})).toMatchObject({
      ...{ name: '冯亮', wantedName: '马小跳' },
    });
    await here.patrol();
    const { items: told } = await here.ask(who.secretary, 'inbox.list', {});
    expect(told[0]?.text).toBe('冯亮想改称呼，请您看看。您同意以前，大家看到的还是冯亮。');
    const { items } = await here.ask(who.secretary, 'volunteers.names', {});
    expect(items).toMatchObject([{ openid: who.volunteer, name: '冯亮', wanted: '马小跳' }]);
    const id = await asked([]);
    await here.ask(who.volunteer, 'requests.accept', { id });
    const owner = async () => (await here.ask(who.resident, 'requests.read', { id })).owner.name;
    expect(await owner()).toBe('冯亮');
    await here.ask(who.secretary, 'volunteers.rename', { ...wanted, agreed: true });
    expect(await owner()).toBe('马小跳');
    expect((await here.ask(who.secretary, 'volunteers.names', {})).items).toEqual([]);
    await here.patrol();
    const mine = await here.ask(who.volunteer, 'inbox.list', {});
    expect(mine.items.map(({ text }) => text)).toContain(
      '您的称呼改好了，现在大家看到的是马小跳。',
    );
  });

  test('an office that does not agree leaves the old name', async () => {
    await here.ask(who.secretary, 'volunteers.rename', { ...wanted, agreed: false });
    expect(await here.ask(who.volunteer, 'me.read', {})).toMatchObject({
      ...{ name: '冯亮', wantedName: null },
    });
  });

  test('it is no other office’s business, and not their own', async () => {
    const agree = { ...wanted, agreed: true };
    for (const other of [who.otherSecretary, who.lead, who.volunteer, who.resident]) {
      expect(await here.refusal(other, 'volunteers.rename', agree)).toBe('policy/forbidden');
    }
    expect((await here.ask(who.otherSecretary, 'volunteers.names', {})).items).toEqual([]);
    await here.ask(who.secretary, 'me.save', { name: '新书记', ...PLACE });
    const own = { openid: who.secretary, name: '新书记', agreed: true };
    expect(await here.refusal(who.secretary, 'volunteers.rename', own)).toBe('person/own-new-name');
    expect((await here.ask(who.officer, 'volunteers.names', {})).items).toHaveLength(2);
    await here.ask(who.officer, 'volunteers.rename', own);
  });

  test('an office agrees to the name it has seen, not to one that was written meanwhile', async () => {
    await here.ask(who.volunteer, 'me.save', { name: '郑学勤', ...PLACE });
    const agree = { ...wanted, agreed: true };
    expect(await here.refusal(who.secretary, 'volunteers.rename', agree)).toBe(
      'person/no-new-name',
    );
  });
});

test('who has read sealed words is told by the name they have now and the one they had then', async () => {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'law', what: '想问问离婚的事', photos: [], forWhom: 'self' },
  });
  await here.ask(who.otherVolunteer, 'requests.accept', { id });
  await here.ask(who.otherVolunteer, 'requests.read', { id });
  await here.cloud.advance('PT5M', []);
  await here.ask(who.otherVolunteer, 'me.save', { name: '方明', ...PLACE });
  const agreed = { openid: who.otherVolunteer, name: '方明', agreed: true };
  await here.ask(who.secretary, 'volunteers.rename', agreed);
  const { readings } = await here.ask(who.resident, 'requests.read', { id });
  expect(readings).toMatchObject([{ name: '方明（当时叫方律师）' }]);
});

test('nobody is named who could not come, and nobody types through the whole list', async () => {
  const found = async (said: string) => {
    const [one] = await here.ask(who.resident, 'requests.whomAvoided', { names: [said] });
    return one?.candidates.length;
  };
  const at = (minutes: number) =>
    new Date(here.cloud.now().getTime() + minutes * 60_000).toISOString();
  expect(await found('冯亮')).toBe(1);
  await here.edits('studios', 'fix', { serves: ['pine'], changedAt: at(1), version: 901 });
  await here.cloud.advance('PT3M', []);
  expect(await found('冯亮')).toBe(0);
  // What is said about them still holds.
  await here.edits('studios', 'fix', { serves: ['plum'], changedAt: at(2), version: 902 });
  await here.cloud.advance('PT3M', []);
  const codes: string[] = [];
  for (let turn = 0; turn < 130; turn += 1) {
    const answer = await here.call(who.resident, 'requests.whomAvoided', { names: ['冯亮'] });
    if (!answer.ok) codes.push(answer.error.code);
  }
  expect(new Set(codes)).toEqual(new Set(['cloud/too-often']));
});
