import { NOTICE_VERSION } from '../../core/domain/person/consent';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 同意: separately for each purpose, with its time and text; withdrawing is as easy as agreeing. */

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterAll(() => here.end());

const version = NOTICE_VERSION;
const agreed = async (openid: string) => (await here.ask(openid, 'me.read', {})).agreed;

test('a consent is stored with its text, its time and who gave it', async () => {
  expect(await agreed(who.resident)).toEqual([]);
  const purposes = ['service', 'health'] as const;
  const input = { purposes: [...purposes], version, by: 'guardian' } as const;
  await here.ask(who.resident, 'me.agree', { ...input, purposes: [...purposes] });
  expect(await agreed(who.resident)).toEqual(purposes);
  const { lines } = await here.ask(who.resident, 'me.consents', {});
  expect(lines.find(({ purpose }) => purpose === 'service')).toMatchObject({
    agreed: true,
    consent: { version, by: 'guardian', withdrawnAt: null },
  });
  expect(lines.find(({ purpose }) => purpose === 'party')).toMatchObject({ consent: null });
});

test('one purpose can be withdrawn separately, and its time is kept', async () => {
  await here.ask(who.resident, 'me.withdraw', { purpose: 'health' });
  expect(await agreed(who.resident)).toEqual(['service']);
  const { lines } = await here.ask(who.resident, 'me.consents', {});
  expect(lines.find(({ purpose }) => purpose === 'health')?.consent?.withdrawnAt).not.toBeNull();
});

test('a consent to an outdated text is refused', async () => {
  const input = { purposes: ['service' as const], version: version + 1, by: 'oneself' as const };
  expect(await here.refusal(who.neighbour, 'me.agree', input)).toBe('consent/text-changed');
  expect(await agreed(who.neighbour)).toEqual([]);
});

test('withdrawing the consent to Party membership also deletes the membership', async () => {
  await here.edits('people', who.volunteer, { 'volunteer.partyMember': true });
  await here.ask(who.volunteer, 'me.agree', { purposes: ['party'], version, by: 'oneself' });
  await here.ask(who.volunteer, 'me.withdraw', { purpose: 'party' });
  const { items } = await here.ask(who.secretary, 'volunteers.list', { state: 'approved' });
  expect(items.find(({ openid }) => openid === who.volunteer)?.partyMember).toBe(false);
});
