import type { ServiceRequest } from '../request/model/state';
import { accepted, offered } from '../testing/given';
import { oneMember, staff } from '../testing/staff';
import { directoryOf, later, NOW, studio } from '../testing/town';
import { type Queued, queuesFor, staffingInTurn } from './queue';
import { route } from './routing';
import { Staffing } from './staffing';

const waits = (_id: string, but: Partial<ServiceRequest> = {}): Queued => ({
  ...offered(),
  ...but,
  _id,
});

/** How many members are free in each of these studios. */
const free = (told: Readonly<Record<string, number>>) =>
  new Staffing(
    Object.entries(told).map(([id, atOnce]) => [
      id,
      staff({ members: [oneMember('wang', { atOnce })] }),
    ]),
  );

const town = directoryOf(studio('east'), studio('west'));

const routed = (need: Queued, waiting: readonly Queued[], staffing: Staffing) =>
  route(need, town, staffingInTurn(need, waiting, town, staffing, NOW), NOW);

describe('staffingInTurn', () => {
  const early = waits('early', { submittedAt: later(-60) });

  test('a member who became free is kept for the queue: new requests queue behind it', () => {
    const found = routed(waits('new'), [early], free({ east: 1, west: 0 }));
    expect(found).toMatchObject({ owner: { kind: 'office' }, queues: true });
  });

  test('nobody waits while enough members are free', () => {
    const found = routed(waits('new'), [early], free({ east: 1, west: 1 }));
    expect(found.owner).toMatchObject({ studioId: 'west' });
  });

  test('a request that came earlier or has priority is not behind', () => {
    const staffing = free({ east: 1, west: 0 });
    const older = waits('older', { submittedAt: later(-90) });
    expect(routed(older, [early], staffing).owner.kind).toBe('studio');
    expect(routed(waits('alone', { rank: 1 }), [early], staffing).owner.kind).toBe('studio');
  });

  test('a request is not behind itself', () => {
    const again = waits('early', { submittedAt: NOW });
    expect(routed(again, [early], free({ east: 1, west: 0 })).owner.kind).toBe('studio');
  });

  test('danger does not wait', () => {
    const leak = waits('leak', { category: 'leak', rank: 0 });
    expect(routed(leak, [{ ...early, rank: 0 }], free({ east: 1, west: 0 })).owner.kind).toBe(
      'studio',
    );
  });

  test('what one account waits for beyond its turn blocks nobody else', () => {
    const flood = Array.from({ length: 47 }, (_none, index) =>
      waits(`flood-${index}`, { asker: 'flood', submittedAt: later(index - 90) }),
    );
    const east = staff({ members: [oneMember('wang', { atOnce: 2 })] });
    // Nobody has anything yet: the first of the flood came earlier, and only that is ahead.
    const both = new Staffing([['east', east]]);
    expect(routed(waits('new'), flood, both).owner.kind).toBe('studio');
    expect(routed(waits('new', { asker: 'flood' }), flood, both).queues).toBe(true);
    // Whoever has three in hand already is behind somebody who has none.
    const one = staff({ members: [oneMember('wang', { atOnce: 1 })] });
    const served = new Staffing([['east', one]], new Map([['flood', 3]]));
    expect(routed(waits('new'), flood, served).owner.kind).toBe('studio');
  });

  test('what a request takes itself does not count against it', () => {
    const served = (asker: string) =>
      new Staffing(
        [['west', staff({ members: [oneMember('wang', { atOnce: 1 })] })]],
        new Map([[asker, 1]]),
      );
    const back: Queued = { ...offered(), _id: 'back', asker: 'li', submittedAt: later(-120) };
    expect(routed(back, [early], served('li')).owner.kind).toBe('studio');
  });

  test('a request that waits for other studios blocks nobody', () => {
    const tried = { ...early, tried: ['east'] };
    expect(routed(waits('new'), [tried], free({ east: 1, west: 0 })).owner.kind).toBe('studio');
    const elsewhere = { ...early, ancestors: ['elsewhere'] };
    expect(routed(waits('new'), [elsewhere], free({ east: 1, west: 0 })).owner.kind).toBe('studio');
  });

  test('a request of another category that waits for the same members is ahead as well', () => {
    const law = { ...early, category: 'law' as const };
    expect(routed(waits('new'), [law], free({ east: 1, west: 0 })).queues).toBe(true);
  });

  test('the staffing that was read does not change', () => {
    const staffing = free({ east: 1, west: 0 });
    staffingInTurn(waits('new'), [early], town, staffing, NOW);
    expect(staffing.of('east').offered).toBe(0);
  });

  test('a request that its volunteer gave up gets its old place in the queue', () => {
    const back: Queued = { ...accepted(), _id: 'back', submittedAt: later(-90) };
    expect(routed(back, [early], free({ east: 1, west: 0 })).owner.kind).toBe('studio');
  });
});

test('waiting requests are found below the served nodes, and around a studio with a service radius', () => {
  const position = { point: { lat: 31.2, lng: 121.4 }, reach: 500 };
  const only = { specialities: ['law'], alsoHelps: ['forms'], serves: ['grid-1'] } as const;
  expect(queuesFor([studio('east', only)], town)).toEqual({
    desks: ['queued@grid-1'],
    categories: ['law', 'forms'],
  });
  expect(queuesFor([studio('east', { ...only, ...position })], town).desks).toEqual([
    'queued@grid-1',
    'queued@street',
  ]);
});
