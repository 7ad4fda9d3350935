import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 资质: sealed kinds are for those whose certificate an office has seen, until the day it ends. */

jest.setTimeout(180_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const TIMERS = ['deliver', 'derive', 'learn', 'patrol'] as const;
const lawyer = who.otherVolunteer;
const submit = async (category: 'law' | 'mediation' = 'law') =>
  (
    await here.ask(who.resident, 'requests.submit', {
      ...{ category, what: '想问问租房合同的事', photos: [], forWhom: 'self' },
    })
  ).id;
const owner = async (id: string) =>
  (await here.ask(who.resident, 'requests.read', { id })).owner.kind;
const texts = async (openid: string) =>
  (await here.ask(openid, 'inbox.list', {})).items.map(({ text }) => text).join('\n');
const qualifies = (days: number) => ({
  ...{ personId: lawyer, kinds: ['law' as const], proof: 'licence' as const },
  ...{
    words: '执业证 13101',
    until: new Date(here.cloud.now().getTime() + days * 86_400_000).toISOString(),
  },
});

test('without it a studio is asked for everything else, and the office gets what is sealed', async () => {
  await here.ask(who.secretary, 'volunteers.unqualify', { personId: lawyer, kinds: ['law'] });
  expect(await owner(await submit('law'))).toBe('office');
  expect(await owner(await submit('mediation'))).toBe('studio');
  await here.ask(who.secretary, 'volunteers.qualify', qualifies(300));
  expect(await owner(await submit('law'))).toBe('studio');
  await here.patrol();
  expect(await texts(lawyer)).toContain('登记的资质');
});

test('an offer that waits is neither seen nor accepted after it was taken back; one in hand goes on', async () => {
  const [mine, waiting] = [await submit(), await submit()];
  await here.ask(lawyer, 'requests.accept', { id: mine });
  await here.ask(who.secretary, 'volunteers.unqualify', { personId: lawyer, kinds: ['law'] });
  expect(await here.refusal(lawyer, 'requests.accept', { id: waiting })).toBe('request/not-found');
  const { items } = await here.ask(lawyer, 'requests.listTasks', { kind: 'waiting' });
  expect(items).toEqual([]);
  await here.ask(lawyer, 'requests.record', { id: mine, note: '合同看过了' });
  // Nobody is lost: the deadline to accept takes it to the office.
  await here.cloud.advance('P4D', TIMERS);
  for (let run = 0; run < 2; run += 1) await here.patrol();
  expect(await owner(waiting)).toBe('office');
});

test('nobody hears of a sealed request who may not take it, and who became qualified does', async () => {
  const unqualified = who.volunteer;
  await here.ask(unqualified, 'volunteers.apply', {
    ...{ studioId: 'law', name: '王师傅', phone: '15400000002' },
    ...{ skills: '在学法律', partyMember: false },
  });
  await here.ask(who.secretary, 'volunteers.approve', { openid: unqualified, studioId: 'law' });
  await here.ask(who.secretary, 'volunteers.unqualify', { personId: unqualified, kinds: ['law'] });
  const id = await submit();
  await here.deliver();
  expect(await texts(lawyer)).toContain('法律');
  expect(await texts(unqualified)).not.toContain('法律');
  expect(await here.refusal(unqualified, 'requests.read', { id })).toBe('request/not-found');
  await here.ask(who.secretary, 'volunteers.qualify', { ...qualifies(300), personId: unqualified });
  await submit();
  await here.deliver();
  expect(await texts(unqualified)).toContain('法律');
});

test('30 days before its end the office is told, and sees it; on the day nothing new comes', async () => {
  await here.ask(who.secretary, 'volunteers.qualify', qualifies(40));
  await here.cloud.advance('P11D', TIMERS);
  for (let run = 0; run < 2; run += 1) await here.patrol();
  expect(await texts(who.secretary)).toContain('法律咨询的资质');
  const { ending } = await here.ask(who.secretary, 'office.people', {});
  expect(ending).toMatchObject([{ personId: lawyer, kind: 'law' }]);
  expect(await owner(await submit())).toBe('studio');
  await here.cloud.advance('P30D', TIMERS);
  expect(await owner(await submit())).toBe('office');
  for (let run = 0; run < 2; run += 1) await here.patrol();
  expect(await texts(who.secretary)).toContain('到期了');
});

test('nobody records it for themselves, and no lead, and no other office', async () => {
  for (const by of [lawyer, who.lead, who.otherSecretary]) {
    const code = await here.refusal(by, 'volunteers.qualify', qualifies(300));
    expect({ by, code }).toEqual({ by, code: 'policy/forbidden' });
  }
  const code = await here.refusal(who.secretary, 'volunteers.qualify', qualifies(3000));
  expect(code).toBe('volunteer/qualified-too-long');
});

describe('the form of a studio', () => {
  async function form(but: object, studioId = 'fix') {
    const one = await here.ask(who.secretary, 'studios.read', { id: studioId });
    const { id, version, name, introduction, room, capacity, fee, feeNote, paused } = one;
    return {
      ...{ id, version, name, introduction, room, capacity, fee, feeNote, paused },
      ...{ lead: who.lead, specialities: [...one.specialities], alsoHelps: [] },
      ...{ serves: one.serves.map((place) => place.id), nodeId: one.place.id, hours: [] },
      ...but,
    };
  }

  test.each([
    ['a sealed kind', { alsoHelps: ['counsel'] }],
    ['an urgent kind', { alsoHelps: ['fire'] }],
    ['a fee', { fee: 'paid', feeNote: '每次五十元' }],
    ['a further place', { serves: ['plum', 'pine'] }],
    ['a radius', { point: { lat: 31.26, lng: 121.48 }, reach: 5000 }],
  ])('a lead does not give the own studio %s', async (_, but) => {
    const code = await here.refusal(who.lead, 'studios.save', (await form(but)) as never);
    expect(code).toBe('studio/office-only');
  });

  test('an office adds a sealed kind only when somebody there is qualified', async () => {
    const kinds = ['counsel' as const];
    await here.ask(who.secretary, 'volunteers.unqualify', { personId: lawyer, kinds });
    const input = await form({ lead: lawyer, alsoHelps: kinds }, 'law');
    const code = await here.refusal(who.secretary, 'studios.save', input as never);
    expect(code).toBe('studio/needs-qualification');
    await here.ask(who.secretary, 'volunteers.qualify', { ...qualifies(300), kinds });
    await here.ask(who.secretary, 'studios.save', input as never);
  });

  test('a studio that an office paused is not resumed by its lead', async () => {
    await here.ask(who.secretary, 'studios.save', (await form({ paused: true })) as never);
    const resumed = (await form({ paused: false })) as never;
    expect(await here.refusal(who.lead, 'studios.save', resumed)).toBe('studio/office-only');
    await here.ask(who.secretary, 'studios.save', resumed);
  });
});

test('a studio from before keeps working, gets a day, and stops that kind on it', async () => {
  await here.edits('people', lawyer, { qualifications: [] });
  await here.edits('studios', 'law', {
    lead: lawyer,
    unconfirmed: { kinds: ['law'], until: null },
    due: [{ job: 'confirm', at: '2026-01-01T00:00:00.000Z' }],
    changedAt: new Date(here.cloud.now()).toISOString(),
    version: 2,
  });
  expect(await owner(await submit())).toBe('studio');
  await here.patrol();
  const { unconfirmed } = await here.ask(who.secretary, 'office.people', {});
  expect(unconfirmed).toMatchObject([{ id: 'law', kinds: ['law'] }]);
  expect(unconfirmed[0]?.until).not.toBeNull();
  // The office and the lead hear of it, once.
  for (let run = 0; run < 3; run += 1) {
    await here.patrol();
    await here.deliver();
  }
  for (const openid of [who.secretary, lawyer]) {
    expect((await texts(openid)).split('要看过志愿者的证件再登记')).toHaveLength(2);
  }
  await here.cloud.advance('P91D', TIMERS);
  expect(await owner(await submit())).toBe('office');
});
