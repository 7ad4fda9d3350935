import { openidOfVolunteer } from '../../demo/seed/studios';
import { buildingId, communityId, subdistrict } from '../../demo/seed/tree';
import { ADMINISTRATOR, cast, type Scene } from './scene';

/** 岗位: one that was confirmed, one that waits, and one that is handed over; then a street's settings. */
export async function rolesAndSettings(scene: Scene): Promise<void> {
  const { ask, here } = scene;
  const captain = openidOfVolunteer('sun');
  const building = { role: 'captain', node: buildingId('yinxing', 4) } as const;
  const { id } = await ask(cast.secretary, 'roles.grant', { ...building, openid: captain });
  await ask(captain, 'roles.confirm', { id });
  await ask(cast.secretary, 'roles.grant', {
    ...{ role: 'captain', node: buildingId('yinxing', 5), phone: '15400009999' },
  });
  const on = new Date(here.cloud.now().getTime() + 5 * 86_400_000).toISOString();
  const handed = await ask(cast.secretary, 'roles.handOver', {
    ...{ role: 'secretary', node: communityId('yinxing'), to: '15400009998', on },
  });
  await ask(cast.liu, 'roles.confirm', { code: handed.output.code });
  const own = { node: subdistrict._id, version: 0, titles: { captain: '楼栋长' } };
  await ask(ADMINISTRATOR, 'settings.save', { ...own, off: ['jobs'] });
}

/** 改树: a building that was given another name, and one that is closed. */
export async function treeChanges(scene: Scene): Promise<void> {
  const { ask } = scene;
  await ask(ADMINISTRATOR, 'org.rename', { node: buildingId('yinxing', 6), name: '甲6号楼' });
  await ask(ADMINISTRATOR, 'org.close', { node: buildingId('yinxing', 7), closed: true });
}
