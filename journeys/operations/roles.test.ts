import { isClaimCode, newClaimCode } from '../../cloudfunctions/runtime/claim-code';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 岗位: claimed once, given, confirmed by the right person, handed over and ended, without a database. */

jest.setTimeout(120_000);

const SECRET = 'a secret of this neighbourhood only';
const TIMERS = ['deliver', 'derive', 'learn', 'patrol'] as const;
const NEXT = 'o-next';
const PHONE = '15400009999';

let here: Neighbourhood;
const codeFor = () => newClaimCode(SECRET, here.cloud.now().toISOString());
const inDays = (days: number) =>
  new Date(here.cloud.now().getTime() + days * 86_400_000).toISOString();
const rolesOf = async (openid: string) => (await here.ask(openid, 'me.read', {})).roles;
const texts = async (openid: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');

describe('an empty cloud', () => {
  const STREET = { district: '榆林区', subdistrict: '槐树街道' };
  beforeEach(async () => {
    here = await Neighbourhood.begin({ instances: 1, documents: {} });
    for (const openid of ['o-first', 'o-second']) await here.agrees(openid);
  });
  afterEach(() => here.end());

  test('the code makes the first administrator and the root of the tree, once', async () => {
    const code = codeFor();
    expect(isClaimCode(code, SECRET, here.cloud.now().toISOString())).toBe(true);
    await here.ask('o-first', 'roles.claim', { code, ...STREET });
    expect(await here.ask('o-first', 'org.children', { parent: null })).toMatchObject([
      { name: '榆林区', kind: 'district' },
    ]);
    const me = await here.ask('o-first', 'me.read', {});
    expect(me).toMatchObject({ administersAll: true, roles: [{ role: 'administrator' }] });
    expect(await here.refusal('o-second', 'roles.claim', { code, ...STREET })).toBe(
      'role/claimed-already',
    );
    const another = { code: codeFor(), ...STREET };
    expect(await here.refusal('o-second', 'roles.claim', another)).toBe('role/claimed-already');
  });

  test('of two who type it at the same moment one becomes administrator', async () => {
    const code = codeFor();
    const answers = await Promise.all(
      ['o-first', 'o-second'].map((openid) =>
        here.call(openid, 'roles.claim', { code, ...STREET }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const held = await Promise.all(['o-first', 'o-second'].map(rolesOf));
    expect(held.flat()).toHaveLength(1);
  });

  test('a claim that was killed half-way is completed by the same person', async () => {
    const code = codeFor();
    const faults = [
      { action: 'database.insertDocument', kind: 'kill', when: 'after', function: 'api', times: 1 },
    ];
    await here.post('/faults', { faults });
    await here
      .send('o-first', { op: 'roles.claim', input: { code, ...STREET }, commandId: 'claim-once' })
      .catch(() => undefined);
    await here.post('/faults', { faults: [] });
    expect(await rolesOf('o-first')).toEqual([]);
    expect(await here.refusal('o-second', 'roles.claim', { code, ...STREET })).toBe(
      'role/claimed-already',
    );
    await here.ask('o-first', 'roles.claim', { code, ...STREET }, 'claim-once');
    expect(await rolesOf('o-first')).toMatchObject([{ role: 'administrator' }]);
  });

  test('a code that is wrong, or too old, opens nothing, and five tries are all', async () => {
    const old = newClaimCode(SECRET, inDays(-9));
    const input = { code: old, ...STREET };
    await here.ask('o-first', 'me.phone', { code: 'nothing' }).catch(() => undefined);
    expect(await here.refusal('o-first', 'roles.claim', input)).toBe('role/code-wrong');
    expect(await here.ask('o-first', 'org.children', { parent: null })).toEqual([]);
    const codes: string[] = [];
    for (let count = 0; count < 40; count += 1) {
      codes.push(
        await here.refusal('o-first', 'roles.claim', {
          ...input,
          code: `${count}`.padStart(16, '0'),
        }),
      );
    }
    expect(codes.some((one) => one !== 'role/code-wrong')).toBe(true);
  });
});

describe('a street that runs', () => {
  beforeEach(async () => {
    here = await Neighbourhood.begin({ instances: 1 });
    await here.agrees(NEXT);
    await here.ask(NEXT, 'me.save', { name: '沈书记', phone: PHONE, nodeId: 'plum-1', detail: '' });
  });
  afterEach(() => here.end());

  const offerCaptain = () =>
    here.ask(who.secretary, 'roles.grant', { phone: PHONE, role: 'captain', node: 'plum-2' });

  test('a telephone that somebody typed proves nothing; the code does, once', async () => {
    const { output, id } = await offerCaptain();
    expect(output.code).toMatch(/^\d{8}$/);
    expect(await here.ask(NEXT, 'roles.offered', {})).toEqual([]);
    expect(await here.refusal(NEXT, 'roles.confirm', { id })).toBe('role/not-waiting');
    await here.ask(NEXT, 'roles.confirm', { code: output.code });
    expect((await here.ask(NEXT, 'me.read', {})).posts).toMatchObject([{ role: 'captain' }]);
    expect(await here.refusal(who.neighbour, 'roles.confirm', { code: output.code })).toBe(
      'role/not-waiting',
    );
  });

  test('a repeated withdrawal gets the same answer for a day, and the offer is gone at once', async () => {
    const { id, output } = await offerCaptain();
    const withdraw = () => here.call(who.secretary, 'roles.withdraw', { id }, 'withdraw-0001');
    const first = await withdraw();
    expect(first).toMatchObject({ ok: true });
    expect(await here.refusal(NEXT, 'roles.confirm', { code: output.code })).toBe(
      'role/not-waiting',
    );
    expect((await here.ask(who.secretary, 'roles.list', { node: 'plum-2' })).waiting).toEqual([]);
    expect(await here.refusal(who.secretary, 'roles.withdraw', { id })).toBe('role/not-waiting');
    await here.cloud.advance('PT23H', TIMERS);
    await here.patrol();
    expect(await withdraw()).toEqual(first);
    await here.cloud.advance('PT2H', TIMERS);
    await here.patrol();
    const { data } = await connectSdk(here.cloud).database().collection('appointments').get();
    expect(data).toEqual([]);
  });

  test('whoever proves the telephone by WeChat sees the offer and confirms it', async () => {
    const { id } = await offerCaptain();
    await here.edits('people', NEXT, { provenPhone: PHONE });
    expect(await here.ask(NEXT, 'roles.offered', {})).toMatchObject([
      { id, role: 'captain', nodeName: '2号楼', by: '陈书记' },
    ]);
    await here.ask(NEXT, 'roles.confirm', { id });
    expect(await here.ask(NEXT, 'roles.offered', {})).toEqual([]);
    const { holders, vacant } = await here.ask(who.secretary, 'roles.list', { node: 'plum-2' });
    expect(holders).toMatchObject([{ name: '沈书记', role: 'captain', mayEnd: true }]);
    expect(vacant).toEqual([]);
  });

  test('codes are tried five times, right or wrong', async () => {
    const { output } = await offerCaptain();
    for (let count = 0; count < 5; count += 1) {
      const code = String(Number(output.code) === count ? 99 : count).padStart(8, '0');
      expect(await here.refusal(NEXT, 'roles.confirm', { code })).toBe('role/not-waiting');
    }
    expect(await here.refusal(NEXT, 'roles.confirm', { code: output.code })).toBe('limit/role');
  });

  test('an offer that nobody takes is gone after a week, and one that is withdrawn at once', async () => {
    const first = await offerCaptain();
    await here.ask(who.secretary, 'roles.withdraw', { id: first.id });
    expect(await here.refusal(NEXT, 'roles.confirm', { code: first.output.code })).toBe(
      'role/not-waiting',
    );
    const second = await offerCaptain();
    await here.cloud.advance('P8D', TIMERS);
    expect(await here.refusal(NEXT, 'roles.confirm', { code: second.output.code })).toBe(
      'role/not-waiting',
    );
    for (let run = 0; run < 3; run += 1) await here.patrol();
    const { data } = await connectSdk(here.cloud).database().collection('appointments').get();
    expect(data).toEqual([]);
  });

  test('nobody gives a role beside or above their own, nor one that does not exist there', async () => {
    const give = (by: string, role: 'administrator' | 'officer' | 'secretary', node: string) =>
      here.refusal(by, 'roles.grant', { phone: PHONE, role, node });
    expect(await give(who.secretary, 'secretary', 'plum')).toBe('policy/forbidden');
    expect(await give(who.secretary, 'officer', 'street')).toBe('policy/forbidden');
    expect(await give(who.officer, 'administrator', 'street')).toBe('policy/forbidden');
    expect(await give(who.officer, 'secretary', 'plum-1')).toBe('role/not-here');
    await here.ask(who.officer, 'roles.grant', { phone: PHONE, role: 'secretary', node: 'plum' });
    await here.ask(who.administrator, 'org.close', { node: 'plum-2', closed: true });
    const captain = { phone: PHONE, role: 'captain', node: 'plum-2' } as const;
    expect(await here.refusal(who.secretary, 'roles.grant', captain)).toBe('role/not-here');
    const { below } = await here.ask(who.secretary, 'roles.list', {});
    expect(below.map(({ id }) => id)).toEqual(['plum-1']);
  });

  test('the last administrator stays; another may take over first', async () => {
    const own = { personId: who.administrator, role: 'administrator', node: 'street' } as const;
    expect(await here.refusal(who.administrator, 'roles.revoke', own)).toBe(
      'role/last-administrator',
    );
    const { output } = await here.ask(who.administrator, 'roles.grant', {
      ...{ phone: PHONE, role: 'administrator', node: 'street' },
    });
    await here.ask(NEXT, 'roles.confirm', { code: output.code });
    await here.ask(who.administrator, 'roles.revoke', own);
    expect(await rolesOf(who.administrator)).toEqual([]);
  });

  test('nobody returns by an offer of theirs, once their own role has ended', async () => {
    const offered = await here.ask(who.officer, 'roles.grant', {
      ...{ phone: PHONE, role: 'captain', node: 'plum-2' },
    });
    const handed = await here.ask(who.secretary, 'roles.handOver', {
      ...{ to: PHONE, role: 'secretary', node: 'plum', on: inDays(1) },
    });
    await here.ask(who.administrator, 'roles.revoke', {
      ...{ personId: who.secretary, role: 'secretary', node: 'plum' },
    });
    await here.ask(who.administrator, 'roles.revoke', {
      ...{ personId: who.officer, role: 'officer', node: 'street' },
    });
    for (const { code } of [offered.output, handed.output]) {
      expect(await here.refusal(NEXT, 'roles.confirm', { code })).toBe('role/not-waiting');
    }
  });

  test('an administrator takes no office by their own offer, by id or by a code', async () => {
    const office = { role: 'secretary', node: 'plum' } as const;
    const openid = who.administrator;
    expect(await here.refusal(openid, 'roles.grant', { ...office, openid })).toBe('role/own-offer');
    const { output } = await here.ask(openid, 'roles.grant', { ...office, phone: PHONE });
    expect(await here.refusal(openid, 'roles.confirm', { code: output.code })).toBe(
      'role/not-waiting',
    );
    expect(await rolesOf(openid)).toHaveLength(1);
  });

  test('a stand-in stands in for somebody who holds the role, until a day', async () => {
    const stands = { openid: who.officer, role: 'secretary', node: 'plum' } as const;
    const nobody = { ...stands, standsInFor: who.neighbour, until: inDays(7) };
    expect(await here.refusal(who.officer, 'roles.grant', nobody)).toBe('role/not-held');
    const forever = { ...stands, standsInFor: who.secretary };
    expect(await here.refusal(who.officer, 'roles.grant', forever)).toBe('role/ends-before');
    const { id } = await here.ask(who.officer, 'roles.grant', { ...forever, until: inDays(7) });
    await here.ask(who.officer, 'roles.confirm', { id });
    expect(await rolesOf(who.officer)).toHaveLength(2);
    await here.cloud.advance('P8D', TIMERS);
    expect(await rolesOf(who.officer)).toHaveLength(1);
  });

  test('an administrator for some days is no successor of the last one', async () => {
    const { output } = await here.ask(who.administrator, 'roles.grant', {
      ...{ phone: PHONE, role: 'administrator', node: 'street', until: inDays(7) },
    });
    await here.ask(NEXT, 'roles.confirm', { code: output.code });
    const own = { personId: who.administrator, role: 'administrator', node: 'street' } as const;
    expect(await here.refusal(who.administrator, 'roles.revoke', own)).toBe(
      'role/last-administrator',
    );
  });

  test('whose role is ended sees nothing more at once, and is told', async () => {
    const held = { personId: who.secretary, role: 'secretary', node: 'plum' } as const;
    await here.ask(who.officer, 'roles.revoke', held);
    expect(await here.refusal(who.secretary, 'office.board', {})).toBe('policy/forbidden');
    await here.patrol();
    await here.deliver();
    expect(await texts(who.secretary)).toContain('不再担任梅园社区书记');
    const { vacant } = await here.ask(who.officer, 'roles.list', { node: 'plum' });
    expect(vacant).toEqual(['secretary']);
    expect((await here.ask(who.officer, 'office.board', {})).vacant).toBe(1);
    const { items } = await here.ask(who.secretary, 'deeds.list', { of: 'mine' });
    expect(JSON.stringify(items)).toContain('卸下了岗位');
  });

  test('handed over on a Friday, Monday is the next one’s: lists, drafts, approvals and notices', async () => {
    const draft = {
      title: '周末停水',
      body: '周六上午停水',
      nodeId: 'plum',
      audience: 'everyone',
    } as const;
    const { id: written } = await here.ask(who.secretary, 'announcements.save', draft);
    const waiting = await here.ask(who.resident, 'requests.submit', {
      ...{ category: 'suggestion', what: '想要一张长椅', photos: [], forWhom: 'self' },
    });
    const { output } = await here.ask(who.secretary, 'roles.handOver', {
      ...{ to: PHONE, role: 'secretary', node: 'plum', on: inDays(3) },
    });
    await here.ask(NEXT, 'roles.confirm', { code: output.code });
    expect(await rolesOf(NEXT)).toEqual([]);
    expect(await rolesOf(who.secretary)).toHaveLength(1);

    await here.cloud.advance('P3DT1H', TIMERS);
    expect(await rolesOf(who.secretary)).toEqual([]);
    expect(await here.refusal(who.secretary, 'office.board', {})).toBe('policy/forbidden');
    expect(await here.refusal(who.secretary, 'requests.read', { id: waiting.id })).toBe(
      'request/not-found',
    );
    const { items } = await here.ask(NEXT, 'office.list', { kind: 'all' });
    expect(items.map(({ id }) => id)).toContain(waiting.id);
    await here.ask(NEXT, 'announcements.publish', { id: written });
    await here.ask(NEXT, 'volunteers.list', { state: 'applied' });

    // Who has taken over was told before.
    await here.patrol();
    const before = await texts(who.secretary);
    await here.ask(who.neighbour, 'requests.submit', {
      ...{ category: 'suggestion', what: '想要一盏路灯', photos: [], forWhom: 'self' },
    });
    await here.patrol();
    await here.deliver();
    expect(await texts(NEXT)).toContain('梅园社区');
    expect(await texts(who.secretary)).toBe(before);
  });

  test('nothing is ever owned by an office that nobody holds', async () => {
    await here.ask(who.officer, 'roles.revoke', {
      ...{ personId: who.secretary, role: 'secretary', node: 'plum' },
    });
    const { id } = await here.ask(who.resident, 'requests.submit', {
      ...{ category: 'suggestion', what: '想要一张长椅', photos: [], forWhom: 'self' },
    });
    const { owner } = await here.ask(who.resident, 'requests.read', { id });
    expect(owner.name).toBe('试验街道党工委');
  });

  test('a confirmation killed after its first write is completed when it is repeated', async () => {
    const { output } = await here.ask(who.secretary, 'roles.handOver', {
      ...{ to: PHONE, role: 'secretary', node: 'plum', on: inDays(1) },
    });
    const faults = [
      { action: 'database.modifyDocument', kind: 'kill', when: 'after', function: 'api', times: 2 },
    ];
    const event = { op: 'roles.confirm', input: { code: output.code }, commandId: 'confirm-once' };
    await here.post('/faults', { faults });
    for (let count = 0; count < 2; count += 1) await here.send(NEXT, event).catch(() => undefined);
    await here.post('/faults', { faults: [] });
    expect(await here.send(NEXT, event)).toMatchObject({ ok: true });
    await here.cloud.advance('P2D', TIMERS);
    expect(await rolesOf(who.secretary)).toEqual([]);
    expect(await rolesOf(NEXT)).toMatchObject([{ role: 'secretary' }]);
  });
});
