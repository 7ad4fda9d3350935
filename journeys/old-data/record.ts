import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/store/indexes';
import { fill } from '../../demo/launch/fill';
import { run, say } from '../../demo/launch/run';
import { connectSdk } from '../../localcloud/testing/sdk';
import buildFunctions from '../build/functions';
import { Neighbourhood } from '../operations/neighbourhood';
import { peopleChange, requestsOfLastWeek, studiosChange } from './earlier';
import { keep, type Stored } from './kept';
import {
  announcementsOfEachKind,
  halfWay,
  messagesOfEachKind,
  somethingLeftToDo,
} from './messages';
import { rolesAndSettings, treeChanges } from './offices';
import { planOfTree, slipsAndRights } from './rights';
import { Scene } from './scene';
import {
  requestsInEachState,
  requestsOfMany,
  requestsOnTheirWay,
  whatIsNewer,
  wordsToCheck,
} from './today';

/** The platform's cap on rows per query; a state is smaller than that. */
const ROWS = 1000;

/**
 * `npm run old-data -- NAME`: lets the functions of this commit store one of everything, and saves it.
 */
run(async () => {
  const [name] = process.argv.slice(2);
  if (!name || !/^[\w.-]+$/.test(name)) throw new Error('npm run old-data -- 2026-11-30');
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: __dirname, encoding: 'utf8' });
  await buildFunctions();
  const here = await Neighbourhood.begin({ instances: 1, documents: {} });
  try {
    await fill(here.cloud);
    await forgetOldNews(here);
    await happen(new Scene(here));
    const at = here.cloud.now().toISOString();
    const folder = keep(name, { at, commit: commit.trim(), collections: await stored(here) });
    say(join(folder, '*'));
  } finally {
    await here.end();
  }
});

/** Read items of long ago contain nothing that newer items do not. */
async function forgetOldNews({ cloud }: Neighbourhood): Promise<void> {
  const inbox = connectSdk(cloud).database().collection('inbox');
  const { data } = await inbox.limit(ROWS).get();
  const read = data.filter(({ readAt }) => readAt !== null);
  for (const { _id } of read) await inbox.doc(String(_id)).remove();
}

async function happen(scene: Scene): Promise<void> {
  await peopleChange(scene);
  await studiosChange(scene);
  await requestsOfLastWeek(scene);
  await requestsInEachState(scene);
  await requestsOnTheirWay(scene);
  await requestsOfMany(scene);
  await whatIsNewer(scene);
  await scene.here.deliver();
  await messagesOfEachKind(scene);
  await announcementsOfEachKind(scene);
  await halfWay(scene);
  await somethingLeftToDo(scene);
  await wordsToCheck(scene);
  await slipsAndRights(scene);
  await planOfTree(scene);
  await rolesAndSettings(scene);
  await treeChanges(scene);
}

async function stored({ cloud }: Neighbourhood): Promise<Record<string, Stored[]>> {
  const database = connectSdk(cloud).database();
  const all = await Promise.all(
    collections.map(async ({ name }) => {
      const { data } = await database.collection(name).orderBy('_id', 'asc').limit(ROWS).get();
      return [name, data as unknown as Stored[]] as const;
    }),
  );
  return Object.fromEntries(all);
}
