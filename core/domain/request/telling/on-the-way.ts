import { categoryOf } from '../../category/category';
import { briefly } from '../../notice/message-fit';
import type { Recipient } from '../../notice/notice';
import type { Moment } from '../../time/moment';
import { momentIn } from '../../time/moments-in';
import { isFollowUpAnnounced } from '../clock/after-closing';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { ServiceRequest } from '../model/state';
import { draftsToAsked } from './asked-before';
import { isCorrected, type MessageDraft, type To } from './message-draft';
import { recipientOf } from './recipient-of';
import { draftsThatRemind } from './reminders';

/** Events between the request and its result: reminders, pauses, questions, subrequests. */
export type EventOnTheWay = Extract<
  RequestEvent,
  {
    type:
      | 'request.reminded'
      | 'request.residentReminded'
      | 'request.urged'
      | 'request.calledLead'
      | 'request.queued'
      | 'request.corrected'
      | 'request.relocated'
      | 'request.added'
      | 'request.joined'
      | 'request.checked'
      | 'request.fileHidden'
      | 'request.paused'
      | 'request.asked'
      | 'request.replied'
      | 'request.resumed'
      | 'request.parted'
      | 'request.partClosed'
      | 'request.followUpDue'
      | 'request.followedUp';
  }
>;

/** 途中的话: the drafts of these events, called by `draftsOf`. */
export function draftsOnTheWay(
  event: EventOnTheWay,
  request: ServiceRequest,
  to: To,
  names: Names,
): MessageDraft[] {
  const { label: kind, sealed } = categoryOf(request.category);
  const where = names.place(request.place);
  const asker: Recipient = { kind: 'person', openid: request.asker };
  const owner = recipientOf(request.owner, request);
  const secretary: Recipient = { kind: 'office', role: 'secretary', ancestors: request.ancestors };

  switch (event.type) {
    case 'request.reminded':
    case 'request.residentReminded':
    case 'request.calledLead':
      return draftsThatRemind(event, request, to, names);
    case 'request.urged': {
      const by = event.by === 'clock' ? '书记' : names.person(event.by);
      const waits = event.to.kind === 'studio';
      const text = waits
        ? `${where}的「${kind}」还没有人接，${by}请你们尽快接单，接不了就退回。`
        : `${where}的「${kind}」过了约定的时间，${by}请您尽快办好，来不及就记一笔，让居民心里有数。`;
      const tip = waits ? '请尽快接单' : '请尽快办好';
      const hands = waits
        ? request.askedStudios.map((studioId): Recipient => ({ kind: 'studio', studioId }))
        : [owner];
      return hands.map((hand) => to(hand, '催办', tip, text));
    }
    case 'request.queued': {
      const office = recipientOf(event.to, request);
      const text = `${where}的「${kind}」在排队：办这类事的工作室都忙。您也可以直接安排。`;
      const told = `办「${kind}」的工作室目前都忙，已经给您排上队，谁先空出来就先给您办。`;
      return [
        to(office, '在排队', '工作室都忙，请留意', text),
        to(asker, '排队中', '工作室都忙，已排上队', (your) =>
          isCorrected(event, request) ? `${your}事改按「${kind}」来办。${told}` : told,
        ),
      ];
    }
    case 'request.corrected': {
      const toAsker = to(
        asker,
        '改了类别',
        `改按${kind}来办`,
        (your) => `${your}事改按「${kind}」来办。`,
      );
      return [
        { ...toAsker, mergedWithNext: true },
        ...draftsToOwner(event, request, to, names),
        ...draftsToAsked(event, request, names),
      ];
    }
    case 'request.relocated':
      return [...draftsOfMove(event, request, to, names), ...draftsToAsked(event, request, names)];
    case 'request.added': {
      // Somebody who may not read the note would find nothing new, so it waits for the next
      // assignee.
      if (sealed && request.owner.kind !== 'volunteer') return [];
      const text = `${where}的「${kind}」，居民补充了情况，请看一看。`;
      return whoHasIt(request).map((hand) => to(hand, '有补充', '居民补充了情况', text));
    }
    case 'request.joined':
      return [
        to(owner, '多人反映', '又有一位邻居反映', `${where}的「${kind}」，又有一位邻居反映。`),
      ];
    case 'request.checked': {
      if (event.passed) return [];
      const text = `您的「${kind}」照样在办；有些话不适合给邻居看，只给来帮忙的人看。`;
      return [to(asker, '只给帮忙的', '照样办，只是邻居看不到', text)];
    }
    case 'request.fileHidden': {
      const what = event.of === 'photo' ? '一张照片' : '一段语音';
      const own = { kind: 'person', openid: event.uploader } as const;
      const text = `「${kind}」照样在办；您传的${what}没有通过微信的检查，别人看不到，要紧的请写成文字。`;
      const drafts = [to(own, '照片没过', `有${what}别人看不到`, text)];
      if (!event.byPerson) return drafts;
      const look = `${where}的「${kind}」，有${what}微信没有检查出结果，请您看一看，要紧的转告办的人。`;
      return [...drafts, to(secretary, '请看一看', `有${what}请您看一看`, look)];
    }
    case 'request.paused': {
      const on = momentIn(event.until);
      return [
        to(
          asker,
          '约协调会',
          '点开看时间和地点',
          (your) => `${your}「${kind}」约在${on} 开协调会，点开看看在哪里。`,
        ),
      ];
    }
    case 'request.asked':
      return [
        to(
          asker,
          '请您回答',
          '有人想问您一件事',
          event.until
            ? `办「${kind}」的人想问您一件事，请点开回答。`
            : `办「${kind}」的人想问您一件事，事情照样在办，请马上点开回答。`,
        ),
      ];
    case 'request.replied':
      return [
        to(
          owner,
          '已回答',
          '居民回答了，请接着办',
          `${where}的「${kind}」，居民回答了，请接着办。`,
        ),
      ];
    case 'request.resumed':
      return [
        to(
          owner,
          '接着办',
          '等的时间到了，请接着办',
          `${where}的「${kind}」等的时间到了，请接着办。`,
        ),
        to(asker, '接着办', '接着办了', (your) => `${your}「${kind}」接着办了。`),
      ];
    case 'request.parted':
      return [
        to(
          asker,
          '几家协办',
          '请了其他工作室协办',
          (your) => `${your}「${kind}」请了其他工作室协办。`,
        ),
      ];
    case 'request.partClosed': {
      const part = categoryOf(event.category).label;
      const text = `${where}的「${kind}」，协办的「${part}」办好了。`;
      // The asker is told by the subrequest itself, which is theirs; neighbours who joined have no
      // part in it.
      const told = `您一起反映的「${kind}」，协办的「${part}」办好了。`;
      return [
        to(owner, '协办进展', '有一件办好了', text),
        ...request.joined.map(({ openid }) =>
          to({ kind: 'person', openid }, '协办进展', '有一件办好了', told),
        ),
      ];
    }
    case 'request.followUpDue': {
      const text = `${where}的「${kind}」办好有些日子了，请您去问问居民现在怎么样。`;
      const visit = to(secretary, '该回访', '请去问问办得怎么样', text);
      const directly = to(
        asker,
        '回访',
        '现在都好吗',
        (your) => `${your}「${kind}」办好有些日子了，现在都好吗？要是还有难处，请再提一次。`,
      );
      // The office sees only that a sealed request exists.
      const first = sealed && !isFollowUpAnnounced(request);
      if (event.direct) return sealed && !first ? [] : [directly];
      return first ? [visit, directly] : [visit];
    }
    case 'request.followedUp':
      return [];
    default:
      return event satisfies never;
  }
}

/** To the owner who keeps it: the category has changed, and there may be less time. */
function draftsToOwner(
  { at, from }: Extract<EventOnTheWay, { type: 'request.corrected' }>,
  request: ServiceRequest,
  to: To,
  names: Names,
): MessageDraft[] {
  const { owner, paused, dueAt, place } = request;
  const now = categoryOf(request.category).label;
  const until = paused || !dueAt ? '' : `，${sayUntil(dueAt, at, DEED[owner.kind])}`;
  const text = `${names.place(place)}的「${categoryOf(from).label}」改按「${now}」来办${until}。`;
  return whoHasIt(request).map((hand) => ({
    ...to(hand, '改了类别', briefly(`改按${now}来办`, '改了类别'), text),
    mergedWithNext: true,
  }));
}

/** The corrected place: to the owner who keeps it, and to the people who wait. */
function draftsOfMove(
  { from }: Extract<EventOnTheWay, { type: 'request.relocated' }>,
  request: ServiceRequest,
  to: To,
  names: Names,
): MessageDraft[] {
  const { label: kind } = categoryOf(request.category);
  const where = names.place(request.place);
  const text = `${names.place(from)}的「${kind}」改了地点，现在是${where}，去之前请看清楚门牌。`;
  const asker: Recipient = { kind: 'person', openid: request.asker };
  const drafts = [
    ...whoHasIt(request).map((hand) => to(hand, '改了地点', '去之前请看清楚地点', text)),
    to(asker, '改了地点', '地点改好了', (your) => `${your}「${kind}」改了地点，现在是${where}。`),
  ];
  return drafts.map((draft) => ({ ...draft, mergedWithNext: true }));
}

/** Everybody who has it: in danger every studio that is asked. */
function whoHasIt(request: ServiceRequest): Recipient[] {
  const { owner, askedStudios } = request;
  return owner.kind === 'studio'
    ? askedStudios.map((studioId) => ({ kind: 'studio', studioId }))
    : [recipientOf(owner, request)];
}

function sayUntil(dueAt: Moment, now: Moment, action: string): string {
  return dueAt > now ? `请在${momentIn(dueAt)} 前${action}` : `已经过了约定的时间，请尽快${action}`;
}

/** What the owner is asked to do. */
const DEED = { studio: '接单', volunteer: '办好', office: '安排好' } as const;
