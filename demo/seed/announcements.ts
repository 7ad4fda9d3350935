import type {
  Announcement,
  Audience,
  Correction,
} from '../../core/domain/announcement/announcement';
import type { OpenId } from '../../core/domain/base/identity';
import type { NodeId } from '../../core/domain/org/org';
import type { Moment } from '../../core/domain/time/moment';
import { communityId, nodeOf, subdistrict } from './tree';
import { ago, daysAgo, sayNextWeekday, type When } from './when';

interface Leaflet {
  readonly id: string;
  readonly node: NodeId;
  readonly audience: Audience;
  readonly by: readonly [openid: OpenId, name: string];
  readonly at: When;
  readonly state: Announcement['state'];
  readonly title: string;
  /** 更正: what was corrected, and when. */
  readonly correction?: readonly [at: When, words: string];
  /** Dates in the text are after the seed's `now`. */
  readonly body: (now: Moment) => string;
}

const SATURDAY = 6;
const WEDNESDAY = 3;

const leaflets: readonly Leaflet[] = [
  {
    id: 'a-demo-service-day',
    node: subdistrict._id,
    audience: 'everyone',
    by: ['o-demo-officer-gu', '顾明远'],
    at: daysAgo(3, '09:00'),
    state: 'published',
    title: '周六便民服务日，家门口就能办',
    body: (now) =>
      `${sayNextWeekday(SATURDAY, now)}上午 8:30 到 11:00，党群服务中心门前：磨刀、理发、量血压、修小家电、法律咨询。\n\n全部免费，不用预约。腿脚不方便的，提前一天在“我要求助”里说一声，红马甲上门来接。`,
  },
  {
    id: 'a-demo-lift-check',
    node: communityId('yinxing'),
    audience: 'everyone',
    by: ['o-demo-secretary-chen', '陈静'],
    at: daysAgo(2, '10:30'),
    state: 'published',
    title: '各栋楼电梯年检通知',
    correction: [daysAgo(1, '17:30'), '6号楼改到下午一点开始，别的楼不变。'],
    body: (now) =>
      `${sayNextWeekday(WEDNESDAY, now)} 9:00 到 11:30，各栋楼的电梯轮流停用检查，每部大约一个小时。\n\n要去医院、要搬重东西的，请提前告诉我们，志愿者在楼下等您。居委会电话 021-00000011。`,
  },
  {
    id: 'a-demo-volunteers-meet',
    node: communityId('yinxing'),
    audience: 'volunteers',
    by: ['o-demo-secretary-chen', '陈静'],
    at: daysAgo(1, '16:00'),
    state: 'published',
    title: '志愿者碰头会：说说这个月',
    body: (now) =>
      `${sayNextWeekday(SATURDAY, now)}下午 2:00，老年活动室。\n\n一起看看这个月办了哪些事、哪些没办好，新来的朋友也认识一下。备了茶和桂花糕。`,
  },
  {
    id: 'a-demo-corridor-draft',
    node: communityId('yinxing'),
    audience: 'everyone',
    by: ['o-demo-secretary-chen', '陈静'],
    at: ago(95),
    state: 'draft',
    title: '楼道清理，想听听您的意见',
    body: () =>
      '2号楼的邻居反映楼道堆物清了又堆。我们想每月一次集中清理，旧家具免费拉走。您觉得哪天合适？',
  },
];

/** 公告 of the demonstration: three that were delivered to their audience, and a draft. */
export function announcementsAt(now: Moment): Announcement[] {
  return leaflets.map((one) => {
    const { name, ancestors } = nodeOf(one.node);
    const at = one.at(now);
    const published = one.state === 'published';
    const corrections = correctionsOf(one, now);
    return {
      _id: one.id,
      version: published ? 2 : 1,
      state: one.state,
      title: one.title,
      body: one.body(now),
      node: one.node,
      nodeName: name,
      ancestors,
      audience: one.audience,
      by: one.by[0],
      byName: one.by[1],
      changedAt: corrections.at(-1)?.at ?? at,
      publishedAt: published ? at : null,
      corrections,
      due: [],
      cursor: '',
      told: 0,
      commands: [],
    };
  });
}

function correctionsOf({ by, correction }: Leaflet, now: Moment): readonly Correction[] {
  if (!correction) return [];
  const [at, words] = correction;
  return [{ at: at(now), by: by[0], words }];
}
