import { join } from 'node:path';
import { freshen } from './builds/target';
import { deskTarget, functionsTarget, phoneTarget } from './builds/targets';
import { putEarlierDataAside } from './launch/earlier-data';
import { openCloud } from './launch/open-cloud';
import { requireFree } from './launch/port';
import { run, say } from './launch/run';
import { settingsFrom } from './launch/settings';
import { closeWhenStopped } from './launch/until-stopped';

/** `npm start`: the whole product on one machine, with a desk of three phones. */
run(async () => {
  const root = join(__dirname, '..');
  const settings = settingsFrom(process.env, root);
  await requireFree(settings.port, 'npm start');
  for (const target of [functionsTarget, deskTarget, phoneTarget]) await freshen(root, target, say);
  const aside = putEarlierDataAside(settings.dataDir);
  if (aside) say(`旧版本的数据放到了 ${aside}，这里从头开始。`);
  const cloud = await openCloud(root, settings, [
    { path: '/', dir: join(root, 'dist', deskTarget.name) },
    { path: '/phone', dir: join(root, 'dist', phoneTarget.name) },
  ]);
  closeWhenStopped(cloud, say);
  say('演示台开好了。数据都是编的，只在这台机器上。按 Ctrl+C 收工。');
  say(`请打开 ${cloud.url}/`);
});
