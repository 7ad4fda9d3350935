import { openidOfVolunteer, studioId } from '../../demo/seed/studios';
import { buildingId, communityId, pointOf } from '../../demo/seed/tree';
import { photoOf, voiceOf } from '../operations/uploads';
import { cast, type Scene } from './scene';

/** One request in each state that only its asker and its assignee have acted on. */
export async function requestsInEachState(scene: Scene): Promise<void> {
  const { ask } = scene;
  await scene.asks(cast.li, 'suggestion', '晚上服务站能不能多开一小时', { readers: 'neighbours' });
  const answered = await scene.asks(cast.gao, 'suggestion', '公告栏想装一盏灯', {
    readers: 'neighbours',
  });
  const inPublic = { id: answered, words: '下周装好，谢谢您', minutes: 0, photos: [] };
  await ask(cast.secretary, 'requests.resolve', inPublic);
  await ask(cast.gao, 'requests.confirm', { id: answered });

  await scene.asks(cast.huang, 'repair', '电饭锅不热了', {
    ...{ atHome: ['workday-evening', 'weekend'], photos: [await photoOf(scene.here, cast.huang)] },
    voice: { file: await voiceOf(scene.here, cast.huang), seconds: 12 },
  });
  const [recorded, by] = await scene.inHand(cast.zhang, 'medicine', '降压药快吃完了', {
    ...{ forWhom: 'family', concerned: { name: '张大爷', phone: '15400008888' } },
    ...{ beneficiaries: ['living-alone'], avoid: { studios: [], names: ['梁素芬'] } },
  });
  await ask(by, 'requests.record', { id: recorded, note: '明早九点去医院' });
  await scene.resolved(cast.zhu, 'repair', '门锁转不动');
  const [judged] = await scene.closed(cast.li, 'forms', '医保卡怎么换');
  await ask(cast.li, 'requests.rate', { id: judged, stars: 5, words: '耐心' });
  const [badly] = await scene.closed(cast.zhao, 'environment', '楼道灯坏了');
  await ask(cast.zhao, 'requests.rate', { id: badly, stars: 1, words: '第二天又坏' });
  const [together, cleaner] = await scene.inHand(cast.gao, 'environment', '楼道堆满旧家具', {
    readers: 'neighbours',
  });
  await ask(cast.huang, 'requests.join', { id: together });
  await scene.resolves(together, cleaner);
  await ask(cast.gao, 'requests.confirm', { id: together });
  await ask(cast.huang, 'requests.rate', { id: together, stars: 4, words: '清爽了' });
  const dropped = await scene.asks(cast.hu, 'errand', '帮忙取个快递');
  await ask(cast.hu, 'requests.withdraw', { id: dropped, reason: '自己取到了' });
  const outside = await scene.asks(cast.huang, 'other', '路口红绿灯时间太短');
  const note = '请交警看一看';
  await ask(cast.secretary, 'requests.refer', { id: outside, to: '12345', note });
}

/** Requests that stop the clock, and requests that are passed on. */
export async function requestsOnTheirWay(scene: Scene): Promise<void> {
  const { ask } = scene;
  const [asked, mediator] = await scene.inHand(cast.li, 'mediation', '楼下说我家漏水');
  await ask(mediator, 'requests.ask', { id: asked, question: '哪个房间在漏？' });
  const [replied, other] = await scene.inHand(cast.zhao, 'mediation', '阳台花盆滴水');
  await ask(other, 'requests.ask', { id: replied, question: '几点滴得多？' });
  await ask(cast.zhao, 'requests.answer', { id: replied, words: '晚上浇花以后' });
  const [meeting, host] = await scene.inHand(cast.gao, 'nuisance', '住房改成了棋牌室', {
    ...{ readers: 'neighbours', nameless: 'to-neighbours' },
  });
  const at = new Date(scene.here.cloud.now().getTime() + 4 * 86_400_000).toISOString();
  await ask(host, 'requests.hearing', { id: meeting, at, words: '居委会二楼，请两家都来' });
  await ask(cast.huang, 'requests.join', { id: meeting });
  await ask(cast.zhang, 'requests.join', { id: meeting });
  await ask(cast.zhang, 'requests.leave', { id: meeting });

  const [passedOn, first] = await scene.inHand(cast.zhang, 'repair', '水龙头滴水三天了');
  const toStudio = { id: passedOn, studioId: studioId('leak-street'), reason: '要带大扳手' };
  await ask(first, 'requests.transfer', toStudio);
  const [givenUp, second] = await scene.inHand(cast.liu, 'care', '妈妈一个人住，想有人去看看');
  await ask(second, 'requests.transfer', { id: givenUp, reason: '这周都在外面' });
  const [declined, whose] = await scene.inHand(cast.huang, 'leak', '水表在转，找不到哪里漏');
  await ask(whose, 'requests.decline', { id: declined, reason: '人在外地' });
  const [left, third] = await scene.inHand(cast.zhao, 'jobs', '想学月嫂，去哪里报名');
  await ask(third, 'requests.record', { id: left, note: '问了两家，等回话' });
  await ask(third, 'volunteers.leave', {});
  const sent = await scene.asks(cast.li, 'other', '天台上有东西在响');
  const where = { id: sent, studioId: studioId('hazard'), reason: '请先去看看' };
  await ask(cast.secretary, 'requests.dispatch', where);
}

/** Danger offered to several studios, queued requests, and split ones. */
export async function requestsOfMany(scene: Scene): Promise<void> {
  const { ask } = scene;
  await scene.asks(cast.zhang, 'leak', '厨房漏水，楼下天花板也湿了', {
    beneficiaries: ['living-alone'],
  });
  await scene.asks(cast.liu, 'hazard', '健身器材的螺丝松了', {
    place: { nodeId: communityId('yinxing'), detail: '小花园', point: pointOf('yinxing', 3) },
  });
  await scene.asks(cast.zhao, 'nuisance', '一楼油烟熏人', { nameless: 'altogether' });

  for (const lawyer of ['shen', 'jiang']) {
    const terms = { atOnce: 1, onDuty: [], relatives: [] };
    await ask(openidOfVolunteer(lawyer), 'volunteers.terms', terms);
  }
  const [sealed] = await scene.inHand(cast.hu, 'law', '房东不退押金');
  await ask(openidOfVolunteer('shen'), 'requests.read', { id: sealed });
  const more = await scene.asks(cast.gao, 'law', '加班费一直没给');
  if ((await ask(cast.gao, 'requests.read', { id: more })).state === 'offered') {
    await ask(openidOfVolunteer('jiang'), 'requests.accept', { id: more });
  }
  await scene.asks(cast.li, 'law', '遗嘱要怎么写');
  await scene.asks(cast.zhang, 'law', '借条过了三年', { beneficiaries: ['hardship'] });

  const [whole, by] = await scene.inHand(cast.huang, 'repair', '洗衣机漏水，泡了楼下', {
    readers: 'neighbours',
  });
  const parts = [
    { category: 'mediation', what: '和楼下谈谈赔多少' },
    { category: 'counsel', what: '楼下老人受了惊，陪着聊聊' },
  ] as const;
  await ask(by, 'requests.split', { id: whole, parts: parts.map((part) => ({ ...part })) });
  const [first] = (await ask(cast.huang, 'requests.read', { id: whole })).parts;
  if (!first) throw new Error('it was not parted');
  await scene.resolves(first.id, await scene.taken(first.id));
}

/** Words for neighbours that WeChat's check refused, or that could not be checked. */
export async function wordsToCheck(scene: Scene): Promise<void> {
  const toNeighbours = { readers: 'neighbours' } as const;
  await scene.asks(cast.zhao, 'environment', '车库里有人聚众赌博', toNeighbours);
  const action = 'wx.openApi:security.msgSecCheck';
  await scene.here.post('/faults', { faults: [{ action, kind: 'wx-error', errcode: -1 }] });
  await scene.asks(cast.gao, 'environment', '垃圾桶满了两天没人收', toNeighbours);
  await scene.here.post('/faults', { faults: [] });
}

/** What later shapes added: additions, corrections, questions in danger, arrival times. */
export async function whatIsNewer(scene: Scene): Promise<void> {
  const { ask } = scene;
  const [id, by] = await scene.inHand(cast.gao, 'leak', '水箱一直往外溢', {
    avoid: { studios: [studioId('hazard')], names: [] },
  });
  await ask(by, 'requests.ask', { id, question: '总阀在哪里？' });
  await ask(cast.gao, 'requests.add', { id, words: '总阀关了，还在滴', photos: [] });
  const photos = [await photoOf(scene.here, cast.gao)];
  await ask(cast.gao, 'requests.add', { id, words: '', photos });
  const place = { nodeId: buildingId('yinxing', 4), detail: '501室' };
  await ask(cast.gao, 'requests.relocate', { id, place });
  const promised = await scene.asks(cast.zhang, 'leak', '下水道往上冒水');
  await ask(await scene.lead(promised), 'requests.accept', { id: promised, arrival: 'half-hour' });
}
