import { ACT_LIMITS, CALL_LIMITS } from '../../core/domain/base/limits';
import { Refusal } from '../../core/domain/base/refusal';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 限次: one person cannot do anything without end; whoever is refused reads until when, and nothing is lost. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 2 });
});
afterEach(() => here.end());

const wish = { category: 'repair', what: '水龙头滴水', photos: [], forWhom: 'self' } as const;
const draft = { title: '停水', body: '明天停水', nodeId: 'plum', audience: 'everyone' } as const;

async function submit(by: string, commandId?: string) {
  return here.call(by, 'requests.submit', { ...wish, photos: [] }, commandId);
}

/** The codes of these answers, an empty one for a yes. */
const codesOf = (answers: readonly { ok: boolean; error?: { code: string } }[]) =>
  answers.map((one) => one.error?.code ?? '');
const yes = (answers: readonly { ok: boolean }[]) => answers.filter(({ ok }) => ok).length;
/** So many at once, as a script sends them. */
const atOnce = <Answer>(count: number, send: (index: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_none, index) => send(index)));

test('fifty parallel requests of one account: the limit is kept, the others are refused until a moment', async () => {
  const answers = await atOnce(50, () => submit(who.resident));
  expect(yes(answers)).toBe(ACT_LIMITS.submit.perHour);
  const refused = answers.find(({ ok }) => !ok);
  expect(refused).toMatchObject({ error: { code: 'limit/submit' } });
  expect(JSON.stringify(refused)).toMatch(/请到今天 \d\d:\d\d再提。急事不用等，请打 110、119、120/);
  const { items } = await here.ask(who.resident, 'requests.listMine', { kind: 'open' });
  expect(items.length).toBeGreaterThan(0);

  // Nobody else is limited by it, and the hour ends.
  expect(await submit(who.neighbour)).toMatchObject({ ok: true });
  await here.cloud.advance('PT61M', ['patrol', 'deliver', 'derive', 'learn']);
  expect(await submit(who.resident)).toMatchObject({ ok: true });
});

test('the limit of a day holds through its hours', async () => {
  const { perHour, perDay } = ACT_LIMITS.submit;
  let done = 0;
  for (let hour = 0; hour < 4; hour += 1) {
    done += yes(await atOnce(perHour + 1, () => submit(who.resident)));
    await here.cloud.advance('PT61M', ['patrol', 'deliver', 'derive', 'learn']);
  }
  expect(done).toBe(perDay);
});

test('a command that is repeated because its answer was lost is answered at the limit as well', async () => {
  const first = await submit(who.resident, 'lost-answer-1');
  await atOnce(ACT_LIMITS.submit.perHour, () => submit(who.resident));
  expect(codesOf([await submit(who.resident)])).toEqual(['limit/submit']);
  expect(await submit(who.resident, 'lost-answer-1')).toEqual(first);
});

test('joining is limited', async () => {
  const { perHour } = ACT_LIMITS.join;
  const open = { ...wish, category: 'environment', readers: 'neighbours' } as const;
  const askers = [who.resident, who.lead, who.volunteer];
  const asked = await atOnce(perHour + 1, (index) =>
    here.ask(askers[index % askers.length] ?? '', 'requests.submit', { ...open, photos: [] }),
  );
  const answers = await atOnce(asked.length, (index) =>
    here.call(who.neighbour, 'requests.join', { id: asked[index]?.id ?? '' }),
  );
  expect(codesOf(answers).filter(Boolean)).toEqual(['limit/join']);
});

test('applications are limited, however often an office refuses them', async () => {
  const form = { studioId: 'fix', name: '某某', phone: '15400000001', skills: '会修灯' };
  const answers: string[] = [];
  for (let count = 0; count <= ACT_LIMITS.apply.perHour; count += 1) {
    const answer = await here.call(who.neighbour, 'volunteers.apply', form);
    answers.push(...codesOf([answer]));
    const refused = { openid: who.neighbour, reason: '人够了' };
    if (answer.ok) await here.ask(who.secretary, 'volunteers.refuse', refused);
  }
  expect(answers).toEqual([...Array<string>(ACT_LIMITS.apply.perHour).fill(''), 'limit/apply']);
});

test('drafts of announcements are limited; one that exists can still be changed', async () => {
  const answers = await atOnce(ACT_LIMITS.announce.perHour + 5, () =>
    here.call(who.secretary, 'announcements.save', draft),
  );
  expect(yes(answers)).toBe(ACT_LIMITS.announce.perHour);
  const { items } = await here.ask(who.secretary, 'announcements.list', { kind: 'drafts' });
  const [one] = items;
  const changed = { ...draft, id: one?.id ?? '', version: one?.version ?? 0, title: '停电' };
  expect(await here.call(who.secretary, 'announcements.save', changed)).toMatchObject({ ok: true });
});

test('guesses without end are refused before they cost a read', async () => {
  const guess = { op: 'requests.suggest', input: { what: '厨房水管爆了' } };
  const guesses = await atOnce(2 * CALL_LIMITS.suggest.perMinute + 20, () =>
    here.send('o-script', guess),
  );
  const { message } = new Refusal('cloud/too-often');
  expect(guesses).toContainEqual({ ok: false, error: { code: 'cloud/too-often', message } });
  expect(await here.send(who.resident, guess)).toMatchObject({ ok: true });
});

test('uploads are limited, of people whom nobody knows as well', async () => {
  const allow = (by: string) => here.call(by, 'uploads.allow', { photos: 9, voices: 1 });
  const answers = await atOnce(ACT_LIMITS.upload.perHour + 4, () => allow(who.resident));
  expect(codesOf(answers).filter(Boolean)).toEqual(Array(4).fill('limit/upload'));
  const unknown = await atOnce(2 * CALL_LIMITS.newcomer.perMinute + 5, () => allow('o-nobody'));
  expect(codesOf(unknown)).toContain('cloud/too-often');
});

test('acts of a person who was stored by an earlier build are counted as well', async () => {
  await here.edits('people', who.resident, { shape: 9 });
  const answers = await atOnce(ACT_LIMITS.submit.perHour + 3, () => submit(who.resident));
  expect(yes(answers)).toBe(ACT_LIMITS.submit.perHour);
});
