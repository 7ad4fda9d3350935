import { join } from 'node:path';
import { freshen } from './builds/target';
import { functionsTarget } from './builds/targets';
import { putEarlierDataAside } from './launch/earlier-data';
import { openCloud } from './launch/open-cloud';
import { requireFree } from './launch/port';
import { run, say } from './launch/run';
import { settingsFrom } from './launch/settings';
import { closeWhenStopped } from './launch/until-stopped';

/** `npm run cloud`: the local cloud without the desk, for WeChat's developer tools and for tests. */
run(async () => {
  const root = join(__dirname, '..');
  const settings = settingsFrom(process.env, root);
  await requireFree(settings.port, 'npm run cloud');
  await freshen(root, functionsTarget, say);
  const aside = putEarlierDataAside(settings.dataDir);
  if (aside) say(`旧版本的数据放到了 ${aside}，这里从头开始。`);
  const cloud = await openCloud(root, settings, []);
  closeWhenStopped(cloud, say);
  say(`本地云开着：${cloud.url}`);
});
