import { templates } from '../../core/contract/templates';
import { consentsTo } from '../../core/domain/person/consent';
import { type Person, stranger, withCredits } from '../../core/domain/person/person';
import { communityId, nodeOf } from '../../demo/seed/tree';
import { type Cost, minus, NOTHING, times } from './cost';
import type { Town } from './town';

const SECRETARY = 'o-demo-secretary-chen';
/** Two houses where nobody of the demonstration lives. */
const [QUIET, READING] = ['quiet-house', 'reading-house'];

/**
 * Credits for each reader: one for a first announcement, one for the measured one, and one left over,
 * so that the flag `getsNews` stays.
 */
const CREDITS = 3;

/** A delivery has ended when nothing was written for some minutes; it may take at most this long. */
const STILL_MINUTES = 3;
const MOST_MINUTES = 60;

export interface WalkCost {
  /** 一条公告 to people of whom nobody wants messages: written, published, delivered. */
  readonly announcement: Cost;
  /** Each additional message. */
  readonly message: Cost;
  /** A resident: storage only. */
  readonly resident: Cost;
}

/**
 * 一条公告, sent once to a house without any consent and once to one with many: the difference is the cost
 * of the messages.
 */
export async function costOfWalk(
  town: Town,
  people: number,
  readers: number,
  idleHour: Cost,
): Promise<WalkCost> {
  const community = nodeOf(communityId('yinxing'));
  for (const id of [QUIET, READING]) {
    const ancestors = [...community.ancestors, id];
    const house = { _id: id, kind: 'building', name: id, parent: community._id, ancestors };
    await town.cloud.importDocuments('orgs', [house]);
  }
  const path = (id: string) => [...community.ancestors, id];
  const moved = await town.costOf(async () => {
    await moveIn(town, path(QUIET), people - readers, false);
    await moveIn(town, path(READING), readers, true);
  });
  // Functions read the tree again after ten minutes.
  await town.skip('PT11M');
  // The first announcement after people moved in costs more: ledgers are new and `derive` follows
  // the tree.
  for (const house of [QUIET, READING]) await announced(town, house);
  const announcement = await walkedCost(town, QUIET, idleHour);
  const walked = await walkedCost(town, READING, idleHour);
  return {
    announcement,
    message: times(minus(walked, announcement), 1 / readers),
    resident: times({ ...NOTHING, bytes: moved.bytes }, 1 / people),
  };
}

/** Subtracts what the timer costs in those minutes in any case. */
async function walkedCost(town: Town, nodeId: string, idleHour: Cost): Promise<Cost> {
  let minutes = 0;
  const total = await town.costOf(async () => {
    minutes = (await announced(town, nodeId)).minutes;
  });
  return minus(total, times(idleHour, minutes / 60));
}

/** Writes and publishes it, and runs the timer until it is delivered. */
export async function announced(
  town: Town,
  nodeId: string,
): Promise<{ readonly id: string; readonly minutes: number }> {
  const { id } = await town.ask(SECRETARY, 'announcements.save', {
    title: '周六上午停水三小时',
    body: '检修水泵，九点到十二点。请先接好水。有事打 026-56781234。',
    nodeId,
    audience: 'everyone',
  });
  await town.ask(SECRETARY, 'announcements.publish', { id });
  await town.deliver();
  for (let minutes = 0, still = 0; minutes < MOST_MINUTES; ) {
    const { writes } = await town.costOf(() => town.pass('PT1M'));
    minutes += 1;
    still = writes === 0 ? still + 1 : 0;
    if (still === STILL_MINUTES) return { id, minutes };
  }
  throw new Error('the delivery does not end');
}

async function moveIn(
  town: Town,
  ancestors: readonly string[],
  count: number,
  reads: boolean,
): Promise<void> {
  const openids = Array.from({ length: count }, (_, index) => `o-${ancestors.at(-1)}-${index}`);
  await town.cloud.importDocuments(
    'people',
    openids.map((openid) => residentOf(openid, ancestors, reads)),
  );
  if (!reads) return;
  for (const openid of openids) {
    for (let time = 0; time < CREDITS; time += 1) {
      await town.post('/consents', openid, { [templates.news.id]: 'accept' });
    }
  }
}

function residentOf(openid: string, ancestors: readonly string[], reads: boolean): Person {
  const home = { nodeId: ancestors.at(-1) ?? '', ancestors, detail: '602室' };
  const person = {
    ...stranger(openid),
    version: 1,
    name: '某某',
    phone: '15400000000',
    home,
    ancestors,
    consents: consentsTo(['service'], new Date().toISOString()),
  };
  return reads ? withCredits(person, { news: { left: CREDITS, refused: false } }) : person;
}
