import { categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import { briefly } from '../../notice/message-fit';
import type { Recipient } from '../../notice/notice';
import { momentIn } from '../../time/moments-in';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { ServiceRequest } from '../model/state';
import { eventsOf } from '../model/timeline';
import type { MessageDraft, To } from './message-draft';
import { officeTask } from './office-matter';
import { recipientOf } from './recipient-of';

/** Messages caused by time alone, before a deadline. */
type Reminder = Extract<
  RequestEvent,
  { type: 'request.reminded' | 'request.residentReminded' | 'request.calledLead' }
>;

/** 提醒的话: the drafts of these events, called by `draftsOnTheWay`. */
export function draftsThatRemind(
  event: Reminder,
  request: ServiceRequest,
  to: To,
  names: Names,
): MessageDraft[] {
  const where = names.place(request.place);
  const matter = `${where}的「${categoryOf(request.category).label}」`;
  switch (event.type) {
    case 'request.reminded':
      return toOwner(event, request, to, matter, where);
    case 'request.residentReminded':
      return toResident(event, request, to, matter);
    case 'request.calledLead':
      return toLeads(event, request, to, matter);
    default:
      return event satisfies never;
  }
}

function toOwner(
  event: Extract<Reminder, { type: 'request.reminded' }>,
  request: ServiceRequest,
  to: To,
  matter: string,
  where: string,
): MessageDraft[] {
  const until = momentIn(event.until);
  switch (event.to.kind) {
    case 'studio': {
      const text = `${matter}还没有人接，请在${until} 前接单，办不了就退回。`;
      const tip = briefly(`请在${until} 前接单`, '请尽快接单');
      return request.askedStudios.map((studioId) =>
        to({ kind: 'studio', studioId }, '还没人接', tip, text),
      );
    }
    case 'volunteer': {
      const text = `${matter}约定${until} 前办好。要是来不及，请记一笔进展，让居民知道。`;
      const tip = briefly(`请在${until} 前办好`, '请尽快办好');
      return [to(recipientOf(event.to, request), '快到期了', tip, text)];
    }
    case 'office': {
      if (request.state === 'referred') {
        const outside = `${matter}转出去以后还没有回音，请在${until} 前再去问一问，给居民回个话。`;
        return [to(recipientOf(event.to, request), '快到期了', '请再去问一问', outside)];
      }
      const { one, verb, done } = officeTask(request.category);
      const text = `${where}有${one}还没${verb}，请在${until} 前${done}，或者给居民回个话。`;
      const tip = briefly(`请在${until} 前${verb}`, `请尽快${verb}`);
      return [to(recipientOf(event.to, request), '快到期了', tip, text)];
    }
    default:
      return event.to satisfies never;
  }
}

function toLeads(
  event: Extract<Reminder, { type: 'request.calledLead' }>,
  request: ServiceRequest,
  to: To,
  matter: string,
): MessageDraft[] {
  const until = momentIn(event.acceptBy);
  const text = `${matter}没有人接，请您在${until} 前亲自安排。`;
  const calls = request.askedStudios.map((studioId) =>
    to({ kind: 'lead', studioId }, '没人接', '请领衔人亲自安排', text),
  );
  return toldOfDanger(request) ? calls : [...calls, toSecretary(matter, request, to)];
}

/** In danger the secretary is told of the first missed deadline, without waiting for the ladder. */
function toSecretary(matter: string, { ancestors }: ServiceRequest, to: To): MessageDraft {
  const secretary: Recipient = { kind: 'office', role: 'secretary', ancestors };
  const text = `${matter}是急事，没有人按时接，已请领衔人亲自安排，请您跟进。`;
  return to(secretary, '没人接', '急事没有人接，请跟进', text);
}

/** It is no danger, or the secretary was told at the first missed deadline. */
function toldOfDanger(request: ServiceRequest): boolean {
  return (
    !isDanger(request) ||
    eventsOf(request.timeline, 'request.left').some(({ cause }) => cause === 'not-accepted-in-time')
  );
}

function toResident(
  event: Extract<Reminder, { type: 'request.residentReminded' }>,
  request: ServiceRequest,
  to: To,
  matter: string,
): MessageDraft[] {
  const { label: kind } = categoryOf(request.category);
  const asker: Recipient = { kind: 'person', openid: request.asker };
  switch (event.of) {
    case 'answer': {
      const text = `办「${kind}」的人还在等您回答，点开看看问的是什么。`;
      return [to(asker, '等您回答', '有一个问题等您回答', text)];
    }
    case 'hearing': {
      const at = momentIn(request.paused?.until ?? event.at);
      const tip = briefly(`${at} 开协调会`, '协调会快开始了');
      return [
        to(asker, '快开会了', tip, (your) => `${your}「${kind}」约在${at} 开协调会，别忘了来。`),
        to(recipientOf(request.owner, request), '快开会了', tip, `${matter}约在${at} 开协调会。`),
      ];
    }
    case 'result': {
      const text = `您的「${kind}」办好几天了，请您看看办得怎么样。`;
      return [to(asker, '请您确认', '请看看办得怎么样', text)];
    }
    case 'rating': {
      const text = `您的「${kind}」办得怎么样？再过几天就不能评了，请您评一评。`;
      return yetToRate(request).map((person) => to(person, '请您评价', '请评一评办得怎么样', text));
    }
    default:
      return event.of satisfies never;
  }
}

function yetToRate({ asker, rating, joined }: ServiceRequest): Recipient[] {
  const late = joined.filter((one) => one.rating === null).map(({ openid }) => openid);
  const all = rating === null ? [asker, ...late] : late;
  return all.map((openid) => ({ kind: 'person', openid }));
}
