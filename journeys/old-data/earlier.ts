import { declarations } from '../../demo/seed/studio-declarations';
import { openidOfVolunteer, studioId } from '../../demo/seed/studios';
import { buildingId, communityId, pointOf } from '../../demo/seed/tree';
import { cast, type Scene } from './scene';

/** Who joins and leaves, and what studios say of themselves. */
export async function peopleChange(scene: Scene): Promise<void> {
  const phone = '15400009999';
  for (const who of [cast.newcomer, cast.zhu, cast.gao]) await scene.here.agrees(who);
  for (const lead of new Set(declarations.flatMap((studio) => studio.lead ?? []))) {
    const terms = { atOnce: 20, onDuty: [], relatives: [] };
    await scene.ask(openidOfVolunteer(lead), 'volunteers.terms', terms);
  }
  await scene.ask(cast.newcomer, 'me.save', {
    ...{ name: '新邻居', phone },
    ...{ nodeId: buildingId('yinxing', 10), detail: '302室' },
  });
  const applies = (who: string, name: string, studio: string, partyMember = false) =>
    scene.ask(who, 'volunteers.apply', {
      ...{ studioId: studioId(studio), name, phone, skills: '下班以后和周末有空', partyMember },
    });
  await applies(cast.zhu, '朱婷', 'errand', true);
  await scene.ask(cast.secretary, 'volunteers.approve', { openid: cast.zhu });
  await applies(cast.gao, '高远', 'errand');
  const reason = '先来聊一聊，下周再报一次';
  await scene.ask(cast.secretary, 'volunteers.refuse', { openid: cast.gao, reason });
  await scene.ask(openidOfVolunteer('shi'), 'volunteers.pause', { paused: true });
  await scene.ask(openidOfVolunteer('xie'), 'volunteers.leave', {});
  await scene.ask(openidOfVolunteer('pan'), 'volunteers.pause', { paused: true, days: 30 });
  const onDuty = [{ days: [6, 7], from: '09:00', to: '17:00' }];
  await scene.ask(openidOfVolunteer('wang'), 'volunteers.terms', {
    ...{ atOnce: 2, onDuty, relatives: ['王海英'], showPhone: true },
  });
}

/** A studio with the list comma in its name, and one that was just founded. */
export async function studiosChange(scene: Scene): Promise<void> {
  const id = studioId('leak-street');
  const known = await scene.ask(cast.officer, 'studios.read', { id });
  await scene.ask(cast.officer, 'studios.save', {
    ...{ id, version: known.version, name: '水、电、门窗应急工作室' },
    ...{ lead: openidOfVolunteer('sun'), introduction: known.introduction },
    specialities: [...known.specialities],
    alsoHelps: [...known.alsoHelps],
    serves: known.serves.map((node) => node.id),
    ...{ nodeId: known.place.id, room: known.room, hours: [], capacity: known.capacity },
    ...{ point: pointOf('yinxing', 1), reach: 800 },
    ...{ fee: known.fee, feeNote: known.feeNote, paused: false },
  });
  await scene.ask(cast.secretary, 'studios.save', {
    ...{ name: '乒乓、象棋小组', lead: cast.zhu },
    introduction: '周末下午在老年活动室，会的教不会的。',
    ...{ specialities: ['culture'], alsoHelps: ['children'], serves: [communityId('yinxing')] },
    ...{ nodeId: communityId('yinxing'), room: '老年活动室', hours: [], capacity: 4 },
    ...{ fee: 'free', feeNote: '', paused: false },
  });
}

/** Requests whose time passes before the state is saved: followed up, rated, reopened, unanswered. */
export async function requestsOfLastWeek(scene: Scene): Promise<void> {
  await scene.closed(cast.li, 'leak', '厨房水管爆了，关了总阀');
  const [well] = await scene.closed(cast.zhang, 'leak', '马桶堵了，水漫到客厅');
  const [badly] = await scene.closed(cast.zhao, 'leak', '跳闸了，推上去又跳');
  const [again] = await scene.resolved(cast.huang, 'repair', '卧室的灯一闪一闪');
  await scene.ask(cast.huang, 'requests.reopen', { id: again, reason: '当晚又闪了' });
  // Nobody answers these, so only the clock acts.
  await scene.resolved(cast.hu, 'children', '三年级数学想请人带一带');
  await scene.asks(cast.liu, 'moving', '书桌要从一楼搬到八楼');
  await scene.asks(cast.zhao, 'nuisance', '楼上夜里拖椅子', { readers: 'neighbours' });
  const [corrected, helper] = await scene.inHand(cast.zhang, 'errand', '想请人教教怎么挂号');
  await scene.ask(helper, 'requests.correct', { id: corrected, category: 'digital' });
  await scene.here.deliver();

  await scene.here.cloud.advance('P3DT1H');
  const said = (id: string, is: boolean, words: string) =>
    scene.ask(cast.secretary, 'requests.followUp', { id, well: is, words });
  await said(well, true, '现在好用');
  await said(badly, false, '还是会跳');
  await scene.here.cloud.advance('P1DT23H');
}
