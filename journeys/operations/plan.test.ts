import { allowMore } from '../../localcloud/testing/allow-more';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 套餐用完: a person who meets a limit of the plan is told so, and nothing is lost. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const input = { category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' } as const;
const submit = (commandId: string) =>
  here.call(who.resident, 'requests.submit', { ...input, photos: [] }, commandId);
const mine = async () =>
  (await here.ask(who.resident, 'requests.listMine', { kind: 'open' })).items.length;

test.each([
  ['writesPerDay', 'cloud/spent'],
  ['readsPerDay', 'cloud/spent'],
  ['queriesPerSecond', 'cloud/busy'],
] as const)(
  '%s: refused as %s, and the same command works once there is capacity',
  async (limit, code) => {
    await here.ask(who.resident, 'me.read', {});
    await allowMore(here.cloud, { [limit]: 0 });
    const refused = await submit('small-plan');
    expect(refused).toMatchObject({ ok: false, error: { code } });
    if (!refused.ok) expect(refused.error.message).toMatch(/再试。/);
    here.cloud.setPlan({});
    expect(await mine()).toBe(0);
    expect((await submit('small-plan')).ok).toBe(true);
    expect((await submit('small-plan')).ok).toBe(true);
    expect(await mine()).toBe(1);
  },
);

test.each(['readsPerDay', 'writesPerDay', 'queriesPerSecond'] as const)(
  '%s: the timer tells what it could not tell as soon as it can, and once',
  async (limit) => {
    await here.consent(who.volunteer, 'task');
    await here.cloud.advance('PT1M');
    expect((await submit('told-later')).ok).toBe(true);
    // Each attempt is refused at the same point.
    for (let more = 0; more < 8; more += 1) {
      await allowMore(here.cloud, { [limit]: more });
      await here.deliver();
      await here.cloud.advance('PT1M');
    }
    here.cloud.setPlan({});
    await here.cloud.advance('PT5M');
    const { items } = await here.ask(who.volunteer, 'inbox.list', {});
    expect(items).toHaveLength(1);
    expect((await here.messagesTo(who.volunteer)).length).toBeLessThanOrEqual(1);
  },
);
