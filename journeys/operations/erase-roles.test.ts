import { grantOf } from '../../core/domain/org/office';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';
import { everythingStored } from './whole-store';

/**
 * 注销, whatever somebody was: after the seventh day a scan of all documents finds no id, name, telephone or
 * flat of any of them.
 */

jest.setTimeout(300_000);

const EVERY = ['deliver', 'derive', 'learn', 'patrol'];

let here: Neighbourhood;
beforeAll(async () => {
  here = await Neighbourhood.begin({ instances: 1 });
});
afterAll(() => here.end());

/** Everybody who goes. The grid worker stays as a witness, and the resident whose matters they were. */
const GOING = {
  secretary: '欧阳书记',
  officer: '司马主任',
  administrator: '上官管理',
  lead: '诸葛领衔',
  volunteer: '东方师傅',
  captain: '令狐楼长',
  neighbour: '皇甫邻居',
  applicant: '慕容报名',
} as const;
type Going = keyof typeof GOING;
const OFFICES: readonly Going[] = ['secretary', 'officer', 'administrator', 'captain'];
const roles = Object.keys(GOING) as Going[];

const phoneOf = (role: Going) => `1540000${String(7000 + roles.indexOf(role))}`;
const flatOf = (role: Going) => `${2101 + roles.indexOf(role)}号`;
const tracesOf = (role: Going) => [who[role], GOING[role], phoneOf(role), flatOf(role)];

async function settles(role: Going): Promise<void> {
  await here.ask(who[role], 'me.save', {
    ...{ name: GOING[role], phone: phoneOf(role), nodeId: 'plum-2', detail: flatOf(role) },
  });
}

const submit = async (openid: string, more: object = {}) => {
  const input = { category: 'repair', what: '楼道灯不亮了', photos: [], forWhom: 'self', ...more };
  return (await here.ask(openid, 'requests.submit', input as never)).id;
};

/** Everything that these roles do, each leaving its traces. */
async function lives(): Promise<void> {
  for (const role of roles) await settles(role);
  // Whoever granted a role, or is stood in for, is named in the other's document.
  const given = { grantedBy: who.officer, standsInFor: who.secretary };
  await here.edits('people', who.gridWorker, {
    roles: [{ ...grantOf('grid-worker', 'plum'), ...given }],
  });
  await here.ask(who.secretary, 'volunteers.approve', { openid: who.applicant });
  await here.ask(who.lead, 'volunteers.pause', { openid: who.applicant, paused: true });
  const id = await submit(who.resident);
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.ask(who.volunteer, 'requests.record', { id, note: '明早来' });
  await here.ask(who.lead, 'requests.read', { id });
  await here.ask(who.volunteer, 'requests.resolve', { id, words: '好了', minutes: 9, photos: [] });
  await here.ask(who.resident, 'requests.confirm', { id });
  const shared = await submit(who.resident, { category: 'environment', readers: 'neighbours' });
  await here.ask(who.neighbour, 'requests.join', { id: shared });
  await here.ask(who.secretary, 'requests.record', { id: shared, note: '去看过了' });
  const other = await submit(who.resident, { category: 'other' });
  await here.ask(who.secretary, 'requests.dispatch', {
    id: other,
    studioId: 'fix-far',
    reason: '',
  });
  await here.ask(who.officer, 'requests.read', { id: other });
  const { id: news } = await here.ask(who.secretary, 'announcements.save', {
    ...{ title: '停水', body: '明天停水', nodeId: 'plum', audience: 'everyone' },
  });
  await here.ask(who.secretary, 'announcements.publish', { id: news });
  await here.ask(who.captain, 'announcements.read', { id: news });
  await here.ask(who.captain, 'me.export', {});
  await here.ask(who.administrator, 'archive.export', {});
  for (let minute = 0; minute < 3; minute += 1) await here.cloud.advance('PT1M');
  await here.deliver();
  await here.ask(who.officer, 'office.list', { kind: 'all' });
  await here.ask(who.officer, 'volunteers.list', { state: 'approved' });
}

test('before, each of them is found', async () => {
  await lives();
  const all = [...(await everythingStored(here))];
  for (const role of roles) {
    expect({ role, found: all.some(([, text]) => text.includes(who[role])) }).toEqual({
      role,
      found: true,
    });
  }
});

test('after the seventh day none of them is, in any document', async () => {
  for (const role of roles) {
    // Offices were handed over before.
    if (OFFICES.includes(role)) await here.edits('people', who[role], { roles: [] });
    await here.ask(who[role], 'me.erase', { sure: true });
  }
  await here.cloud.advance('PT1M');
  await here.cloud.advance('PT1M');
  await here.cloud.advance('P7DT1H', EVERY);
  for (let minute = 0; minute < 15; minute += 1) await here.cloud.advance('PT1M');
  const left = [...(await everythingStored(here))].flatMap(([where, text]) =>
    roles.flatMap((role) =>
      tracesOf(role)
        // A whole id: `o-lead` begins others as well.
        .filter((trace) => new RegExp(`${trace}(?![\\w-])`).test(text))
        .map((trace) => `${where}: ${trace} in ${around(text, trace)}`),
    ),
  );
  expect(left).toEqual([]);
});

function around(text: string, trace: string): string {
  const at = text.search(new RegExp(`${trace}(?![\\w-])`));
  return text.slice(Math.max(0, at - 60), at + 30);
}
