import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../cloudfunctions/build';
import { templates } from '../../core/contract/templates';
import { who } from './inhabitants';
import { Neighbourhood } from './neighbourhood';

/** 长期订阅: an account with long-term templates, from its table of templates to WeChat's refusal. */

jest.setTimeout(120_000);

/** Residents and volunteers once and for all, announcements one by one. */
const ACCOUNT = {
  ...templates,
  progress: { ...templates.progress, kind: 'longterm' },
  task: { ...templates.task, kind: 'longterm' },
} as const;

let functionsDir: string;
let here: Neighbourhood;
beforeAll(async () => {
  functionsDir = mkdtempSync(join(tmpdir(), 'longterm-'));
  await buildFunctions(functionsDir, ACCOUNT);
});
afterAll(() => rmSync(functionsDir, { recursive: true, force: true }));
beforeEach(async () => {
  here = await Neighbourhood.begin({ functionsDir, templates: ACCOUNT, instances: 1 });
});
afterEach(() => here.end());

/** One step that the resident is told of. */
async function happens(note: string, id: string): Promise<void> {
  await here.ask(who.volunteer, 'requests.record', { id, note });
  await here.deliver();
  await here.cloud.advance('PT3M');
}

async function inWork(): Promise<string> {
  const { id } = await here.ask(who.resident, 'requests.submit', {
    category: 'repair',
    what: '卧室的灯不亮',
    photos: [],
    forWhom: 'self',
  });
  await here.ask(who.volunteer, 'requests.accept', { id });
  await here.deliver();
  await here.cloud.advance('PT3M');
  return id;
}

const progressOf = async () => (await here.ask(who.resident, 'me.read', {})).credits.progress;

test('one consent is valid for every message', async () => {
  await here.consent(who.resident, 'progress');
  const id = await inWork();
  for (const note of ['在路上', '到了', '修好一半']) await happens(note, id);
  expect(await here.messagesTo(who.resident)).toHaveLength(4);
  expect(await progressOf()).toEqual({ left: 1, refused: false });
});

test('a later no takes it back, at both ends', async () => {
  await here.consent(who.resident, 'progress');
  const id = await inWork();
  await here.post(
    '/consents',
    { [ACCOUNT.progress.id]: 'reject' },
    { 'x-wx-openid': who.resident },
  );
  await here.ask(who.resident, 'consents.record', { results: { progress: 'reject' } });
  await happens('在路上', id);
  expect(await here.messagesTo(who.resident)).toHaveLength(1);
  expect(await progressOf()).toEqual({ left: 0, refused: true });
});

test('43101: turned off in WeChat’s own settings, the ledger is set right', async () => {
  await here.consent(who.resident, 'progress');
  const id = await inWork();
  await fetch(`${here.cloud.url}/consents?template=${ACCOUNT.progress.id}`, {
    method: 'DELETE',
    headers: { 'x-wx-openid': who.resident },
  });
  await happens('在路上', id);
  expect(await here.messagesTo(who.resident)).toHaveLength(1);
  expect(await progressOf()).toEqual({ left: 0, refused: false });
});

test('next to it, a one-time template is used up by one message', async () => {
  await here.consent(who.neighbour, 'news');
  for (const title of ['停水', '停电']) {
    const words = { title, body: '请做好准备。', nodeId: 'plum', audience: 'everyone' } as const;
    const { id } = await here.ask(who.secretary, 'announcements.save', words);
    await here.ask(who.secretary, 'announcements.publish', { id });
    await here.deliver();
    await here.cloud.advance('PT3M');
  }
  expect(await here.messagesTo(who.neighbour)).toHaveLength(1);
  const { credits } = await here.ask(who.neighbour, 'me.read', {});
  expect(credits.news).toEqual({ left: 0, refused: false });
});
