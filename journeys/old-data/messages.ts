import { openidOfVolunteer } from '../../demo/seed/studios';
import { buildingId, communityId, subdistrict } from '../../demo/seed/tree';
import { cast, type Scene } from './scene';

const SEND = 'wx.openApi:subscribeMessage.send';

/** One message for each state in which it can end or wait. */
export async function messagesOfEachKind(scene: Scene): Promise<void> {
  const { here } = scene;
  await scene.agrees(cast.li, 8);
  const [id, by] = await scene.inHand(cast.li, 'culture', '想学写春联');
  const happens = (note: string) => scene.ask(by, 'requests.record', { id, note });
  await here.deliver();
  // Each after the minutes in which messages are gathered.
  const later = () => here.cloud.advance('PT4M', ['derive', 'learn']);
  await later();

  for (const note of ['纸墨备好了', '毛笔也有']) await happens(note);
  await here.deliver();
  await later();
  await happens('周四上课');
  await scene.deliversWith({ action: SEND, kind: 'kill', when: 'after', function: 'deliver' });
  await later();
  await happens('改到周六');
  await scene.deliversWith({ action: SEND, kind: 'wx-error', errcode: 41030 });
  await later();
  await happens('地方换到二楼');
  await here.post('/faults', { faults: [{ action: SEND, kind: 'wx-error', errcode: -1 }] });
  await here.deliver();
  await here.cloud.advance('PT20M', ['derive', 'learn']);
  await here.post('/faults', { faults: [] });
}

/** 公告: written, published and read. */
export async function announcementsOfEachKind(scene: Scene): Promise<void> {
  await scene.ask(cast.secretary, 'announcements.save', {
    ...{ nodeId: communityId('yinxing'), audience: 'everyone' },
    ...{ title: '端午包粽子', body: '想来的邻居先报个名。' },
  });
  const id = await published(scene, cast.secretary, {
    ...{ nodeId: buildingId('yinxing', 5), title: '5号楼换水表' },
  });
  await scene.here.deliver();
  await scene.ask(cast.li, 'announcements.read', { id });
  await scene.ask(cast.secretary, 'announcements.correct', { id, correction: '改到周五。' });
  await scene.here.cloud.advance('PT5M');
}

async function published(
  scene: Scene,
  by: string,
  words: { readonly nodeId: string; readonly title: string },
): Promise<string> {
  const { id } = await scene.ask(by, 'announcements.save', {
    ...{ ...words, audience: 'everyone', body: '具体时间见公告栏。' },
  });
  await scene.ask(by, 'announcements.publish', { id });
  return id;
}

/** A message whose sender has died, and an announcement whose walk is half done. */
export async function halfWay(scene: Scene): Promise<void> {
  await scene.agrees(cast.hu, 2);
  await scene.inHand(cast.hu, 'digital', '手机总跳广告');
  const kill = { kind: 'kill', function: 'deliver' };
  await scene.deliversWith({ ...kill, action: SEND, when: 'before' });

  await published(scene, cast.officer, { nodeId: subdistrict._id, title: '街道便民服务周' });
  // Fifty people were told, and the next step finds the cursor behind them.
  const cursor = { action: 'database.modifyDocument', when: 'after', times: 1 };
  await scene.deliversWith({ ...kill, ...cursor });
}

/** Work that is still due when the state is saved. */
export async function somethingLeftToDo(scene: Scene): Promise<void> {
  const parts = [{ category: 'repair' as const, what: '把楼下的灯修好' }];
  const [whole, by] = await scene.inHand(cast.liu, 'mediation', '我家漏水，楼下的灯灭了');
  await scene.ask(by, 'requests.split', { id: whole, parts });
  const [part] = (await scene.ask(cast.liu, 'requests.read', { id: whole })).parts;
  if (!part) throw new Error('it was not parted');
  await scene.resolves(part.id, await scene.taken(part.id));
  await scene.inHand(cast.zhang, 'children', '孙子放学没人接');
  await scene.ask(openidOfVolunteer('xu'), 'volunteers.pause', { paused: true });
}
