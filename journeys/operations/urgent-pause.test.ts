import type { RequestView } from '../../core/contract/request/view';
import { connectSdk } from '../../localcloud/testing/sdk';
import { keptStates, readKept, type Stored } from '../old-data/kept';
import { Neighbourhood } from './neighbourhood';

/** 急事不停表, with data of an earlier build: a question had paused a burst pipe for days. */

jest.setTimeout(120_000);

let here: Neighbourhood;
afterEach(() => here.end());

const { at, collections } = readKept(keptStates()[0] ?? '');

/** A stored question about a burst pipe: that build stopped its clock as well. */
function stopped(): Stored {
  const found = collections.requests?.find(
    ({ paused }) => (paused as { cause?: string } | null)?.cause === 'answer',
  );
  if (!found) throw new Error('the stored data contain no paused request');
  const soon = new Date(Date.parse(at) + 3_600_000).toISOString();
  const paused = { ...(found.paused as object), dueAt: soon };
  return { ...found, category: 'leak', rank: 0, paused };
}

test('its clock runs again after the first read, and the question can still be answered', async () => {
  const pipe = stopped();
  const requests = (collections.requests ?? []).map((one) => (one._id === pipe._id ? pipe : one));
  here = await Neighbourhood.begin({
    ...{ instances: 1, startAt: new Date(at), asStored: true },
    documents: { ...collections, requests, agenda: [] },
  });
  const id = pipe._id;
  const asker = String(pipe.asker);
  const seen: RequestView = await here.ask(asker, 'requests.read', { id });
  expect(seen).toMatchObject({ paused: null, questioned: true, overdue: false });
  expect(seen.actions).toContain('answer');

  await here.cloud.advance('PT2H');
  const late = await here.ask(asker, 'requests.read', { id });
  expect(late.timeline.map(({ title }) => title)).toEqual(
    expect.arrayContaining([expect.stringContaining('过了约定的时间')]),
  );
  await here.ask(asker, 'requests.answer', { id, words: '在厨房水池下面' });
  const { data } = await connectSdk(here.cloud)
    .database()
    .collection('progress')
    .where({ _id: 'derive' })
    .get();
  expect(data[0]).not.toHaveProperty('requestsUpTo');
});
