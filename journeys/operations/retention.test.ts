import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { filesIn, filesThere, photoOf } from './uploads';
import { whereStored } from './whole-store';

/** 到期删除: data and files are deleted automatically when their retention period has ended. */

jest.setTimeout(300_000);

const EVERY = ['deliver', 'derive', 'learn', 'patrol'];
const WORDS = ['紫色窗帘后面渗水', '换了蓝色接头', '满意得很'];

let here: Neighbourhood;
let photo: string;
beforeEach(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterEach(() => here.end());

/** Advances the clock without timer runs, then runs the minutes of a night. */
async function later(duration: string, minutes = 4): Promise<void> {
  await here.cloud.advance(duration, EVERY);
  for (let minute = 0; minute < minutes; minute += 1) await here.cloud.advance('PT1M');
}

async function closed(): Promise<string> {
  const uploaded = await photoOf(here, who.resident);
  const { id } = await here.ask(who.resident, 'requests.submit', {
    ...{ category: 'repair', what: WORDS[0] ?? '', photos: [uploaded], forWhom: 'family' },
    concerned: { name: '李奶奶', phone: '15400005555' },
    place: { nodeId: 'plum-2', detail: '1709室' },
  });
  [photo = ''] = await filesIn(here, id);
  await here.ask(who.volunteer, 'requests.accept', { id });
  const done = { words: WORDS[1] ?? '', minutes: 20, photos: [] };
  await here.ask(who.volunteer, 'requests.resolve', { id, ...done });
  await here.ask(who.resident, 'requests.confirm', { id });
  await here.ask(who.resident, 'requests.rate', { id, stars: 5, words: WORDS[2] ?? '' });
  await here.deliver();
  await here.ask(who.lead, 'requests.read', { id });
  return id;
}

test('telephone and flat are deleted after 30 days, photos after a year, words after three', async () => {
  const id = await closed();
  await later('P29D');
  expect(await whereStored(here, ['15400005555'])).toEqual([`requests/${id}: 15400005555`]);
  await later('P2D');
  expect(await whereStored(here, ['15400005555', '李奶奶', '1709室'])).toEqual([]);
  expect(await filesThere(here, [photo])).toEqual([photo]);

  await later('P340D');
  expect(await filesThere(here, [photo])).toEqual([]);
  expect(await whereStored(here, [photo])).toEqual([]);
  expect(await whereStored(here, WORDS)).toHaveLength(WORDS.length);

  await later('P735D');
  expect(await whereStored(here, WORDS)).toEqual([]);
  const view = await here.ask(who.resident, 'requests.read', { id });
  expect(view).toMatchObject({ state: 'closed', category: 'repair', what: '' });
  expect(view.rating?.stars).toBe(5);
});

test('messages are deleted after a year, deeds after three; an idle night costs nothing', async () => {
  const id = await closed();
  const kept = async (collection: string) =>
    (await whereStored(here, ['"_id"'])).filter((where) => where.startsWith(`${collection}/`));
  expect((await kept('inbox')).length).toBeGreaterThan(0);
  expect(await kept('deeds')).toHaveLength(1);
  await later('P200D', 30);
  const { mark } = (await here.get('/stats?last=0')) as { mark: number };
  // The ten minutes around three in the morning.
  await here.cloud.advance('PT16H55M', EVERY);
  for (let minute = 0; minute < 10; minute += 1) await here.cloud.advance('PT1M', ['derive']);
  const { invocations } = (await here.get(`/stats?since=${mark}`)) as {
    invocations: { function: string; calls: { action: string }[] }[];
  };
  const removals = invocations.flatMap(({ calls }) =>
    calls.filter(({ action }) => action === 'database.removeDocument'),
  );
  expect(removals).toEqual([]);
  await later('P170D', 3);
  await later('P1D', 3);
  expect(await kept('inbox')).toEqual([]);
  expect(await kept('deeds')).toHaveLength(1);
  await later('P730D', 3);
  await later('P1D', 3);
  expect(await kept('deeds')).toEqual([]);
  expect((await here.ask(who.secretary, 'requests.read', { id })).state).toBe('closed');
});

test('marks of announcements that were read are deleted after a year', async () => {
  const { id } = await here.ask(who.secretary, 'announcements.save', {
    ...{ title: '停水', body: '明天停水', nodeId: 'plum', audience: 'everyone' },
  });
  await here.ask(who.secretary, 'announcements.publish', { id });
  await here.ask(who.resident, 'announcements.read', { id });
  const marks = async () =>
    (await whereStored(here, [who.resident])).filter((where) =>
      where.startsWith('announcementReads/'),
    );
  expect(await marks()).toHaveLength(1);
  await later('P360D', 3);
  expect(await marks()).toHaveLength(1);
  await later('P10D', 3);
  await later('P1D', 3);
  expect(await marks()).toEqual([]);
});
