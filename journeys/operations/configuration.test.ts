import type { InputOf } from '../../core/contract/operations';
import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 试派 and 兜底: where a request would go, and that no change leaves anybody without help. */

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

async function asSaved(id: string, lead: string): Promise<InputOf<'studios.save'>> {
  const studio = await here.ask(who.officer, 'studios.read', { id });
  const { version, name, introduction, room, capacity, fee, feeNote, paused } = studio;
  return {
    ...{ id, version, name, introduction, room, capacity, fee, feeNote, paused, lead },
    specialities: [...studio.specialities],
    alsoHelps: [...studio.alsoHelps],
    serves: studio.serves.map((place) => place.id),
    nodeId: studio.place.id,
    hours: [],
  };
}

/** Makes every office vacant. */
async function withoutOffices(...but: string[]): Promise<void> {
  const database = connectSdk(here.cloud).database();
  const { command } = database;
  await database
    .collection('people')
    .where({ 'roles.node': command.in(['plum', 'pine', 'street']), _id: command.nin(but) })
    .update({ data: { roles: [] } });
}

describe('office.dryRun', () => {
  const run = (input: Partial<InputOf<'office.dryRun'>> = {}, openid: string = who.secretary) =>
    here.ask(openid, 'office.dryRun', { category: 'repair', nodeId: 'plum-1', ...input });

  test('shows where a request would go and who is next, and notifies nobody', async () => {
    const found = await run();
    expect(found).toMatchObject({
      owner: { kind: 'studio', name: '巧手维修工作室' },
      changes: [],
      refused: null,
    });
    expect(found.inLine.map(({ name, behind }) => [name, behind])).toEqual([
      ['巧手维修工作室', null],
      ['街道维修工作室', '服务的范围更大，离得不如那家近'],
    ]);
    expect(await here.ask(who.volunteer, 'requests.listTasks', { kind: 'waiting' })).toMatchObject({
      items: [],
    });
  });

  test('predicts the real route', async () => {
    const { owner, reasons } = await run();
    const what = '厨房水龙头滴水';
    const input = { category: 'repair', what, photos: [], forWhom: 'self' } as const;
    const { id } = await here.ask(who.resident, 'requests.submit', { ...input, photos: [] });
    const view = await here.ask(who.secretary, 'requests.read', { id });
    expect([view.owner.name, view.reasons]).toEqual([owner.name, reasons]);
  });

  test("shows the effects of a change within the office's area, and whether it would be refused", async () => {
    const studio = { id: 'fix', paused: true };
    const { owner, changes, out, refused } = await run({ studio });
    expect(owner.name).toBe('街道维修工作室');
    expect(out).toMatchObject([{ name: '巧手维修工作室', why: '暂停接单了' }]);
    expect(changes).toMatchObject([
      {
        category: 'leak',
        placeName: '梅园社区',
        before: '巧手维修工作室',
        after: '街道维修工作室',
      },
      { category: 'repair', placeName: '梅园社区' },
      // No other studio runs errands, so they come to the office.
      { category: 'errand', placeName: '梅园社区', after: '梅园社区居委书记' },
    ]);
    expect(refused).toBeNull();
    const elsewhere = await run({ studio, nodeId: 'pine-1' }, who.otherSecretary);
    expect(elsewhere.changes).toEqual([]);
  });

  test('covers places smaller than a community, and all criteria of routing', async () => {
    const small = await run({ studio: { id: 'fix', serves: ['plum-1'] } });
    expect(small.changes.map(({ placeName }) => placeName)).toContain('梅园社区');
    const wider = await asSaved('fix', who.lead);
    await here.ask(who.officer, 'studios.save', { ...wider, serves: ['plum-1'] });
    const found = await run({ studio: { id: 'fix', serves: ['plum-1', 'plum-2'] } });
    expect(found.changes).toMatchObject([
      { category: 'leak', placeName: '梅园社区 · 2号楼', after: '巧手维修工作室' },
      { category: 'repair', placeName: '梅园社区 · 2号楼' },
      { category: 'errand', placeName: '梅园社区 · 2号楼', before: '梅园社区居委书记' },
    ]);
    const closed = [{ days: [1], from: '03:00', to: '03:01' }];
    const shut = await run({ studio: { id: 'fix', hours: closed } });
    expect(shut.owner.name).toBe('街道维修工作室');
  });

  test('tries a new studio with one volunteer', async () => {
    const studio = { specialities: ['children' as const], serves: ['plum'], nodeId: 'plum-1' };
    const { owner, changes, refused } = await run({ category: 'children', studio });
    expect(owner).toMatchObject({ kind: 'studio', name: '新工作室' });
    expect(changes).toMatchObject([
      { category: 'children', placeName: '梅园社区', after: '新工作室' },
    ]);
    expect(refused).toBeNull();
    expect(await here.refusal(who.resident, 'studios.read', { id: 'to-be-founded' })).toBe(
      'studio/not-found',
    );
  });

  test('says in words why it would be refused', async () => {
    await withoutOffices(who.officer);
    const database = connectSdk(here.cloud).database();
    const elsewhere = [{ role: 'officer', node: 'elsewhere' }];
    await database
      .collection('people')
      .doc(who.officer)
      .update({ data: { roles: [{ role: 'secretary', node: 'pine' }, ...elsewhere] } });
    const input = { nodeId: 'pine-1', studio: { id: 'law', serves: ['pine'] } };
    const { refused } = await run({ ...input, category: 'law' }, who.officer);
    expect(refused).toMatch(/的.+就没有人管了/);
  });

  test('tries an existing request, with its preferences and the studios it has been with', async () => {
    const what = '厨房水龙头滴水';
    const input = { category: 'repair', what, photos: [], forWhom: 'self' } as const;
    const { id } = await here.ask(who.resident, 'requests.submit', { ...input, photos: [] });
    const fresh = await here.ask(who.secretary, 'office.dryRun', { requestId: id });
    expect(fresh.owner.name).toBe('巧手维修工作室');
    // Its current load includes this request, which needs no additional capacity.
    const brim = { requestId: id, studio: { id: 'fix', capacity: 1 } };
    const same = await here.ask(who.secretary, 'office.dryRun', brim);
    expect(same.owner.name).toBe('巧手维修工作室');
    await here.ask(who.volunteer, 'requests.decline', { id, reason: '都在外面' });
    const again = await here.ask(who.secretary, 'office.dryRun', { requestId: id });
    expect(again.owner.name).toBe('街道维修工作室');
    expect(again.out).toMatchObject([
      { name: '巧手维修工作室', why: '这件事已经请这家办过，或者退回过' },
    ]);
    for (const [openid, requestId] of [
      [who.otherSecretary, id],
      [who.secretary, 'nothing'],
    ] as const) {
      expect(await here.refusal(openid, 'office.dryRun', { requestId })).toBe('request/not-found');
    }
  });

  test.each([
    ['another community', { nodeId: 'pine-1' }, who.secretary, 'policy/forbidden'],
    ['no place', { nodeId: 'nowhere' }, who.secretary, 'place/unknown'],
    ['no studio', { studio: { id: 'nothing' } }, who.secretary, 'studio/not-found'],
    [
      'a place that would be served',
      { studio: { id: 'fix', serves: ['x'] } },
      who.officer,
      'place/unknown',
    ],
    ['nobody of an office', { nodeId: 'nowhere' }, who.lead, 'policy/forbidden'],
  ])('%s', async (_, but, openid, code) => {
    const input = { category: 'repair', nodeId: 'plum-1', ...but } as const;
    expect(await here.refusal(openid, 'office.dryRun', input)).toBe(code);
  });
});

describe('a studio’s entrance and radius', () => {
  const point = { lat: 31.26, lng: 121.48 };

  test('a studio with a point and a radius is offered nearby requests, until it removes them', async () => {
    const fix = await asSaved('fix', who.lead);
    const saved = await here.ask(who.officer, 'studios.save', { ...fix, point, reach: 500 });
    const near = { category: 'repair', nodeId: 'pine-1', point } as const;
    const found = await here.ask(who.officer, 'office.dryRun', near);
    expect(found.inLine.map(({ id }) => id)).toContain('fix');
    const { version } = saved;
    await here.ask(who.secretary, 'studios.save', { ...fix, version });
    expect(await here.ask(who.officer, 'studios.read', { id: 'fix' })).toMatchObject({
      point: null,
      reach: null,
    });
    const gone = await here.ask(who.officer, 'office.dryRun', near);
    expect(gone.inLine.map(({ id }) => id)).not.toContain('fix');
  });
});

describe('a change after which nobody serves a category', () => {
  test('is refused with a sentence, whatever the kind of change', async () => {
    await withoutOffices();
    const law = await asSaved('law', who.otherVolunteer);
    const database = connectSdk(here.cloud).database();
    await database
      .collection('studios')
      .doc('law')
      .update({ data: { lead: who.otherVolunteer } });
    for (const change of [
      { paused: true },
      { specialities: ['mediation' as const] },
      { serves: ['plum'] },
    ]) {
      const answer = await here.call(who.otherVolunteer, 'studios.save', { ...law, ...change });
      expect({ change, answer }).toMatchObject({
        answer: { ok: false, error: { code: 'studio/leaves-nobody' } },
      });
      if (!answer.ok) expect(answer.error.message).toMatch(/的法律咨询就没有人管了/);
    }
  });

  test('is accepted if a secretary, or another studio with volunteers, serves it', async () => {
    const law = await asSaved('law', who.otherVolunteer);
    await withoutOffices(who.officer);
    const paused = await here.ask(who.officer, 'studios.save', { ...law, paused: true });
    expect(paused.state).toBe('paused');

    // While an office is held, errands may be left to it; another studio does the rest of what this one does.
    const known = await asSaved('fix', who.lead);
    await here.ask(who.officer, 'studios.save', { ...known, specialities: ['repair', 'leak'] });
    const fix = await asSaved('fix', who.lead);
    await withoutOffices();
    expect((await here.ask(who.lead, 'studios.save', { ...fix, paused: true })).state).toBe(
      'paused',
    );
  });
});
