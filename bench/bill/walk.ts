import { templates } from '../../core/contract/templates';
import { type Person, stranger, withConsents } from '../../core/domain/person/person';
import { communityId, nodeOf } from '../../demo/seed/tree';
import { type Cost, NOTHING, times } from './cost';
import type { Town } from './town';

const SECRETARY = 'o-demo-secretary-chen';
/** Nobody of the demonstration lives in these two houses. */
const [QUIET, READING] = ['quiet-house', 'reading-house'];

/** A part of a walk is due again after so long. */
const PART = 'PT50S';
/** A walk is over when a part wrote nothing; longer than this none may take. */
const MOST_PARTS = 50;

export interface WalkCost {
  /** 一条公告 to people of whom nobody wants messages: written, published, walked through. */
  readonly announcement: Cost;
  /** Each message beyond that. */
  readonly message: Cost;
  /** A resident: bytes alone. */
  readonly resident: Cost;
}

/** 一条公告, once to a house without a single consent and once to one with many: the rest is messages. */
export async function costOfWalk(town: Town, people: number, readers: number): Promise<WalkCost> {
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
  // Functions look at the tree anew after ten minutes.
  await town.skip('PT11M');
  const announcement = await town.costOf(() => announced(town, QUIET));
  const walked = await town.costOf(() => announced(town, READING));
  const message = times({ ...walked, reads: walked.reads - announcement.reads }, 1 / readers);
  const more = {
    calls: walked.calls - announcement.calls,
    writes: walked.writes - announcement.writes,
  };
  return {
    announcement,
    message: { ...message, calls: more.calls / readers, writes: more.writes / readers },
    resident: times({ ...NOTHING, bytes: moved.bytes }, 1 / people),
  };
}

/** Written, published, and walked through. @returns its id */
export async function announced(town: Town, nodeId: string): Promise<string> {
  const { id } = await town.ask(SECRETARY, 'announcements.save', {
    title: '周六上午停水三小时',
    body: '检修水泵，九点到十二点。请先接好水。有事打 021-56781234。',
    nodeId,
    audience: 'everyone',
  });
  await town.ask(SECRETARY, 'announcements.publish', { id });
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const { writes } = await town.costOf(() => town.deliver());
    if (writes === 0) return id;
    await town.skip(PART);
  }
  throw new Error('the walk does not come to its end');
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
    await town.post('/consents', openid, { [templates.news.id]: 'accept' });
  }
}

function residentOf(openid: string, ancestors: readonly string[], reads: boolean): Person {
  const home = {
    nodeId: ancestors.at(-1) ?? '',
    ancestors,
    name: '银杏里社区 · 1号楼',
    detail: '602室',
  };
  const person = {
    ...stranger(openid),
    version: 1,
    name: '某某',
    phone: '19900000000',
    home,
    ancestors,
  };
  return reads ? withConsents(person, { news: { left: 1, refused: false } }) : person;
}
