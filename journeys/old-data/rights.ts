import { sheetOf } from '../../cloudfunctions/sheets/write';
import { openidOfVolunteer, studioId } from '../../demo/seed/studios';
import { connectSdk } from '../../localcloud/testing/sdk';
import { ADMINISTRATOR, cast, type Scene } from './scene';

/** 交接单 in each state, and names, endings and qualifications that wait for somebody. */
export async function slipsAndRights(scene: Scene): Promise<void> {
  const { ask, here } = scene;
  const card = { kind: 'card', words: '医保卡', amount: 0 } as const;
  const [lent, holder] = await scene.inHand(cast.zhang, 'errand', '帮忙配一次药');
  await ask(holder, 'requests.entrust', { id: lent, items: [card], mandates: [], letter: [] });
  const [out, other] = await scene.inHand(cast.li, 'errand', '帮忙买一袋米');
  const cash = { kind: 'cash', words: '买米', amount: 100_00 } as const;
  await ask(other, 'requests.entrust', { id: out, items: [cash], mandates: [], letter: [] });
  await ask(cast.li, 'requests.agree', { id: out, slip: 's1' });
  const back = { words: '米一袋', spent: 60_00, change: 40_00, receipts: [] };
  await ask(other, 'requests.giveBack', { id: out, slip: 's1', ...back });

  const { name, phone, home } = await ask(cast.zhu, 'me.read', {});
  const place = { nodeId: home?.nodeId ?? '', detail: home?.detail ?? '' };
  await ask(cast.zhu, 'me.save', { ...place, phone, name: `${name}${name.slice(-1)}` });
  const until = new Date(here.cloud.now().getTime() + 200 * 86_400_000).toISOString();
  await ask(cast.officer, 'volunteers.qualify', {
    ...{ personId: openidOfVolunteer('shen'), kinds: ['law'], proof: 'licence' },
    ...{ words: '执业证 00000', until },
  });
  const week = new Date(here.cloud.now().getTime() + 7 * 86_400_000).toISOString();
  await ask(cast.secretary, 'people.holdBack', {
    ...{ personId: cast.zhao, reason: '总发广告', until: week },
  });
  await ask(cast.zhao, 'people.appeal', { words: '那是孩子点的' });
  const lead = openidOfVolunteer('sun');
  const { studio } = await memberOf(scene, lead, 'leak-street');
  await ask(lead, 'volunteers.askEnd', { ...studio, reason: '总是不来' });
}

/** A volunteer of this studio other than its lead. */
async function memberOf(scene: Scene, lead: string, key: string) {
  const { items } = await scene.ask(lead, 'volunteers.list', {
    state: 'approved',
    studioId: studioId(key),
  });
  const member = items.find(({ openid }) => openid !== lead);
  if (!member) throw new Error(`${key} has nobody but its lead`);
  return { studio: { personId: member.openid, studioId: studioId(key) } };
}

/** 导入社区和楼栋: a sheet that is understood and waits to be committed. */
export async function planOfTree(scene: Scene): Promise<void> {
  const sheet = await sheetOf([
    ['社区', '小区', '网格', '楼栋', '户数'],
    ['银杏社区', '', '', '99号楼', '24'],
    ['银杏社区', '', '', '', '很多'],
  ]);
  const file = { cloudPath: 'sheets/tree.xlsx', fileContent: Buffer.from(sheet) };
  const { fileID } = await connectSdk(scene.here.cloud).uploadFile(file);
  await scene.ask(ADMINISTRATOR, 'org.plan', { fileId: fileID });
}
