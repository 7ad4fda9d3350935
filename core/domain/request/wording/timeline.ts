import type { OpenId } from '../../base/identity';
import { categoryOf } from '../../category/category';
import { spaced } from '../../text/spaced';
import { type Moment, sayMoment } from '../../time/moment';
import { arriveBy } from '../model/arrival';
import type { LossCause, RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { Owner } from '../model/owner';
import type { ServiceRequest } from '../model/state';
import { sayArrival } from './arrival-words';

/** 经过: one line of a timeline, in a sentence that a resident understands. */
export interface TimelineLine {
  readonly at: string;
  readonly title: string;
  /** The words that somebody added; empty when there are none. */
  readonly words: string;
}

/**
 * One event as a line. Helpers read why somebody gave it up; the resident reads that somebody else is
 * being asked. Times are phrased as of `now`.
 *
 * @param reads whether this reader may read words of the request (sealed requests)
 * @param asker whether this reader is the asker
 * @param names current names, as this reader may know them
 * @param now when it is read
 */
export function sayEvent(
  event: RequestEvent,
  reads: boolean,
  asker: boolean,
  names: Names,
  now: Moment,
): TimelineLine {
  const line = (title: string, words = '') => ({ at: event.at, title, words: reads ? words : '' });
  const name = event.by === 'clock' ? '' : names.person(event.by);
  const resident = asker ? '您' : '居民';
  switch (event.type) {
    case 'request.submitted':
      return line('提出求助');
    case 'request.offered':
      return line(
        `交给${names.owners([event.to, ...event.also])}，预计${sayMoment(event.acceptBy, now)} 前有人接`,
      );
    case 'request.reminded':
      return line(
        `提醒了${names.owner(event.to)}，${sayMoment(event.until, now)} 前${sayAction(event.to)}`,
      );
    case 'request.urged':
      return line(
        `${name}请${names.owner(event.to)}尽快${event.to.kind === 'studio' ? '接' : '办'}`,
      );
    case 'request.residentReminded':
      return line(sayReminder(event.of, resident));
    case 'request.calledLead':
      return line(
        `请${names.owner(event.to)}的领衔人亲自安排，最晚等到${sayMoment(event.acceptBy, now)}`,
      );
    case 'request.queued':
      return line('办这类事的工作室都忙，排上队了，谁先空出来就给谁');
    case 'request.corrected':
      return line(
        `${name || '系统'}把类别从「${categoryOf(event.from).label}」改成「${categoryOf(event.to).label}」`,
      );
    case 'request.relocated':
      return line(event.by === 'clock' ? '地点随整件事改正了' : `${name || resident}改正了地点`);
    case 'request.added':
      return line(
        event.photos > 0
          ? `${resident}补充了情况，加了 ${event.photos} 张照片`
          : `${resident}补充了情况`,
      );
    case 'request.joined':
      return line('又有一位邻居反映同样的事');
    case 'request.checked':
      return line(
        event.passed ? '内容看过了，邻居们现在也看得到' : '有些话不适合给邻居看，只给来帮忙的人看',
      );
    case 'request.fileHidden': {
      const what = event.of === 'photo' ? '一张照片' : '一段语音';
      return line(
        event.byPerson
          ? `${what}微信没有检查出结果，只有传的人和社区、街道的同志看得到`
          : `${what}没有通过微信的检查，只有传的人看得到`,
      );
    }
    case 'request.paused':
      return line(`约好${sayMoment(event.until, now)} 开协调会，这段时间不算在期限里`, event.words);
    case 'request.asked':
      return line(
        `${name}想问${resident}一件事，${event.until ? '等回答的时间不算在期限里' : '急事照样在办，期限不变'}`,
        event.question,
      );
    case 'request.replied':
      return line(`${resident}回答了`, event.words);
    case 'request.resumed':
      return line(event.by === 'clock' ? '等的时间到了，接着办' : `${name}接着办`);
    case 'request.parted':
      return line(
        `分出 ${event.parts.length} 件请其他工作室协办：${event.parts.map((part) => categoryOf(part.category).label).join('、')}`,
      );
    case 'request.partClosed':
      return line(`协办的「${categoryOf(event.category).label}」办好了`);
    case 'request.followUpDue':
      return line(
        event.direct
          ? `办好有些日子了，请${resident}看看现在好不好，还有难处再提一次`
          : `到了回访的日子，会来问问${resident}好了没有`,
      );
    case 'request.followedUp':
      return line(
        event.well ? `${name}回访过，${resident}说都好` : `${name}回访，${resident}说还没好`,
        event.words,
      );
    case 'request.left':
      return line(sayLoss(names.owners(event.from), event.cause, name), asker ? '' : event.reason);
    case 'request.escalated':
      return line(`交给${names.office(event.to)}安排`);
    case 'request.accepted':
      return line(
        [
          `${names.studio(event.volunteer.studioId)}的${names.person(event.volunteer)}接了`,
          ...(event.arrival ? [sayArrival(arriveBy(event.arrival, event.at), now)] : []),
        ].join('，'),
      );
    case 'request.slip':
      return line(saySlip(event.did, name), event.words);
    case 'request.recorded':
      return line(`${name}记录了进展`, event.note);
    case 'request.overdue':
      return line(
        event.nobody ? '过了约定的时间，该办的岗位现在空着' : '过了约定的时间，已提醒该办的人',
      );
    case 'request.resolved':
      return line(`${name}说办好了`, event.words);
    case 'request.confirmed':
      return line(event.by === 'clock' ? '一直没有回音，就当办好了' : `${resident}确认办好了`);
    case 'request.rated':
      return line(`${resident}已评价`);
    case 'request.reopened':
      return line(`${resident}说没有办好，交给${names.office(event.to)}重新安排`, event.reason);
    case 'request.referred':
      return line(`转给${spaced(event.to)}，书记继续盯着`, event.note);
    case 'request.withdrawn':
      return line(
        event.by === 'clock' ? '整件事已办结，这一件不用再办' : `${resident}撤回了`,
        event.reason,
      );
    default:
      return event satisfies never;
  }
}

/** The people its lines name: everybody who acted, except the people who waited. */
export function namedIn({ timeline, asker, joined }: ServiceRequest): OpenId[] {
  const volunteers = timeline.flatMap((event) => {
    if (event.type === 'request.left') return event.from;
    return event.type === 'request.reminded' || event.type === 'request.urged' ? [event.to] : [];
  });
  const named = [
    ...timeline.flatMap(({ by }) => (by === 'clock' ? [] : [by.openid])),
    ...volunteers.flatMap((owner) => (owner.kind === 'volunteer' ? [owner.openid] : [])),
  ];
  const waited = [asker, ...joined.map(({ openid }) => openid)];
  return [...new Set(named)].filter((openid) => !waited.includes(openid));
}

type Did = Extract<RequestEvent, { type: 'request.slip' }>['did'];

function saySlip(did: Did, name: string): string {
  switch (did) {
    case 'entrusted':
      return `${name}记了一张交接单`;
    case 'givenBack':
      return `${name}记下东西还回来了`;
    case 'agreed':
      return `${name}确认了交接单`;
    case 'contested':
      return `${name}说交接单对不上`;
    case 'settled':
      return `${name}了结了交接单`;
    case 'reminded':
      return '交接单还没了，提醒了两边和书记';
    default:
      return did satisfies never;
  }
}

type OfResident = Extract<RequestEvent, { type: 'request.residentReminded' }>['of'];

function sayReminder(of: OfResident, resident: string): string {
  switch (of) {
    case 'answer':
      return `又请${resident}回答那个问题`;
    case 'hearing':
      return '快到开协调会的时间了，提醒了大家';
    case 'result':
      return `又请${resident}看看办得怎么样`;
    case 'rating':
      return `请${resident}评一评`;
    default:
      return of satisfies never;
  }
}

/** What the owner is asked to do. */
function sayAction({ kind }: Owner): string {
  switch (kind) {
    case 'studio':
      return '没人接就转下一家';
    case 'volunteer':
      return '要办好';
    case 'office':
      return '安排好';
    default:
      return kind satisfies never;
  }
}

function sayLoss(from: string, cause: LossCause, by: string): string {
  switch (cause) {
    case 'declined':
      return `${from}办不了，转给下一家`;
    case 'not-accepted-in-time':
      return `${from}没有按时接，转给下一家`;
    case 'transferred':
      return `${from}转给别人办`;
    case 'dispatched':
      return `${by}重新安排了`;
    case 'relocated':
      return `地点改了，不再由${from}办`;
    case 'volunteer-left':
      return `${from}不再接单了，另请一位接着办`;
    case 'studio-closed':
      return `${from}暂停接单了，转给下一家`;
    case 'late-and-away':
      return `过了约定的时间，${from}目前办不了，另请人接着办`;
  }
}
