import { connectSdk } from '../../localcloud/testing/sdk';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 近况: how a studio answers is counted by a timer, from the requests alone, and routing goes by it. */

jest.setTimeout(120_000);

let here: Neighbourhood;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

const submit = async (by: string = who.resident) => {
  const what = '厨房水龙头滴水三天了';
  const input = { category: 'repair', what, photos: [], forWhom: 'self' } as const;
  return (await here.ask(by, 'requests.submit', { ...input, photos: [] })).id;
};

async function recordOf(id: string): Promise<object | undefined> {
  const { data } = await connectSdk(here.cloud)
    .database()
    .collection('lately')
    .where({ _id: id })
    .get();
  return (data as object[])[0];
}

test('counts the requests that a studio accepted and lost, at most once an hour', async () => {
  const [taken, left] = [await submit(), await submit()];
  await submit();
  await here.ask(who.volunteer, 'requests.accept', { id: taken });
  await here.ask(who.volunteer, 'requests.decline', { id: left, reason: '都在外面' });
  await here.ask('o-far-volunteer', 'requests.accept', { id: left });
  await here.cloud.advance('PT61M');
  // The one that still waits says nothing yet.
  expect(await recordOf('fix')).toMatchObject({ _id: 'fix', asked: 2, lost: 1 });
  expect(await recordOf('fix-far')).toMatchObject({ _id: 'fix-far', asked: 1, lost: 0 });
  expect(await recordOf('law')).toMatchObject({ _id: 'law', asked: 0, lost: 0 });
});

test('volunteers’ own requests do not count, taken or lost', async () => {
  const [taken, left] = [await submit(who.volunteer), await submit(who.volunteer)];
  await here.ask(who.lead, 'requests.accept', { id: taken });
  await here.ask(who.lead, 'requests.decline', { id: left, reason: '都在外面' });
  await here.cloud.advance('PT61M');
  expect(await recordOf('fix')).toMatchObject({ _id: 'fix', asked: 0, lost: 0 });
});

test('a reopened request counts as lost, not as taken too', async () => {
  const id = await submit();
  await here.ask(who.volunteer, 'requests.accept', { id });
  const done = { words: '换好了', minutes: 30, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', { id, ...done });
  await here.ask(who.resident, 'requests.reopen', { id, reason: '又漏了' });
  await here.cloud.advance('PT61M');
  expect(await recordOf('fix')).toMatchObject({ _id: 'fix', asked: 1, lost: 1 });
});

test('a studio that mostly gives away comes after an equal one', async () => {
  const database = connectSdk(here.cloud).database();
  await database
    .collection('studios')
    .doc('fix')
    .update({ data: { serves: ['street'] } });
  const now = new Date(Date.now() + 60_000).toISOString();
  await database
    .collection('studios')
    .doc('fix')
    .update({ data: { changedAt: now, version: 2 } });
  const owner = async () => {
    const { owner: found } = await here.ask(who.resident, 'requests.read', { id: await submit() });
    return found.studioId;
  };
  expect(await owner()).toBe('fix');
  await here.cloud.importDocuments('lately', [{ _id: 'fix', asked: 20, lost: 15 }]);
  expect(await owner()).toBe('fix-far');
});
